package org.alidade.workbench;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Name of the program and the acts that are always at hand. */
final class TopBar extends HBox {
    TopBar(Messages messages, Runnable worklist, Runnable report, Runnable theme, Runnable keys) {
        super(10);
        getStyleClass().add("top-bar");
        Label brand = new Label("◎ Alidade");
        brand.getStyleClass().add("brand");
        getChildren().addAll(brand, new Label(messages.text("workbench.subtitle")), Controls.spring(),
                button(messages.text("workbench.worklist"), "Ctrl+L", worklist),
                button(messages.text("workbench.report"), "Ctrl+R", report),
                button(messages.text("workbench.theme"), "Ctrl+T", theme), button("?", "F1", keys));
    }

    private static Button button(String text, String key, Runnable act) {
        Button button = new Button(text);
        button.setTooltip(new Tooltip(key));
        button.setFocusTraversable(false);
        button.setOnAction(event -> act.run());
        return button;
    }
}
