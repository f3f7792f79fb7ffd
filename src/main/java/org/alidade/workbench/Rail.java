package org.alidade.workbench;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.Icons;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** The places of the window, one button each, in the order of the work. */
final class Rail extends VBox {
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);

    Rail(Messages messages, Consumer<Place> go) {
        getStyleClass().add("rail");
        for (Place place : Place.values()) {
            if (place == Place.KNOWLEDGE) {
                Region room = new Region();
                VBox.setVgrow(room, Priority.ALWAYS);
                getChildren().add(room);
            }
            ToggleButton button = button(place, messages);
            button.setOnAction(event -> {
                // a toggle would let go of the place one already is in
                button.setSelected(true);
                go.accept(place);
            });
            buttons.put(place, button);
            getChildren().add(button);
        }
    }

    private static ToggleButton button(Place place, Messages messages) {
        String name = messages.text(place.textKey());
        ToggleButton button = new ToggleButton(name, Icons.of(place.icon()));
        button.setId("place-" + place.name());
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setTextAlignment(TextAlignment.CENTER);
        button.setFocusTraversable(false);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name + " · Ctrl+" + place.digit()));
        return button;
    }

    /** Marks where one is, and which places can be gone to. */
    void show(Place here, boolean caseOpen) {
        buttons.forEach((place, button) -> {
            button.setSelected(place == here);
            button.setDisable(place.isOfCase() && !caseOpen);
        });
    }
}
