package org.alidade.workbench.intake;

import static org.alidade.model.sheet.StandardField.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alidade.model.identity.InsDatamatrix;
import org.alidade.model.sheet.FieldKey;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Takes the text of an INS data-matrix, from a scanner that types or from the clipboard, into the patient's fields. */
final class ScanField extends VBox {
    private final SheetForm form;
    private final Messages messages;
    private final TextField scan = new TextField();
    private final Label note = Controls.text("", "intake-note");

    ScanField(SheetForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
        getStyleClass().add("intake-field");
        Label label = new Label(messages.text("intake.scan"));
        label.getStyleClass().add("intake-label");
        label.setLabelFor(scan);
        scan.setPromptText(messages.text("intake.scan.hint"));
        scan.setId("intake-scan");
        scan.setOnAction(event -> read());
        scan.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                read();
            }
        });
        getChildren().addAll(label, scan, note);
    }

    private void read() {
        if (scan.getText().isBlank()) {
            return;
        }
        switch (InsDatamatrix.read(scan.getText())) {
            case InsDatamatrix.Refused refused -> tell("✗ "
                    + messages.sentence("intake.fault.scan." + refused.fault(), List.of(refused.block())), true);
            case InsDatamatrix.Read read -> {
                scan.clear();
                form.save(values(read.identity()), () -> tell(messages.text("intake.scan.done"), false));
            }
        }
    }

    /**
     * The first name of the list is taken for the first first name only where none is known: the data-matrix does not say
     * where a compound one ends. The status is left to the person, who compares the identity with a document.
     */
    private Map<FieldKey, String> values(InsDatamatrix identity) {
        Map<FieldKey, String> values = new LinkedHashMap<>();
        values.put(INS_NUMBER.key(), identity.number().text());
        values.put(INS_OID.key(), identity.oid().name());
        values.put(BIRTH_NAME.key(), identity.birthName());
        values.put(FIRST_NAMES.key(), identity.firstNames());
        if (form.value(FIRST_NAME.key()).value().isEmpty()) {
            values.put(FIRST_NAME.key(), identity.firstNames().split(" ", 2)[0]);
        }
        values.put(SEX.key(), identity.sex().name());
        values.put(BIRTH_DATE.key(), identity.birthDate().toString());
        values.put(BIRTH_PLACE.key(), identity.birthPlace());
        return values;
    }

    private void tell(String text, boolean wrong) {
        note.setText(text);
        note.getStyleClass().removeAll("intake-wrong", "intake-origin");
        note.getStyleClass().add(wrong ? "intake-wrong" : "intake-origin");
    }
}
