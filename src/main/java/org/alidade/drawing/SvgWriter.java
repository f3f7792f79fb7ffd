package org.alidade.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A picture as an SVG document. */
public final class SvgWriter {
    private static final double OUTLINE = 0.9;
    private final Palette palette;

    private SvgWriter(Palette palette) {
        this.palette = palette;
    }

    /** In the colours of paper. */
    public static String svg(Picture picture) {
        return svg(picture, Palette.print());
    }

    /** The paper's colour is not drawn: the document is transparent around the shapes. */
    public static String svg(Picture picture, Palette palette) {
        SvgWriter writer = new SvgWriter(palette);
        String size = number(picture.width()) + " " + number(picture.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" width=\""
                + number(picture.width()) + "\" height=\"" + number(picture.height()) + "\">" + writer.hatches(picture)
                + picture.shapes().stream().map(writer::element).collect(Collectors.joining()) + "</svg>";
    }

    private String hatches(Picture picture) {
        String patterns = picture.shapes().stream().filter(shape -> fill(shape) == Fill.HATCHED)
                .map(Picture.Shape::role).distinct().map(role -> "<pattern id=\"hatch-" + role.name()
                        + "\" width=\"3\" height=\"3\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                        + "<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"3\" stroke-width=\"1.2\" stroke=\"" + colour(role)
                        + "\"/></pattern>")
                .collect(Collectors.joining());
        return patterns.isEmpty() ? "" : "<defs>" + patterns + "</defs>";
    }

    private static Fill fill(Picture.Shape shape) {
        return switch (shape) {
            case Picture.Rectangle box -> box.fill();
            case Picture.Ellipse round -> round.fill();
            case Picture.Polygon outline -> outline.fill();
            default -> Fill.PAPER;
        };
    }

    private String element(Picture.Shape shape) {
        return switch (shape) {
            case Picture.Line line -> tag("line", attribute("x1", line.x1()) + attribute("y1", line.y1())
                    + attribute("x2", line.x2()) + attribute("y2", line.y2())
                    + stroke(line.weight(), line.role(), line.dashed()));
            case Picture.Polyline line -> tag("polyline", points(line.points()) + " fill=\"none\""
                    + stroke(line.weight(), line.role(), line.dashed()));
            case Picture.Rectangle box -> tag("rect", attribute("x", box.x()) + attribute("y", box.y())
                    + attribute("width", box.width()) + attribute("height", box.height())
                    + paint(box.fill(), box.role()));
            case Picture.Ellipse round -> tag("ellipse", attribute("cx", round.centreX())
                    + attribute("cy", round.centreY()) + attribute("rx", round.radiusX())
                    + attribute("ry", round.radiusY()) + paint(round.fill(), round.role()));
            case Picture.Polygon outline ->
                tag("polygon", points(outline.points()) + paint(outline.fill(), outline.role()));
            case Picture.Text text -> "<text" + attribute("x", text.x()) + attribute("y", text.y())
                    + attribute("font-size", text.size()) + " font-family=\"DejaVu Sans Condensed\" text-anchor=\""
                    + text.anchor().name().toLowerCase(Locale.ROOT) + "\" fill=\"" + colour(text.role()) + "\""
                    + (text.bold() ? " font-weight=\"bold\"" : "") + ">" + escaped(text.text()) + "</text>";
        };
    }

    private static String tag(String name, String attributes) {
        return "<" + name + attributes + "/>";
    }

    private static String points(List<Picture.Point> points) {
        return " points=\"" + points.stream().map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" ")) + "\"";
    }

    private String stroke(double weight, Role role, boolean dashed) {
        return attribute("stroke-width", weight) + " stroke=\"" + colour(role) + "\""
                + (dashed ? " stroke-dasharray=\"3 2\"" : "");
    }

    private String paint(Fill fill, Role role) {
        String inside = switch (fill) {
            case PAPER -> hex(palette.paper());
            case SOLID, FLAT -> colour(role);
            case TINT -> hex(palette.tint(role));
            case HATCHED -> "url(#hatch-" + role.name() + ")";
        };
        return " fill=\"" + inside + "\"" + (fill.isOutlined() ? stroke(OUTLINE, role, false) : "");
    }

    private String colour(Role role) {
        return hex(palette.colour(role));
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
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
