package org.alidade.workbench.intake;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.alidade.model.sheet.FieldKind;
import org.alidade.model.sheet.SheetField;
import org.alidade.text.Messages;
import org.alidade.workflow.dossier.FieldWords;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/** The control into which a field is typed, whatever its kind. */
sealed interface FieldInput {
    Control control();

    /** What stands in it, as typed; of a choice its code. */
    String typed();

    /** Puts a stored value into it, in the reader's form. */
    void show(String value);

    /** {@code choices}: codes or texts to offer; {@code word}: how a code is named. */
    static FieldInput of(SheetField field, List<String> choices, UnaryOperator<String> word, Messages messages) {
        return switch (field.kind()) {
            case CHOICE -> new Choice(choices, word);
            case FLAG -> new Choice(List.of("true", "false"), word);
            case OPEN_CHOICE -> new OpenChoice(choices);
            case LONG_TEXT -> new Typed(area(), field, messages);
            default -> new Typed(line(field, messages), field, messages);
        };
    }

    private static TextField line(SheetField field, Messages messages) {
        TextField line = new TextField();
        String hint = "intake.hint." + field.kind().name();
        if (messages.has(hint)) {
            line.setPromptText(messages.text(hint));
        }
        return line;
    }

    /** The tabulator leaves it, as it leaves every other field. */
    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.fireEvent(new KeyEvent(event.getSource(), event.getTarget(), KeyEvent.KEY_PRESSED, "\t", "\t",
                        KeyCode.TAB, event.isShiftDown(), true, false, false));
            }
        });
        return area;
    }

    /** A line or an area of text. */
    record Typed(TextInputControl control, SheetField field, Messages messages) implements FieldInput {
        @Override
        public String typed() {
            return Objects.requireNonNullElse(control.getText(), "");
        }

        @Override
        public void show(String value) {
            String shown = FieldWords.shown(field, value, messages);
            if (!shown.equals(typed())) {
                control.setText(shown);
                control.end();
                if (field.kind() != FieldKind.LONG_TEXT) {
                    control.home();
                }
            }
        }
    }

    /** One of a list, or nothing. */
    final class Choice implements FieldInput {
        private final ComboBox<String> box = new ComboBox<>();

        Choice(List<String> choices, UnaryOperator<String> word) {
            box.getItems().add("");
            box.getItems().addAll(choices);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setVisibleRowCount(14);
            box.setConverter(new StringConverter<>() {
                @Override
                public String toString(String code) {
                    return code == null || code.isEmpty() ? "" : word.apply(code);
                }

                @Override
                public String fromString(String text) {
                    return text;
                }
            });
        }

        @Override
        public Control control() {
            return box;
        }

        @Override
        public String typed() {
            return Objects.requireNonNullElse(box.getValue(), "");
        }

        @Override
        public void show(String value) {
            if (!box.getItems().contains(value)) {
                box.getItems().add(value);
            }
            box.setValue(value);
        }
    }

    /** A text for which the usual ones are offered. */
    final class OpenChoice implements FieldInput {
        private final ComboBox<String> box = new ComboBox<>();

        OpenChoice(List<String> choices) {
            box.getItems().addAll(choices);
            box.setEditable(true);
            box.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        public Control control() {
            return box;
        }

        @Override
        public String typed() {
            return Objects.requireNonNullElse(box.getEditor().getText(), "");
        }

        @Override
        public void show(String value) {
            box.setValue(value);
            box.getEditor().setText(value);
        }
    }
}
