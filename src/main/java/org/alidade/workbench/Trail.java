package org.alidade.workbench;

import java.util.List;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Where one is, as a line of crumbs that lead back; before it the ways back and forward. */
final class Trail extends HBox {
    /** One step of the line; {@code act}: goes there. */
    record Crumb(String text, Runnable act) {
    }

    private final Button back;
    private final Button forward;
    private final HBox crumbs = new HBox();

    Trail(Messages messages, Runnable goBack, Runnable goForward) {
        getStyleClass().add("trail");
        this.back = arrow("fth-arrow-left", messages.text("frame.back"), "Alt+←", goBack);
        this.forward = arrow("fth-arrow-right", messages.text("frame.forward"), "Alt+→", goForward);
        crumbs.getStyleClass().add("crumbs");
        getChildren().addAll(back, forward, crumbs);
    }

    private static Button arrow(String icon, String name, String key, Runnable act) {
        Button button = new Button("", Icons.of(icon));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name + " · " + key));
        button.setFocusTraversable(false);
        button.setOnAction(event -> act.run());
        return button;
    }

    void show(List<Crumb> steps, boolean canGoBack, boolean canGoForward) {
        back.setDisable(!canGoBack);
        forward.setDisable(!canGoForward);
        crumbs.getChildren().clear();
        for (Crumb step : steps) {
            if (!crumbs.getChildren().isEmpty()) {
                crumbs.getChildren().add(new Label("›"));
            }
            Button button = new Button(step.text());
            button.getStyleClass().add("crumb");
            button.setMnemonicParsing(false);
            button.setFocusTraversable(false);
            button.setOnAction(event -> step.act().run());
            // in a narrow window the variant's long name gives way, and the places stay whole
            button.setMinWidth(step.equals(steps.getLast()) && steps.size() > 2 ? 0 : USE_PREF_SIZE);
            crumbs.getChildren().add(button);
        }
    }
}
