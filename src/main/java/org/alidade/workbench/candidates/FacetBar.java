package org.alidade.workbench.candidates;

import java.util.function.BiConsumer;

import org.alidade.text.Messages;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** What the list is narrowed to, one chip per value; a click or Enter on a chip takes it away. */
final class FacetBar extends FlowPane {
    private final Messages messages;
    private final BiConsumer<Facet, String> toggle;

    /** {@code toggle}: takes a value away. */
    FacetBar(Messages messages, BiConsumer<Facet, String> toggle) {
        this.messages = messages;
        this.toggle = toggle;
        managedProperty().bind(visibleProperty());
        getStyleClass().addAll("list-bar", "list-bar-line");
        show(FacetChoice.NONE);
    }

    void show(FacetChoice choice) {
        getChildren().clear();
        setVisible(!choice.isEmpty());
        choice.values().forEach((facet, values) -> values.forEach(value -> getChildren().add(chip(facet, value))));
    }

    private Button chip(Facet facet, String value) {
        String name = FacetWords.facet(facet, messages) + messages.text("candidates.facets.is")
                + FacetWords.value(facet, value, messages);
        Button chip = new Button(name + " ✕");
        chip.setId("facet-" + facet + "-" + value);
        chip.getStyleClass().addAll("small", "facet-chip");
        chip.setAccessibleText(messages.text("candidates.facets.remove", name));
        chip.setOnAction(event -> toggle.accept(facet, value));
        return chip;
    }
}
