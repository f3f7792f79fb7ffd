package org.alidade.workbench.common;

import org.alidade.drawing.Picture;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Shows a picture of {@code drawing} on the screen, in the ink and paper of the theme. */
public final class PictureCanvas {
    /** The drawing measures its text in a condensed font; the screen's is wider. */
    private static final double NARROW = 0.86;
    private final GraphicsContext pen;
    private final double scale;
    private final Color ink;
    private final Color paper;

    private PictureCanvas(GraphicsContext pen, double scale, Color ink, Color paper) {
        this.pen = pen;
        this.scale = scale;
        this.ink = ink;
        this.paper = paper;
    }

    /** {@code scale}: pixels per point. */
    public static Canvas of(Picture picture, double scale, Color ink, Color paper) {
        Canvas canvas = new Canvas(picture.width() * scale, picture.height() * scale);
        PictureCanvas painter = new PictureCanvas(canvas.getGraphicsContext2D(), scale, ink, paper);
        picture.shapes().forEach(painter::paint);
        return canvas;
    }

    private void paint(Picture.Shape shape) {
        pen.setStroke(ink);
        pen.setLineWidth(scale);
        switch (shape) {
            case Picture.Line line -> {
                pen.setLineWidth(line.weight() * scale);
                pen.strokeLine(line.x1() * scale, line.y1() * scale, line.x2() * scale, line.y2() * scale);
            }
            case Picture.Rectangle box -> {
                pen.setFill(box.filled() ? ink : paper);
                pen.fillRect(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
                pen.strokeRect(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
            }
            case Picture.Ellipse round -> {
                double left = (round.centreX() - round.radiusX()) * scale;
                double top = (round.centreY() - round.radiusY()) * scale;
                pen.setFill(round.filled() ? ink : paper);
                pen.fillOval(left, top, 2 * round.radiusX() * scale, 2 * round.radiusY() * scale);
                pen.strokeOval(left, top, 2 * round.radiusX() * scale, 2 * round.radiusY() * scale);
            }
            case Picture.Polygon polygon -> {
                double[] x = polygon.points().stream().mapToDouble(point -> point.x() * scale).toArray();
                double[] y = polygon.points().stream().mapToDouble(point -> point.y() * scale).toArray();
                pen.setFill(polygon.filled() ? ink : paper);
                pen.fillPolygon(x, y, x.length);
                pen.strokePolygon(x, y, x.length);
            }
            case Picture.Text text -> write(text);
        }
    }

    private void write(Picture.Text text) {
        pen.setFill(ink);
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
