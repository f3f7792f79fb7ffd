package org.alidade.drawing;

import java.util.Locale;
import java.util.stream.Collectors;

/** A picture as an SVG document. */
public final class SvgWriter {
    private SvgWriter() {
    }

    public static String svg(Picture picture) {
        String size = number(picture.width()) + " " + number(picture.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" width=\""
                + number(picture.width()) + "\" height=\"" + number(picture.height()) + "\">"
                + picture.shapes().stream().map(SvgWriter::element).collect(Collectors.joining()) + "</svg>";
    }

    private static String element(Picture.Shape shape) {
        return switch (shape) {
            case Picture.Line line -> tag("line", attribute("x1", line.x1()) + attribute("y1", line.y1())
                    + attribute("x2", line.x2()) + attribute("y2", line.y2()) + attribute("stroke-width", line.weight())
                    + " stroke=\"black\"");
            case Picture.Rectangle box -> tag("rect", attribute("x", box.x()) + attribute("y", box.y())
                    + attribute("width", box.width()) + attribute("height", box.height()) + paint(box.filled()));
            case Picture.Ellipse round -> tag("ellipse", attribute("cx", round.centreX())
                    + attribute("cy", round.centreY()) + attribute("rx", round.radiusX())
                    + attribute("ry", round.radiusY()) + paint(round.filled()));
            case Picture.Polygon outline -> tag("polygon", " points=\"" + outline.points().stream()
                    .map(point -> number(point.x()) + "," + number(point.y())).collect(Collectors.joining(" "))
                    + "\"" + paint(outline.filled()));
            case Picture.Text text -> "<text" + attribute("x", text.x()) + attribute("y", text.y())
                    + attribute("font-size", text.size()) + " font-family=\"DejaVu Sans Condensed\" text-anchor=\""
                    + text.anchor().name().toLowerCase(Locale.ROOT) + "\""
                    + (text.bold() ? " font-weight=\"bold\"" : "") + ">" + escaped(text.text()) + "</text>";
        };
    }

    private static String tag(String name, String attributes) {
        return "<" + name + attributes + "/>";
    }

    private static String paint(boolean filled) {
        return " stroke=\"black\" fill=\"" + (filled ? "black" : "white") + "\"";
    }

    private static String attribute(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
