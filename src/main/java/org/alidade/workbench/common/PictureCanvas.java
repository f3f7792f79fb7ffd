package org.alidade.workbench.common;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.alidade.drawing.Fill;
import org.alidade.drawing.Palette;
import org.alidade.drawing.Picture;
import org.alidade.drawing.Role;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Shows a picture of {@code drawing} on the screen, in the colours of the theme. */
public final class PictureCanvas {
    /** The drawing measures its text in a condensed font; the screen's is wider. */
    private static final double NARROW = 0.86;
    private static final double HATCH = 3;
    private static final double HATCH_WEIGHT = 0.8;
    private final GraphicsContext pen;
    private final double scale;
    private final Palette palette;

    private PictureCanvas(GraphicsContext pen, double scale, Palette palette) {
        this.pen = pen;
        this.scale = scale;
        this.palette = palette;
    }

    /** {@code scale}: pixels per point. */
    public static Canvas of(Picture picture, double scale, Color ink, Color paper) {
        Map<Role, Integer> roles = new EnumMap<>(Palette.print().roles());
        roles.put(Role.INK, rgb(ink));
        return of(picture, scale, new Palette(rgb(paper), roles));
    }

    /** {@code scale}: pixels per point. */
    public static Canvas of(Picture picture, double scale, Palette palette) {
        Canvas canvas = new Canvas(Math.ceil(picture.width() * scale), Math.ceil(picture.height() * scale));
        draw(picture, canvas.getGraphicsContext2D(), scale, palette);
        return canvas;
    }

    /** Draws over what stands there. */
    public static void draw(Picture picture, GraphicsContext pen, double scale, Palette palette) {
        PictureCanvas painter = new PictureCanvas(pen, scale, palette);
        picture.shapes().forEach(painter::paint);
    }

    /** A colour of the screen as a palette holds it. */
    public static int rgb(Color colour) {
        return (int) Math.round(colour.getRed() * 255) << 16 | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    private void paint(Picture.Shape shape) {
        pen.setLineWidth(scale);
        pen.setStroke(colour(shape.role()));
        switch (shape) {
            case Picture.Line line -> {
                startStroke(line.weight(), line.dashed());
                pen.strokeLine(line.x1() * scale, line.y1() * scale, line.x2() * scale, line.y2() * scale);
                pen.setLineDashes();
            }
            case Picture.Polyline line -> {
                startStroke(line.weight(), line.dashed());
                pen.strokePolyline(xs(line.points()), ys(line.points()), line.points().size());
                pen.setLineDashes();
            }
            case Picture.Rectangle box -> {
                double[] x = {box.x() * scale, (box.x() + box.width()) * scale};
                double[] y = {box.y() * scale, (box.y() + box.height()) * scale};
                fill(new double[]{x[0], x[1], x[1], x[0]}, new double[]{y[0], y[0], y[1], y[1]}, box.fill(),
                        box.role());
            }
            case Picture.Ellipse round -> ellipse(round);
            case Picture.Polygon polygon ->
                fill(xs(polygon.points()), ys(polygon.points()), polygon.fill(), polygon.role());
            case Picture.Text text -> write(text);
        }
    }

    private void startStroke(double weight, boolean dashed) {
        pen.setLineWidth(weight * scale);
        if (dashed) {
            pen.setLineDashes(3 * scale, 2 * scale);
        }
    }

    private void ellipse(Picture.Ellipse round) {
        double left = (round.centreX() - round.radiusX()) * scale;
        double top = (round.centreY() - round.radiusY()) * scale;
        double width = 2 * round.radiusX() * scale;
        double height = 2 * round.radiusY() * scale;
        pen.setFill(inside(round.fill(), round.role()));
        pen.fillOval(left, top, width, height);
        if (round.fill() == Fill.HATCHED) {
            pen.save();
            pen.beginPath();
            pen.arc(left + width / 2, top + height / 2, width / 2, height / 2, 0, 360);
            hatch(left, top, left + width, top + height);
            pen.restore();
        }
        if (round.fill().isOutlined()) {
            pen.strokeOval(left, top, width, height);
        }
    }

    private void fill(double[] x, double[] y, Fill fill, Role role) {
        pen.setFill(inside(fill, role));
        pen.fillPolygon(x, y, x.length);
        if (fill == Fill.HATCHED) {
            pen.save();
            pen.beginPath();
            pen.moveTo(x[0], y[0]);
            for (int i = 1; i < x.length; i++) {
                pen.lineTo(x[i], y[i]);
            }
            pen.closePath();
            hatch(least(x), least(y), most(x), most(y));
            pen.restore();
        }
        if (fill.isOutlined()) {
            pen.strokePolygon(x, y, x.length);
        }
    }

    /** Slanting lines inside the path that has been begun. */
    private void hatch(double left, double top, double right, double bottom) {
        pen.clip();
        pen.setLineWidth(HATCH_WEIGHT * scale);
        for (double x = left - (bottom - top); x < right; x += HATCH * scale) {
            pen.strokeLine(x, bottom, x + bottom - top, top);
        }
    }

    private Color inside(Fill fill, Role role) {
        return switch (fill) {
            case SOLID, FLAT -> colour(role);
            case TINT -> colour(palette.tint(role));
            case PAPER, HATCHED -> colour(palette.paper());
        };
    }

    private Color colour(Role role) {
        return colour(palette.colour(role));
    }

    private static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private double[] xs(List<Picture.Point> points) {
        return points.stream().mapToDouble(point -> point.x() * scale).toArray();
    }

    private double[] ys(List<Picture.Point> points) {
        return points.stream().mapToDouble(point -> point.y() * scale).toArray();
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElse(0);
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private void write(Picture.Text text) {
        pen.setFill(colour(text.role()));
        pen.setFont(
                Font.font("System", text.bold() ? FontWeight.BOLD : FontWeight.NORMAL, text.size() * scale * NARROW));
        pen.setTextBaseline(VPos.BASELINE);
        pen.setTextAlign(switch (text.anchor()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        pen.fillText(text.text(), text.x() * scale, text.y() * scale);
    }
}
