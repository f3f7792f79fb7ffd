package org.alidade.workbench;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Every key with what it does. */
final class KeysPage extends VBox {
    /** Key as shown, and the name of its text. */
    private static final String[][] KEYS = {{"↑ ↓ / J K", "JK"}, {"1 … 5", "15"}, {"A", "A"}, {"C", "C"}, {"V", "V"},
            {"R", "R"}, {"M", "M"}, {"+ −", "zoom"}, {"Ctrl+Z", "undo"}, {"Ctrl+F", "where"}, {"Ctrl+L", "worklist"},
            {"Ctrl+R", "report"}, {"Ctrl+T", "theme"}, {"Esc", "esc"}, {"? / F1", "F1"}};

    KeysPage(Messages messages) {
        getStyleClass().add("overlay-box");
        GridPane grid = new GridPane(16, 6);
        for (int row = 0; row < KEYS.length; row++) {
            Label key = new Label(KEYS[row][0]);
            key.getStyleClass().add("key");
            grid.add(key, 0, row);
            grid.add(Controls.text(messages.text("workbench.key." + KEYS[row][1])), 1, row);
        }
        getChildren().addAll(Controls.text(messages.text("workbench.keys"), "worklist-title"), grid);
    }
}
