package org.alidade.workbench.casepane;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alidade.model.Consent;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.dossier.HeldConsents.Difference;

/** A consent that the file tells otherwise than the record: both, and the way to take the file's over with a reason. */
final class ConsentDifference extends VBox {
    private final CaseSession session;
    private final Difference difference;
    private final Messages messages;

    ConsentDifference(CaseSession session, Difference difference, Messages messages) {
        this.session = session;
        this.difference = difference;
        this.messages = messages;
        setSpacing(4);
        getStyleClass().add("consent-difference");
        getChildren().addAll(
                Controls.text("⚠ " + messages.text("frame.case.consent.edited", difference.personId()), "strong"),
                Controls.fact(messages.text("frame.case.consent.held"), words(difference.held())),
                Controls.fact(messages.text("frame.case.consent.inFile"), words(difference.inFile())), acceptance());
    }

    private HBox acceptance() {
        TextField reason = new TextField();
        reason.setPromptText(messages.text("frame.case.consent.reason"));
        reason.setAccessibleText(messages.text("frame.case.consent.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button accept = new Button(messages.text("frame.case.consent.accept"));
        accept.disableProperty().bind(reason.textProperty().map(String::isBlank));
        accept.setOnAction(event -> {
            session.dossier().consents().accept(difference, reason.getText().strip());
            getChildren().setAll(new Label("✓ " + messages.text("frame.case.consent.accepted")));
        });
        HBox line = new HBox(reason, accept);
        line.getStyleClass().add("form-line");
        line.setSpacing(8);
        return line;
    }

    private String words(Optional<Consent> consent) {
        return consent.map(this::words).orElse(messages.text("frame.case.noConsent"));
    }

    private String words(Consent consent) {
        Stream<Optional<String>> words = Stream.of(Optional.of(messages.name(consent.status())),
                Optional.of(consent.model()).filter(model -> !model.isBlank()),
                consent.date().map(messages.numbers()::date),
                Optional.of(messages.text("workbench.bar.incidental." + consent.choiceThatHolds().name())),
                Optional.of(messages.text("intake.field.consent.research"))
                        .filter(label -> consent.researchTransmission()),
                Optional.of(messages.text("intake.field.consent.constitutional"))
                        .filter(label -> consent.protection().constitutional()),
                Optional.of(List.copyOf(consent.signatories())).filter(names -> !names.isEmpty())
                        .map(names -> String.join(", ", names)));
        return words.flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }
}
