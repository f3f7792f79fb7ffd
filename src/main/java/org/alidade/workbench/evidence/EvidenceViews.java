package org.alidade.workbench.evidence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.alidade.text.Messages;
import org.alidade.workbench.evidence.EvidencePane.View;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/**
 * One view of the evidence at a time, and all their names above it: where they do not stand in one line they take further
 * ones, so that none is hidden whatever the width and the size of the letters.
 */
final class EvidenceViews extends BorderPane {
    private final Map<View, ScrollPane> contents = new EnumMap<>(View.class);
    private final Map<View, ToggleButton> names = new EnumMap<>(View.class);
    private final Consumer<View> opened;
    private View open = View.SUMMARY;

    /** {@code opened}: hears of every change of the view. */
    EvidenceViews(Messages messages, Function<View, Node> content, Consumer<View> opened) {
        this.opened = opened;
        FlowPane line = new FlowPane();
        line.getStyleClass().add("evidence-views");
        ToggleGroup group = new ToggleGroup();
        for (View view : View.values()) {
            ScrollPane scroll = new ScrollPane(content.apply(view));
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            contents.put(view, scroll);
            ToggleButton name = new ToggleButton(messages.text("workbench.evidence." + view.name()));
            name.setId("evidence-" + view.name());
            name.setAccessibleRole(AccessibleRole.TAB_ITEM);
            name.setToggleGroup(group);
            name.setOnAction(event -> open(view));
            name.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(view, event));
            names.put(view, name);
            line.getChildren().add(name);
        }
        setTop(line);
        open(View.SUMMARY);
    }

    /** The arrows lead to the neighbour, as between tabs. */
    private void pressed(View view, KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        int next = view.ordinal() + step;
        if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            if (next >= 0 && next < View.values().length) {
                open(View.values()[next]);
                requestFocus();
            }
        }
    }

    void open(View view) {
        open = view;
        names.forEach((one, name) -> name.setSelected(one == view)); // also where the open one was pressed again
        ScrollPane content = Objects.requireNonNull(contents.get(view));
        setCenter(content);
        content.applyCss(); // only its skin brings what scrolls into the scene, where a field of it can have the focus
        opened.accept(view);
    }

    View view() {
        return open;
    }

    @Override
    public void requestFocus() {
        names.forEach((view, name) -> {
            if (view == open) {
                name.requestFocus();
            }
        });
    }
}
