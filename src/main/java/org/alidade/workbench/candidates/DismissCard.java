package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.alidade.filtering.ScopedVariant;
import org.alidade.record.Dismissal;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.acts.KeyChord;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Why a row is set aside: a number key, and words where they are needed. Of a pair, both variants or one. */
final class DismissCard extends Card {
    private final Messages messages;
    private final BiConsumer<List<ScopedVariant>, Dismissal> chosen;
    private final List<Button> reasons = new ArrayList<>();
    private final TextField words = new TextField();
    private final ToggleGroup which = new ToggleGroup();
    private List<ScopedVariant> variants;

    DismissCard(ListedRow row, RowWords rowWords, Messages messages,
            BiConsumer<List<ScopedVariant>, Dismissal> chosen, Runnable closed) {
        super(messages.text("candidates.dismiss.title", rowWords.name(row)), messages, closed);
        this.messages = messages;
        this.chosen = chosen;
        this.variants = row.variants();
        setId("dismissCard");
        if (row.variants().size() > 1) {
            add(choice(row, rowWords));
        }
        VBox list = new VBox(2);
        for (Dismissal.Reason reason : Dismissal.Reason.values()) {
            Button button = new Button((reason.ordinal() + 1) + "   "
                    + messages.text("candidates.reason." + reason.name() + ".full"));
            button.setId("dismiss-" + reason.name());
            button.getStyleClass().addAll("flat", "list-choice");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setMnemonicParsing(false);
            button.setOnAction(event -> choose(reason));
            reasons.add(button);
            list.getChildren().add(button);
        }
        words.setId("dismissWords");
        words.setPromptText(messages.text("candidates.dismiss.words"));
        words.setOnAction(event -> choose(Dismissal.Reason.OTHER));
        add(list, words, Controls.text(messages.text("candidates.dismiss.keys"), "muted"));
    }

    private VBox choice(ListedRow row, RowWords rowWords) {
        VBox box = new VBox(2);
        box.getChildren().add(radio(messages.text("candidates.dismiss.both"), row.variants(), true));
        row.variants().forEach(one -> box.getChildren()
                .add(radio(messages.text("candidates.dismiss.only", rowWords.variant().name(one)), List.of(one),
                        false)));
        return box;
    }

    private RadioButton radio(String text, List<ScopedVariant> meant, boolean selected) {
        RadioButton button = new RadioButton(text);
        button.setToggleGroup(which);
        button.setSelected(selected);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> variants = meant);
        return button;
    }

    private void choose(Dismissal.Reason reason) {
        if (reason == Dismissal.Reason.OTHER && words.getText().isBlank()) {
            words.setPromptText(messages.text("candidates.dismiss.needed"));
            words.requestFocus();
            return;
        }
        close();
        chosen.accept(variants, new Dismissal(reason, words.getText()));
    }

    @Override
    boolean pressed(KeyEvent event) {
        int number = event.getTarget() instanceof TextInputControl ? -1 : KeyChord.plainDigit(event);
        if (number < 1 || number > reasons.size()) {
            return false;
        }
        if (number == Dismissal.Reason.OTHER.ordinal() + 1) {
            // later, so that the digit itself is not typed into the field
            javafx.application.Platform.runLater(() -> choose(Dismissal.Reason.OTHER));
        } else {
            choose(Dismissal.Reason.values()[number - 1]);
        }
        return true;
    }

    @Override
    void focusFirst() {
        reasons.getFirst().requestFocus();
    }
}
