package org.alidade.workbench.common;

import java.util.Locale;

import org.alidade.drawing.Fill;
import org.alidade.drawing.Picture;
import org.alidade.drawing.Role;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * A picture of {@code drawing} as shapes of the screen, in points: sharp at every magnification, and in the colours that the
 * style sheet gives to its roles ({@code picture-stroke-ink}, {@code picture-fill-paper} …), whatever the theme changes to.
 */
public final class PictureShapes {
    private static final double OUTLINE = 0.9;
    private static final String FAMILY = "DejaVu Sans Condensed";
    /** The font that {@code drawing} measures with, in the program itself, since not every machine has it. */
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private PictureShapes() {
    }

    public static Group of(Picture picture) {
        load("DejaVuSansCondensed.ttf");
        load("DejaVuSansCondensed-Bold.ttf");
        Group group = new Group();
        picture.shapes().forEach(shape -> group.getChildren().add(node(shape)));
        return group;
    }

    private static void load(String file) {
        if (Font.getFontNames(FAMILY).isEmpty()) {
            Font.loadFont(String.valueOf(PictureShapes.class.getResource(FOLDER + file)), 12);
        }
    }

    private static Node node(Picture.Shape shape) {
        return switch (shape) {
            case Picture.Line line -> stroked(new Line(line.x1(), line.y1(), line.x2(), line.y2()), line.weight(),
                    line.dashed(), line.role());
            case Picture.Polyline line -> {
                Polyline open = new Polyline(points(line.points()));
                open.setFill(null);
                yield stroked(open, line.weight(), line.dashed(), line.role());
            }
            case Picture.Rectangle box -> filled(new Rectangle(box.x(), box.y(), box.width(), box.height()), box.fill(),
                    box.role());
            case Picture.Ellipse round -> filled(new Ellipse(round.centreX(), round.centreY(), round.radiusX(),
                    round.radiusY()), round.fill(), round.role());
            case Picture.Polygon polygon ->
                filled(new Polygon(points(polygon.points())), polygon.fill(), polygon.role());
            case Picture.Text text -> written(text);
        };
    }

    private static double[] points(java.util.List<Picture.Point> points) {
        return points.stream().flatMapToDouble(point -> java.util.stream.DoubleStream.of(point.x(), point.y()))
                .toArray();
    }

    private static Shape stroked(Shape shape, double weight, boolean dashed, Role role) {
        shape.getStyleClass().add("picture-stroke-" + name(role));
        shape.setStrokeWidth(weight);
        if (dashed) {
            shape.getStrokeDashArray().setAll(3.0, 2.0);
        }
        return shape;
    }

    private static Shape filled(Shape shape, Fill fill, Role role) {
        boolean paper = fill == Fill.PAPER || fill == Fill.HATCHED;
        shape.getStyleClass().add("picture-fill-" + (paper ? "paper" : name(role)));
        if (fill.isOutlined()) {
            shape.getStyleClass().add("picture-stroke-" + name(role));
            shape.setStrokeWidth(OUTLINE);
        }
        return shape;
    }

    private static Text written(Picture.Text text) {
        Text node = new Text(text.text());
        node.setFont(Font.font(FAMILY, text.bold() ? FontWeight.BOLD : FontWeight.NORMAL, text.size()));
        node.setTextOrigin(VPos.BASELINE);
        node.getStyleClass().add("picture-fill-" + name(text.role()));
        double width = node.getLayoutBounds().getWidth();
        node.setX(switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        });
        node.setY(text.y());
        return node;
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
