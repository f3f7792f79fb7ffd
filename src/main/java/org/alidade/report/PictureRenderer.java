package org.alidade.report;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.alidade.drawing.GraphicsPainter;
import org.alidade.drawing.Picture;

/** A vector picture in the report: in its own size, made smaller where the place is too small, never larger. */
@SuppressWarnings("serial") // the library's interface is serialisable; nothing here is ever written
final class PictureRenderer extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {
    private final transient Picture picture;

    PictureRenderer(Picture picture) {
        this.picture = picture;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension((int) Math.ceil(picture.width()), (int) Math.ceil(picture.height()));
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        AffineTransform before = graphics.getTransform();
        double scale = Math.min(1, Math.min(place.getWidth() / picture.width(), place.getHeight() / picture.height()));
        graphics.translate(place.getX(), place.getY());
        graphics.scale(scale, scale);
        GraphicsPainter.paint(picture, graphics, ReportFonts.regular(), ReportFonts.bold());
        graphics.setTransform(before);
    }
}
