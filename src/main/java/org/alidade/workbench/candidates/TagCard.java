package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.acts.KeyChord;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The tags of a row: those of the laboratory and those in use by number key, any other by its word. */
final class TagCard extends Card {
    private final Consumer<List<String>> changed;
    private final List<String> given;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final VBox list = new VBox(2);
    private final TextField other = new TextField();

    /**
     * @param offered by the laboratory, and in use in the case
     * @param given of the row
     * @param changed gets all tags of the row after every change
     */
    TagCard(String name, List<String> offered, List<String> given, Messages messages, Consumer<List<String>> changed,
            Runnable closed) {
        super(messages.text("candidates.tag.title", name), messages, closed);
        this.changed = changed;
        this.given = new ArrayList<>(given);
        setId("tagCard");
        Stream.concat(offered.stream(), given.stream()).distinct().forEach(this::offer);
        other.setId("tagWords");
        other.setPromptText(messages.text("candidates.tag.other"));
        other.setOnAction(event -> addTyped());
        add(list, other, Controls.text(messages.text("candidates.tag.keys"), "muted"));
    }

    private void offer(String tag) {
        int number = buttons.size() + 1;
        ToggleButton button = new ToggleButton();
        button.setUserData(tag);
        button.setSelected(given.contains(tag));
        button.getStyleClass().addAll("flat", "list-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMnemonicParsing(false);
        button.textProperty().bind(button.selectedProperty()
                .map(selected -> (number <= 9 ? number + "   " : "     ") + (selected ? "☑ " : "☐ ") + tag));
        button.setOnAction(event -> toggled(tag, button.isSelected()));
        buttons.add(button);
        list.getChildren().add(button);
    }

    private void toggled(String tag, boolean selected) {
        given.remove(tag);
        if (selected) {
            given.add(tag);
        }
        changed.accept(List.copyOf(given));
    }

    private void addTyped() {
        String tag = other.getText().strip();
        if (tag.isEmpty()) {
            close();
        } else if (buttons.stream().noneMatch(button -> tag.equals(button.getUserData()))) {
            offer(tag);
        }
        buttons.stream().filter(button -> tag.equals(button.getUserData()) && !button.isSelected())
                .forEach(ToggleButton::fire);
        other.clear();
    }

    @Override
    boolean pressed(KeyEvent event) {
        int number = event.getTarget() instanceof TextInputControl ? -1 : KeyChord.plainDigit(event);
        if (number < 1 || number > buttons.size()) {
            return false;
        }
        buttons.get(number - 1).fire();
        return true;
    }

    @Override
    void focusFirst() {
        if (buttons.isEmpty()) {
            other.requestFocus();
        } else {
            buttons.getFirst().requestFocus();
        }
    }
}
