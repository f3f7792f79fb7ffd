package org.alidade.drawing;

import java.util.List;

/**
 * A vector picture. All lengths are in points (1/72 inch) from the upper left corner, y downwards; later shapes lie over
 * earlier ones.
 */
public record Picture(double width, double height, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }

    /** One thing to draw. Outlines are black unless they say otherwise. */
    public sealed interface Shape permits Line, Rectangle, Ellipse, Polygon, Text {
    }

    /** A straight stroke; {@code weight} in points. */
    public record Line(double x1, double y1, double x2, double y2, double weight) implements Shape {
    }

    /** A rectangle by its upper left corner; filled with ink or with the paper's colour. */
    public record Rectangle(double x, double y, double width, double height, boolean filled) implements Shape {
    }

    /** An ellipse by its centre and radii. */
    public record Ellipse(double centreX, double centreY, double radiusX, double radiusY,
            boolean filled) implements Shape {
    }

    /** A closed outline. */
    public record Polygon(List<Point> points, boolean filled) implements Shape {
        public Polygon {
            points = List.copyOf(points);
        }
    }

    public record Point(double x, double y) {
    }

    /** A line of text; {@code y} is its baseline, {@code size} the font size in points. */
    public record Text(double x, double y, double size, Anchor anchor, boolean bold, String text) implements Shape {
    }

    /** Which point of a text stands at its x. */
    public enum Anchor {
        START, MIDDLE, END
    }
}
