package org.alidade.workbench;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Name of the program, where one is, and the acts that are always at hand. */
final class TopBar extends HBox {
    /** What the bar's buttons do. */
    interface Acts {
        void search();

        void nextLanguage();

        void nextTheme();

        void keys();
    }

    TopBar(Messages messages, Trail trail, String reader, Acts acts) {
        super(10);
        getStyleClass().add("top-bar");
        Label brand = new Label("◎ Alidade");
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        Label person = new Label(reader);
        person.getStyleClass().add("person");
        getChildren().addAll(brand, trail, Controls.spring(), search(messages, acts),
                button("language", other(messages), messages.text("frame.language"), acts::nextLanguage),
                theme(messages, acts),
                person, button("keys", "?", messages.text("workbench.keys") + " · ?", acts::keys));
    }

    /** The language that a press changes to. */
    private static String other(Messages messages) {
        return messages.locale().getLanguage().equals("fr") ? "EN" : "FR";
    }

    private static Button search(Messages messages, Acts acts) {
        Label key = new Label("Ctrl K");
        key.getStyleClass().add("key");
        HBox inside = new HBox(8, Icons.of("fth-search"), new Label(messages.text("frame.search")),
                Controls.spring(), key);
        inside.getStyleClass().add("search-inside");
        Button button = new Button("", inside);
        button.setId("search");
        button.getStyleClass().add("search");
        button.setAccessibleText(messages.text("frame.search") + " (Ctrl+K)");
        button.setFocusTraversable(false);
        button.setOnAction(event -> acts.search());
        return button;
    }

    private static Button theme(Messages messages, Acts acts) {
        Button button = button("theme", "", messages.text("workbench.key.theme") + " · Ctrl+T", acts::nextTheme);
        button.setGraphic(Icons.of("fth-sun"));
        return button;
    }

    private static Button button(String id, String text, String name, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setFocusTraversable(false);
        button.setOnAction(event -> act.run());
        return button;
    }
}
