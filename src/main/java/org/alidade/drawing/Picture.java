package org.alidade.drawing;

import java.util.List;

/**
 * A vector picture. All lengths are in points (1/72 inch) from the upper left corner, y downwards; later shapes lie over
 * earlier ones. Colours are roles; without one a shape is drawn in ink.
 */
public record Picture(double width, double height, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }

    /** One thing to draw. */
    public sealed interface Shape permits Line, Polyline, Rectangle, Ellipse, Polygon, Text {
        Role role();
    }

    /** A straight stroke; {@code weight} in points. */
    public record Line(double x1, double y1, double x2, double y2, double weight, Role role,
            boolean dashed) implements Shape {
        public Line(double x1, double y1, double x2, double y2, double weight) {
            this(x1, y1, x2, y2, weight, Role.INK, false);
        }

        public Line(double x1, double y1, double x2, double y2, double weight, Role role) {
            this(x1, y1, x2, y2, weight, role, false);
        }
    }

    /** An open line through points; {@code weight} in points. */
    public record Polyline(List<Point> points, double weight, Role role, boolean dashed) implements Shape {
        public Polyline {
            points = List.copyOf(points);
        }
    }

    /** A rectangle by its upper left corner. */
    public record Rectangle(double x, double y, double width, double height, Fill fill, Role role) implements Shape {
        public Rectangle(double x, double y, double width, double height, boolean filled) {
            this(x, y, width, height, filled ? Fill.SOLID : Fill.PAPER, Role.INK);
        }

        public boolean filled() {
            return fill == Fill.SOLID;
        }
    }

    /** An ellipse by its centre and radii. */
    public record Ellipse(double centreX, double centreY, double radiusX, double radiusY, Fill fill,
            Role role) implements Shape {
        public Ellipse(double centreX, double centreY, double radiusX, double radiusY, boolean filled) {
            this(centreX, centreY, radiusX, radiusY, filled ? Fill.SOLID : Fill.PAPER, Role.INK);
        }

        public boolean filled() {
            return fill == Fill.SOLID;
        }
    }

    /** A closed outline. */
    public record Polygon(List<Point> points, Fill fill, Role role) implements Shape {
        public Polygon {
            points = List.copyOf(points);
        }

        public Polygon(List<Point> points, boolean filled) {
            this(points, filled ? Fill.SOLID : Fill.PAPER, Role.INK);
        }
    }

    public record Point(double x, double y) {
    }

    /** A line of text; {@code y} is its baseline, {@code size} the font size in points. */
    public record Text(double x, double y, double size, Anchor anchor, boolean bold, String text,
            Role role) implements Shape {
        public Text(double x, double y, double size, Anchor anchor, boolean bold, String text) {
            this(x, y, size, anchor, bold, text, Role.INK);
        }
    }

    /** Which point of a text stands at its x. */
    public enum Anchor {
        START, MIDDLE, END
    }
}
