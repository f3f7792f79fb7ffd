package org.alidade.workbench.candidates;

import java.util.function.Consumer;

import org.alidade.text.Messages;
import org.alidade.workbench.common.OwnKeys;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Where a person names the limits of the moment as a filter set of their own, or gives one up. */
final class OwnFilterSets extends HBox {
    private final TextField name = new TextField();
    private final Button save = new Button();
    private final Button forget = new Button();

    /** {@code saved}: gets the name; {@code forgotten}: the chosen set is not wanted any more. */
    OwnFilterSets(Messages messages, Consumer<String> saved, Runnable forgotten) {
        super(6);
        OwnKeys.mark(name);
        name.setId("filters-name");
        name.setPromptText(messages.text("candidates.filters.name"));
        name.setAccessibleText(messages.text("candidates.filters.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        save.setText(messages.text("candidates.filters.save"));
        save.setId("filters-save");
        save.setDisable(true);
        name.textProperty().addListener((property, before, typed) -> save.setDisable(typed.isBlank()));
        Runnable act = () -> {
            if (!name.getText().isBlank()) {
                saved.accept(name.getText().strip());
                name.clear();
            }
        };
        name.setOnAction(event -> act.run());
        save.setOnAction(event -> act.run());
        forget.setText(messages.text("candidates.filters.forget"));
        forget.setId("filters-forget");
        forget.setOnAction(event -> forgotten.run());
        forget.managedProperty().bind(forget.visibleProperty());
        getChildren().setAll(name, save, forget);
    }

    /** {@code own}: whether the chosen set is one that the person named. */
    void show(boolean own) {
        forget.setVisible(own);
    }
}
