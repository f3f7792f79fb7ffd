package org.alidade.workbench.candidates;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.OwnKeys;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A small panel over the list, with keys of its own; Esc closes it. */
abstract class Card extends VBox {
    private final Runnable closed;

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
        getChildren().add(head);
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

    /** A key other than Esc; true where it was used. */
    abstract boolean pressed(KeyEvent event);

    /** Gives the focus to what is used first. */
    abstract void focusFirst();

    final void close() {
        closed.run();
    }
}
