package org.alidade.workbench;

import java.util.List;

import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What lies over the window for a moment: a question, a progress, a page of keys. */
final class Overlay extends StackPane {
    private final Runnable left;

    /** {@code left}: gives the focus back to the place below. */
    Overlay(Runnable left) {
        this.left = left;
        getStyleClass().add("overlay");
        setVisible(false);
    }

    void show(VBox content) {
        content.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(content);
        setVisible(true);
        content.requestFocus();
    }

    void show(Node... children) {
        VBox box = new VBox(children);
        box.getStyleClass().add("overlay-box");
        show(box);
    }

    /** Takes away what lies over the window. */
    void hide() {
        boolean was = isVisible();
        setVisible(false);
        getChildren().clear();
        if (was) {
            left.run();
        }
    }

    Button closeButton(Messages messages) {
        Button close = new Button(messages.text("workbench.close"));
        close.setOnAction(event -> hide());
        return close;
    }

    /** Why a case was not opened, every reason with its remedy. */
    void refused(List<Problem> problems, Messages messages) {
        VBox lines = new VBox(6);
        problems.forEach(problem -> lines.getChildren()
                .add(Controls.text((problem.isError() ? "✗ " : "⚠ ") + messages.line(problem))));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        show(Controls.text(messages.text("workbench.refused"), "case-title"), scroll, closeButton(messages));
    }
}
