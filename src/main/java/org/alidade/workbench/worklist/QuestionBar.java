package org.alidade.workbench.worklist;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** One question about the selected case, asked in a line over the table: Enter answers it, Escape leaves it. */
final class QuestionBar extends HBox {
    private final Label question = Controls.text("");
    private final ComboBox<String> answer = new ComboBox<>();
    private final Runnable left;
    private Consumer<String> told = text -> {
    };

    /** {@code left} runs when the question is over. */
    QuestionBar(Messages messages, Runnable left) {
        this.left = left;
        getStyleClass().add("worklist-question");
        answer.setEditable(true);
        answer.setId("worklist-answer");
        Button done = new Button(messages.text("worklist.done"));
        done.setOnAction(event -> done());
        Button cancel = new Button(messages.text("workbench.cancel"));
        cancel.setOnAction(event -> close());
        getChildren().addAll(question, answer, done, cancel);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
                done();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        shown(false);
    }

    /** {@code offered}: usual answers; {@code now}: the present one. */
    void ask(String text, List<String> offered, String now, Consumer<String> then) {
        question.setText(text);
        answer.setAccessibleText(text);
        answer.getItems().setAll(offered);
        answer.setValue(now);
        answer.getEditor().setText(now);
        told = then;
        shown(true);
        // later, so that the key that asked is not typed into the answer
        Platform.runLater(() -> {
            answer.requestFocus();
            answer.getEditor().selectAll();
        });
    }

    private void done() {
        String text = Objects.requireNonNullElse(answer.getEditor().getText(), "").strip();
        close();
        told.accept(text);
    }

    private void close() {
        shown(false);
        left.run();
    }

    private void shown(boolean wanted) {
        setVisible(wanted);
        setManaged(wanted);
    }
}
