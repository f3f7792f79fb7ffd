package org.alidade.workbench.candidates;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.OwnKeys;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A small panel over the list, with keys of its own; Esc closes it. */
abstract class Card extends VBox {
    private final Runnable closed;
    private final VBox body = new VBox();

    /** {@code closed}: takes the panel away. */
    Card(String title, Messages messages, Runnable closed) {
        this.closed = closed;
        OwnKeys.mark(this);
        getStyleClass().add("list-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Button close = new Button("✕");
        close.getStyleClass().addAll("flat", "small");
        close.setAccessibleText(messages.text("workbench.close"));
        close.setOnAction(event -> close());
        HBox head = new HBox(Controls.text(title, "strong"), Controls.spring(), close);
        head.getStyleClass().add("list-card-head");
        body.getStyleClass().add("list-card-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        getChildren().addAll(head, scroll);
        setAccessibleText(title);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            } else if (pressed(event)) {
                event.consume();
            }
        });
    }

    /** Adds to what the panel holds; scrolls where the list is too low for it. */
    final void add(Node... nodes) {
        body.getChildren().addAll(nodes);
    }

    /** A key other than Esc; true where it was used. */
    abstract boolean pressed(KeyEvent event);

    /** Gives the focus to what is used first. */
    abstract void focusFirst();

    final void close() {
        closed.run();
    }
}
