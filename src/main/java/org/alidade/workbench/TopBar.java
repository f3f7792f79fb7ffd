package org.alidade.workbench;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.Icons;
import org.alidade.workbench.common.acts.ActControls;
import org.alidade.workbench.common.acts.Acts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Name of the program, where one is, and the acts that are always at hand. */
final class TopBar extends HBox {
    private final ActControls controls;

    /** {@code find}: opens the search over everything. */
    TopBar(Messages messages, Acts acts, Trail trail, String reader, Runnable find) {
        super(10);
        this.controls = new ActControls(acts, messages);
        getStyleClass().add("top-bar");
        Label brand = new Label("◎ Alidade");
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        Label person = new Label(reader);
        person.getStyleClass().add("person");
        person.setMinWidth(USE_PREF_SIZE);
        Button theme = button("view.theme", "");
        theme.setGraphic(Icons.of("fth-sun"));
        getChildren().addAll(brand, trail, Controls.spring(), search(messages, find),
                button("view.language", other(messages)), theme, person, button("help.keys", "?"));
    }

    /** The language that a press changes to. */
    private static String other(Messages messages) {
        return messages.locale().getLanguage().equals("fr") ? "EN" : "FR";
    }

    private Button button(String act, String text) {
        Button button = controls.button(act, text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        return button;
    }

    private static Button search(Messages messages, Runnable find) {
        Label key = new Label("Ctrl K");
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        HBox inside = new HBox(8, Icons.of("fth-search"), new Label(messages.text("frame.search")),
                Controls.spring(), key);
        inside.getStyleClass().add("search-inside");
        Button button = new Button("", inside);
        button.setId("search");
        button.getStyleClass().add("search");
        button.setAccessibleText(messages.text("frame.search") + " (Ctrl+K)");
        button.setFocusTraversable(false);
        button.setOnAction(event -> find.run());
        return button;
    }
}
