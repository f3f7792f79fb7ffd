package org.alidade.workbench.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.alidade.text.Messages;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parts of the form at its left: how complete each is, and the way there by mouse or access key. */
final class SectionList extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final Map<String, Label> counts = new LinkedHashMap<>();
    private final StringBuilder used = new StringBuilder();
    private final Messages messages;
    private final Consumer<String> chosen;

    SectionList(Messages messages, Consumer<String> chosen) {
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().add("intake-sections");
    }

    /** {@code name}: the end of the section's key. */
    void add(String name) {
        Button button = new Button(withAccessKey(messages.text("intake.section." + name)));
        button.setMnemonicParsing(true);
        button.getStyleClass().add("intake-section-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId("intake-section-" + name);
        button.setOnAction(event -> chosen.accept(name));
        Label count = new Label();
        count.getStyleClass().add("intake-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(button, count);
        line.getStyleClass().add("intake-section-line");
        HBox.setHgrow(button, Priority.ALWAYS);
        buttons.put(name, button);
        counts.put(name, count);
        getChildren().add(line);
    }

    /** Underlines the first letter that no other section has. */
    private String withAccessKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1).toLowerCase(Locale.ROOT);
            if (letter.matches("[a-z]") && used.indexOf(letter) < 0) {
                used.append(letter);
                return text.substring(0, i) + "_" + text.substring(i);
            }
        }
        return text;
    }

    /** {@code waiting}: how many missing answers block something. */
    void count(String name, int answered, int asked, long waiting) {
        Label count = counts.get(name);
        Button button = buttons.get(name);
        if (count == null || button == null) {
            return;
        }
        String sign = asked == 0 ? "" : waiting > 0 ? "✗ " : answered == asked ? "✓ " : "";
        count.setText(asked == 0 ? "–" : sign + answered + "/" + asked);
        button.setDisable(asked == 0);
        button.setAccessibleHelp(messages.text("intake.complete", answered, asked));
    }

    void here(String name) {
        buttons.forEach((key, button) -> button.pseudoClassStateChanged(HERE, key.equals(name)));
    }
}
