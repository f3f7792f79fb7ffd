package org.alidade.workbench.intake;

import java.time.ZonedDateTime;
import java.util.Optional;

import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.FieldKind;
import org.alidade.model.sheet.Need;
import org.alidade.model.sheet.SheetEntry;
import org.alidade.model.sheet.SheetField;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.dossier.Doubt;
import org.alidade.workflow.dossier.FieldValue;
import org.alidade.workflow.dossier.FieldWords;
import org.alidade.workflow.dossier.TypedField;

import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One question: its name, where it is typed, and one line under it: what is wrong, what is doubtful, or where it comes from. */
final class FieldEditor extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private final SheetField field;
    private final FieldKey key;
    private final FieldInput input;
    private final Form form;
    private final Messages messages;
    private final Label label;
    private final Label note = Controls.text("", "intake-note");
    private final Hyperlink takeBack;
    private String shown = "";
    private boolean wrong;

    /** What an editor asks of the form it stands in. */
    interface Form {
        FieldValue value(FieldKey key);

        Optional<Doubt> doubt(FieldKey key);

        Optional<Need> missing(FieldKey key);

        void save(FieldKey key, String value);

        void leaveToFolder(FieldKey key);

        void notSaved();

        ZonedDateTime local(SheetEntry entry);
    }

    FieldEditor(SheetField field, FieldKey key, FieldInput input, Form form, Messages messages) {
        this.field = field;
        this.key = key;
        this.input = input;
        this.form = form;
        this.messages = messages;
        String name = FieldWords.name(field, messages);
        label = new Label(name);
        label.getStyleClass().add("intake-label");
        label.setLabelFor(input.control());
        label.setMinWidth(0);
        takeBack = new Hyperlink(messages.text("intake.takeBack"));
        takeBack.getStyleClass().add("intake-note");
        takeBack.setMinWidth(Region.USE_PREF_SIZE);
        takeBack.setOnAction(event -> form.leaveToFolder(key));
        HBox under = new HBox(note, takeBack);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        input.control().setId("intake-" + key.field() + (key.subject().isEmpty() ? "" : "-" + key.subject()));
        input.control().setAccessibleText(name);
        getStyleClass().add("intake-field");
        getChildren().addAll(label, input.control(), under);
        input.control().focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                commit();
            }
        });
        input.control().addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        refresh(true);
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && field.kind() != FieldKind.LONG_TEXT) {
            commit();
        }
    }

    FieldKey key() {
        return key;
    }

    SheetField field() {
        return field;
    }

    /** The size of its letters, in pixels. */
    double em() {
        return label.getFont().getSize();
    }

    boolean isWide() {
        return field.kind() == FieldKind.LONG_TEXT;
    }

    /** Puts the cursor into it. */
    void focus() {
        input.control().requestFocus();
    }

    boolean isFocusWithinControl() {
        return input.control().isFocusWithin();
    }

    /** Saves what was typed; what cannot be read stays as typed, with its reason under it. */
    void commit() {
        String typed = input.typed();
        if (typed.equals(shown)) {
            if (wrong || !isFocusWithinControl()) {
                refresh(true); // saved as typed, now shown as usual
            }
            return;
        }
        switch (TypedField.read(field, typed)) {
            case TypedField.Fault fault -> {
                wrong = true;
                tell("✗ " + messages.sentence(fault.key(), fault.arguments()), "intake-wrong");
                takeBack.setVisible(false);
                input.control().pseudoClassStateChanged(WRONG, true);
                form.notSaved();
            }
            case TypedField.Value value -> {
                if (value.value().equals(form.value(key).value())) {
                    refresh(true);
                } else {
                    wrong = false;
                    form.save(key, value.value());
                }
            }
        }
    }

    /** Shows what the form now holds; a field that is being typed into keeps its text. */
    void refresh() {
        refresh(!isFocusWithinControl() && !wrong);
    }

    private void refresh(boolean withValue) {
        FieldValue value = form.value(key);
        if (withValue) {
            wrong = false;
            input.control().pseudoClassStateChanged(WRONG, false);
            input.show(value.value());
            shown = input.typed();
        }
        if (wrong) {
            return;
        }
        if (isFocusWithinControl() && TypedField.read(field, input.typed()) instanceof TypedField.Value now
                && now.value().equals(value.value())) {
            shown = input.typed();
        }
        takeBack.setVisible(value.differs());
        takeBack.setManaged(value.differs());
        Optional<Doubt> doubt = form.doubt(key);
        if (doubt.isPresent()) {
            tell("⚠ " + messages.sentence(doubt.get().key(), doubt.get().arguments()), "intake-doubt");
        } else {
            tell(origin(value), "intake-origin");
        }
    }

    private void tell(String text, String kind) {
        note.getStyleClass().removeAll("intake-wrong", "intake-doubt", "intake-origin");
        note.getStyleClass().add(kind);
        note.setText(text);
        input.control().setAccessibleHelp(text);
    }

    private String origin(FieldValue value) {
        Optional<String> folder = value.folder().map(said -> FieldWords.shown(field, said, messages));
        if (value.entry().isEmpty()) {
            return folder.map(said -> messages.text("intake.origin.folder")).orElseGet(this::missing);
        }
        SheetEntry entry = value.entry().get();
        String when = messages.numbers().dateTime(form.local(entry));
        if (!value.differs()) {
            return messages.text("intake.origin.entered", when, entry.author());
        }
        String how = entry.value().isEmpty() ? "intake.origin.cleared" : "intake.origin.differs";
        return messages.text(how, when, entry.author(), folder.orElse(""));
    }

    private String missing() {
        return form.missing(key).filter(need -> need != Need.NOTHING).map(need -> messages.text("intake.waits." + need))
                .orElse("");
    }
}
