package org.alidade.workbench.candidates;

import java.util.Optional;

import org.alidade.filtering.query.Query;
import org.alidade.filtering.query.QueryException;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Where a question of one's own is typed; a mistake is said with its place, which F8 selects. */
final class QueryInput extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final Duration REST = Duration.millis(350);
    private final Messages messages;
    private final TextField field = new TextField();
    private final Label state = Controls.text("", "muted");
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Query> read;
    private Optional<QueryException> wrong = Optional.empty();

    /** {@code changed}: another question, or none, was typed. */
    QueryInput(Messages messages, Optional<Query> now, Runnable changed) {
        super(3);
        this.messages = messages;
        this.read = now;
        field.setId("filters-query");
        field.setText(now.map(Query::text).orElse(""));
        field.setPromptText(messages.text("candidates.query.prompt"));
        field.setAccessibleText(messages.text("candidates.query.name"));
        field.textProperty().addListener((property, before, typed) -> rest.playFromStart());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rest.setOnFinished(event -> {
            Optional<Query> before = read;
            parse();
            if (wrong.isEmpty() && !before.equals(read)) {
                changed.run();
            }
        });
        state.setId("filters-query-state");
        state.setWrapText(true);
        getChildren().addAll(Controls.text(messages.text("candidates.query.name")), field, state);
        say();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F8 && wrong.isPresent()) {
            field.selectRange(wrong.get().start(), wrong.get().end());
            event.consume();
        }
    }

    private void parse() {
        try {
            read = field.getText().isBlank() ? Optional.empty() : Optional.of(Query.parse(field.getText()));
            wrong = Optional.empty();
        } catch (QueryException e) {
            wrong = Optional.of(e);
        }
        say();
    }

    private void say() {
        field.pseudoClassStateChanged(WRONG, wrong.isPresent());
        state.setText(wrong.map(one -> messages.text("candidates.query.at", one.start() + 1,
                messages.sentence("filter.query." + one.reason(), one.arguments())))
                .orElseGet(() -> messages.text("candidates.query.help")));
    }

    /** The last question that could be read; empty for none. */
    Optional<Query> query() {
        return read;
    }

    void show(Optional<Query> query) {
        field.setText(query.map(Query::text).orElse(""));
        rest.stop();
        read = query;
        wrong = Optional.empty();
        say();
    }
}
