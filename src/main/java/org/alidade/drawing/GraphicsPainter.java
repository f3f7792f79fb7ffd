package org.alidade.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws a picture on a Graphics2D whose unit is the point. Texts are drawn as outlines, so that no font is asked for. */
public final class GraphicsPainter {
    private static final double OUTLINE = 0.9;
    private static final double HATCH = 3;
    private static final double HATCH_WEIGHT = 0.8;
    private static final float[] DASHES = {3, 2};

    private final Palette palette;
    private final Graphics2D graphics;

    private GraphicsPainter(Palette palette, Graphics2D graphics) {
        this.palette = palette;
        this.graphics = graphics;
    }

    /** Draws in the colours of paper. {@code regular} and {@code bold} may have any size. */
    public static void paint(Picture picture, Graphics2D graphics, Font regular, Font bold) {
        paint(picture, Palette.print(), graphics, regular, bold);
    }

    /** Draws in the colours of a palette; the paper itself is not painted. */
    public static void paint(Picture picture, Palette palette, Graphics2D graphics, Font regular, Font bold) {
        GraphicsPainter painter = new GraphicsPainter(palette, graphics);
        for (Picture.Shape shape : picture.shapes()) {
            switch (shape) {
                case Picture.Line line -> painter.stroke(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()),
                        line.weight(), line.role(), line.dashed());
                case Picture.Polyline line ->
                    painter.stroke(path(line.points()), line.weight(), line.role(), line.dashed());
                case Picture.Rectangle box -> painter.fill(
                        new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), box.fill(), box.role());
                case Picture.Ellipse round -> painter.fill(
                        new Ellipse2D.Double(round.centreX() - round.radiusX(), round.centreY() - round.radiusY(),
                                2 * round.radiusX(), 2 * round.radiusY()),
                        round.fill(), round.role());
                case Picture.Polygon outline -> {
                    Path2D path = path(outline.points());
                    path.closePath();
                    painter.fill(path, outline.fill(), outline.role());
                }
                case Picture.Text text -> painter.write(text, text.bold() ? bold : regular);
            }
        }
    }

    private void stroke(Shape shape, double weight, Role role, boolean dashed) {
        graphics.setColor(new Color(palette.colour(role)));
        graphics.setStroke(dashed
                ? new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                : new BasicStroke((float) weight));
        graphics.draw(shape);
    }

    private void fill(Shape shape, Fill fill, Role role) {
        graphics.setColor(new Color(switch (fill) {
            case SOLID, FLAT -> palette.colour(role);
            case TINT -> palette.tint(role);
            case PAPER, HATCHED -> palette.paper();
        }));
        graphics.fill(shape);
        if (fill == Fill.HATCHED) {
            hatch(shape, role);
        }
        if (fill.isOutlined()) {
            stroke(shape, OUTLINE, role, false);
        }
    }

    private void hatch(Shape shape, Role role) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        Rectangle2D box = shape.getBounds2D();
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += HATCH) {
            stroke(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getMinY()), HATCH_WEIGHT, role, false);
        }
        graphics.setClip(before);
    }

    private static Path2D path(List<Picture.Point> points) {
        Path2D path = new Path2D.Double();
        for (Picture.Point point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        return path;
    }

    private void write(Picture.Text text, Font font) {
        GlyphVector glyphs = font.deriveFont((float) text.size()).createGlyphVector(graphics.getFontRenderContext(),
                text.text());
        double width = glyphs.getLogicalBounds().getWidth();
        double left = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        graphics.setColor(new Color(palette.colour(text.role())));
        graphics.fill(glyphs.getOutline((float) left, (float) text.y()));
    }
}
