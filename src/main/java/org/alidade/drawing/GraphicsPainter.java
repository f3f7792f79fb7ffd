package org.alidade.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws a picture on a Graphics2D whose unit is the point. Texts are drawn as outlines, so that no font is asked for. */
public final class GraphicsPainter {
    private static final float OUTLINE = 0.9f;

    private GraphicsPainter() {
    }

    /** Draws in black ink. {@code regular} and {@code bold} may have any size. */
    public static void paint(Picture picture, Graphics2D graphics, Font regular, Font bold) {
        for (Picture.Shape shape : picture.shapes()) {
            switch (shape) {
                case Picture.Line line -> {
                    graphics.setColor(Color.BLACK);
                    graphics.setStroke(new BasicStroke((float) line.weight()));
                    graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
                }
                case Picture.Rectangle box ->
                    fill(graphics, new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), box.filled());
                case Picture.Ellipse round -> fill(graphics,
                        new Ellipse2D.Double(round.centreX() - round.radiusX(), round.centreY() - round.radiusY(),
                                2 * round.radiusX(), 2 * round.radiusY()),
                        round.filled());
                case Picture.Polygon outline -> fill(graphics, path(outline), outline.filled());
                case Picture.Text text -> write(graphics, text, text.bold() ? bold : regular);
            }
        }
    }

    private static void fill(Graphics2D graphics, java.awt.Shape shape, boolean filled) {
        graphics.setColor(filled ? Color.BLACK : Color.WHITE);
        graphics.fill(shape);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(OUTLINE));
        graphics.draw(shape);
    }

    private static Path2D path(Picture.Polygon outline) {
        Path2D path = new Path2D.Double();
        for (Picture.Point point : outline.points()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        path.closePath();
        return path;
    }

    private static void write(Graphics2D graphics, Picture.Text text, Font font) {
        GlyphVector glyphs = font.deriveFont((float) text.size()).createGlyphVector(graphics.getFontRenderContext(),
                text.text());
        double width = glyphs.getLogicalBounds().getWidth();
        double left = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        graphics.setColor(Color.BLACK);
        graphics.fill(glyphs.getOutline((float) left, (float) text.y()));
    }
}
