package org.alidade.drawing.chart;

import java.util.ArrayList;
import java.util.List;
import org.alidade.drawing.Fill;
import org.alidade.drawing.Picture;
import org.alidade.drawing.Picture.Anchor;
import org.alidade.drawing.Picture.Point;
import org.alidade.drawing.Role;
import org.alidade.text.Messages;

/** A chart in the making. */
final class Sketch {
    private static final double HAIR = 0.6;
    private final ChartStyle style;
    private final List<Picture.Shape> shapes = new ArrayList<>();
    private final List<Chart.Mark> marks = new ArrayList<>();

    Sketch(ChartStyle style) {
        this.style = style;
    }

    double width() {
        return style.width();
    }

    /** So many times the size of the font. */
    double em(double times) {
        return style.font() * times;
    }

    Messages messages() {
        return style.messages();
    }

    String say(String key, Object... arguments) {
        return messages().text("chart." + key, arguments);
    }

    String whole(long value) {
        return messages().numbers().whole(value);
    }

    double widthOf(String text) {
        return TextWidth.of(text, style.font(), false);
    }

    /** A line of text; {@code y} is its baseline. */
    void text(double x, double y, Anchor anchor, Role role, String text) {
        shapes.add(new Picture.Text(x, y, style.font(), anchor, false, text, role));
    }

    void bold(double x, double y, Anchor anchor, Role role, String text) {
        shapes.add(new Picture.Text(x, y, style.font(), anchor, true, text, role));
    }

    void hair(double x1, double y1, double x2, double y2, Role role) {
        shapes.add(new Picture.Line(x1, y1, x2, y2, HAIR, role));
    }

    void dashes(double x1, double y1, double x2, double y2, Role role) {
        shapes.add(new Picture.Line(x1, y1, x2, y2, HAIR * 1.5, role, true));
    }

    void line(double x1, double y1, double x2, double y2, double weight, Role role) {
        shapes.add(new Picture.Line(x1, y1, x2, y2, weight, role));
    }

    void box(double x, double y, double width, double height, Fill fill, Role role) {
        shapes.add(new Picture.Rectangle(x, y, width, height, fill, role));
    }

    void round(double centreX, double centreY, double radius, Fill fill, Role role) {
        shapes.add(new Picture.Ellipse(centreX, centreY, radius, radius, fill, role));
    }

    /** A closed outline through x, y, x, y … */
    void outline(Fill fill, Role role, double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        shapes.add(new Picture.Polygon(points, fill, role));
    }

    void area(List<Point> points, Fill fill, Role role) {
        shapes.add(new Picture.Polygon(points, fill, role));
    }

    void path(List<Point> points, double weight, Role role) {
        shapes.add(new Picture.Polyline(points, weight, role, false));
    }

    void mark(double x, double y, double width, double height, String reading, String target) {
        marks.add(new Chart.Mark(x, y, width, height, reading, target));
    }

    /** Lines that fit into a width; a single word that does not is cut. */
    List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widthOf(longer) > width) {
                lines.add(fit(line.toString(), width));
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(fit(line.toString(), width));
        return lines;
    }

    /** The text, cut with an ellipsis where it is wider. */
    String fit(String text, double width) {
        if (widthOf(text) <= width) {
            return text;
        }
        String cut = text;
        while (!cut.isEmpty() && widthOf(cut + "…") > width) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.strip() + "…";
    }

    /** A muted sentence over as many lines as it needs; returns the baseline below. */
    double remark(double x, double y, double width, String text) {
        double baseline = y;
        for (String line : wrap(text, width)) {
            text(x, baseline, Anchor.START, Role.MUTED, line);
            baseline += em(1.3);
        }
        return baseline;
    }

    Chart finish(double height, String summary) {
        return new Chart(new Picture(style.width(), height, shapes), summary, marks);
    }
}
