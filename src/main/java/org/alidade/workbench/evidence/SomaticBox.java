package org.alidade.workbench.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.classifying.SomaticStatement;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Tiers and origin of a somatic variant, each a person's choice: curated drug data are not installed, so none is proposed. */
final class SomaticBox extends VBox {
    private final Messages messages;

    SomaticBox(Messages messages) {
        super(4);
        this.messages = messages;
    }

    void show(SomaticStatement said, Consumer<SomaticStatement> save) {
        ComboBox<String> tier = choice("tier", SomaticStatement.TIERS, said.tier());
        ComboBox<String> escat = choice("escat", SomaticStatement.ESCAT, said.escat());
        ComboBox<String> origin = choice("origin", SomaticStatement.ORIGINS, said.origin());
        ComboBox<String> confirmation = choice("confirmation", SomaticStatement.CONFIRMATIONS, said.confirmation());
        TextField attestation = field("attestation", said.attestation());
        TextField burden = field("burden", said.burden());
        TextField purity = field("purity", said.purity());
        Runnable write = () -> save.accept(new SomaticStatement(value(tier), value(escat), value(origin),
                attestation.getText().strip(), value(confirmation), burden.getText().strip(),
                purity.getText().strip()));
        for (ComboBox<String> box : List.of(tier, escat, origin, confirmation)) {
            box.setOnAction(event -> write.run());
        }
        for (TextField field : List.of(attestation, burden, purity)) {
            field.setOnAction(event -> write.run());
        }
        getChildren().setAll(Controls.heading(messages.text("classification.somatic.title")),
                Controls.text(messages.text("classification.somatic.assisted"), "muted"), line("tier", tier),
                line("escat", escat), line("origin", origin), line("attestation", attestation),
                line("confirmation", confirmation), line("burden", burden), line("purity", purity));
        if (said.isConfirmationDue()) {
            getChildren().add(Controls.text(messages.text("classification.somatic.due"), "classification-caution"));
        }
    }

    private HBox line(String key, javafx.scene.Node control) {
        Label label = Controls.text(messages.text("classification.somatic." + key), "somatic-name");
        return new HBox(8, label, control);
    }

    private ComboBox<String> choice(String key, List<String> values, String chosen) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(values);
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setValue(chosen);
        box.setAccessibleText(messages.text("classification.somatic." + key));
        box.setId("somatic-" + key);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                String text = "classification.somatic." + key + "." + value;
                return value == null || value.isEmpty() ? "–" : messages.has(text) ? messages.text(text) : value;
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        return box;
    }

    private TextField field(String key, String text) {
        TextField field = new TextField(text);
        field.setAccessibleText(messages.text("classification.somatic." + key));
        field.setId("somatic-" + key);
        return field;
    }

    private static String value(ComboBox<String> box) {
        return box.getValue() == null ? "" : box.getValue();
    }
}
