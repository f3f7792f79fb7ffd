package org.alidade.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Pale words across the page, under the text. */
@SuppressWarnings("serial") // the library's interface is serialisable; nothing here is ever written
final class Watermark extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {
    private static final int WIDTH = 515;
    private static final int HEIGHT = 784;
    private static final Color INK = new Color(0xF9, 0xEB, 0xE9);
    private static final double ANGLE = Math.toRadians(-56);

    private final String words;

    Watermark(String words) {
        this.words = words;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension(WIDTH, HEIGHT);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        Font font = ReportFonts.bold().deriveFont(10f);
        double diagonal = Math.hypot(place.getWidth(), place.getHeight()) * 0.86;
        Rectangle2D measured = font.createGlyphVector(graphics.getFontRenderContext(), words).getLogicalBounds();
        float size = (float) Math.min(60, 10 * diagonal / measured.getWidth());
        GlyphVector glyphs = font.deriveFont(size).createGlyphVector(graphics.getFontRenderContext(), words);
        AffineTransform before = graphics.getTransform();
        graphics.translate(place.getCenterX(), place.getCenterY());
        graphics.rotate(ANGLE);
        graphics.setColor(INK);
        graphics.fill(glyphs.getOutline((float) -glyphs.getLogicalBounds().getWidth() / 2, size / 3));
        graphics.setTransform(before);
    }
}
