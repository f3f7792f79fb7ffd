package org.alidade.workbench.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Small controls that several screens show. */
public final class Controls {
    private Controls() {
    }

    /** A heading over a group of facts. */
    public static Label heading(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("heading");
        return label;
    }

    /** Text that wraps, and can be told apart by its style class. */
    public static Label text(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A short fact in a frame; {@code kind}: {@code good}, {@code warn}, {@code bad}, {@code info} or {@code plain}. */
    public static Label chip(String text, String kind) {
        Label label = new Label(text);
        label.getStyleClass().addAll("chip", "chip-" + kind);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label chip(String text, String kind, String explanation) {
        Label label = chip(text, kind);
        label.setTooltip(new Tooltip(explanation));
        return label;
    }

    /** Pushes what follows to the right. */
    public static Region spring() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /** A name and its value on one line. */
    public static HBox fact(String name, String value) {
        Label left = text(name, "fact-name");
        Label right = text(value, "fact-value");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox line = new HBox(8, left, right);
        line.getStyleClass().add("fact");
        return line;
    }

    /** A group under its heading. */
    public static VBox section(String title, Node... children) {
        VBox box = new VBox(4, heading(title));
        box.getChildren().addAll(children);
        box.getStyleClass().add("section");
        return box;
    }

    /** A list of unknown length in a question: it scrolls where it would push the answers out of the window. */
    public static ScrollPane bounded(VBox list) {
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "bounded");
        return scroll;
    }
}
