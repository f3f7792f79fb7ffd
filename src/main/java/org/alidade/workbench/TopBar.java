package org.alidade.workbench;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.acts.ActControls;
import org.alidade.workbench.common.acts.Acts;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Name of the program and the acts that are always at hand. */
final class TopBar extends HBox {
    TopBar(Messages messages, Acts acts) {
        super(10);
        getStyleClass().add("top-bar");
        Label brand = new Label("◎ Alidade");
        brand.getStyleClass().add("brand");
        ActControls controls = new ActControls(acts, messages);
        getChildren().addAll(brand, new Label(messages.text("workbench.subtitle")), Controls.spring(),
                controls.button("go.worklist"), controls.button("go.report"),
                controls.button("view.theme", messages.text("workbench.theme")), controls.button("help.keys", "?"));
    }
}
