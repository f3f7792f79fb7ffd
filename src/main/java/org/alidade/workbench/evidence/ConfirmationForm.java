package org.alidade.workbench.evidence;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.alidade.model.VariantKey;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.reading.Confirmation;
import org.alidade.workflow.reading.Confirmation.Outcome;
import org.alidade.workflow.reading.Confirmation.Technique;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Asks for a confirmation by a second technique, and notes what came of it. */
final class ConfirmationForm extends VBox {
    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Label state = Controls.text("");
    private final ComboBox<Technique> technique = new ComboBox<>();
    private final ComboBox<Outcome> outcome = new ComboBox<>();
    private final TextField detail = new TextField();
    private @Nullable VariantKey shown;

    ConfirmationForm(CaseSession session, Messages messages, BackgroundWork work) {
        this.session = session;
        this.messages = messages;
        this.work = work;
        setSpacing(6);
        technique.getItems().setAll(Technique.values());
        technique.setConverter(named(one -> messages.text("review.technique." + one.name())));
        technique.setAccessibleText(messages.text("review.confirmation.technique"));
        outcome.getItems().setAll(Outcome.values());
        outcome.setConverter(named(one -> messages.text("review.outcome." + one.name())));
        outcome.setAccessibleText(messages.text("review.confirmation.outcome"));
        detail.setPromptText(messages.text("review.confirmation.detail"));
        detail.setAccessibleText(messages.text("review.confirmation.detail"));
        Button save = new Button(messages.text("review.confirmation.save"));
        save.setId("saveConfirmation");
        save.setOnAction(event -> save());
        getChildren().addAll(Controls.heading(messages.text("review.confirmation")), state,
                new FlowPane(4, 4, technique, outcome), detail, save);
    }

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        };
    }

    void show(VariantKey variant) {
        shown = variant;
        var known = session.readRoom().reviews().confirmation(variant);
        technique.setValue(known.map(Confirmation::technique).orElse(Technique.SANGER));
        outcome.setValue(known.map(Confirmation::outcome).orElse(Outcome.ASKED_FOR));
        detail.setText(known.map(Confirmation::detail).orElse(""));
        state.setText(known.map(this::line).orElse(messages.text("review.confirmation.none")));
    }

    private String line(Confirmation known) {
        String told = messages.text("review.outcome." + known.outcome().name())
                + (known.detail().isEmpty() ? "" : " (" + known.detail() + ")");
        return messages.text("review.confirmation.state", messages.text("review.technique." + known.technique().name()),
                told, known.author(), ReviewTimes.text(messages, known.time()));
    }

    private void save() {
        VariantKey variant = shown;
        if (variant != null) {
            Technique chosen = technique.getValue();
            Outcome said = outcome.getValue();
            String text = detail.getText();
            work.run(() -> {
                session.readRoom().reviews().confirm(variant, chosen, said, text);
                return variant;
            }, done -> {
                if (done.equals(shown)) {
                    show(done);
                }
            });
        }
    }
}
