package org.alidade.workbench.candidates;

import java.util.function.BiConsumer;

import org.alidade.text.Messages;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** What the list is narrowed to, one chip per value; a click or Enter on a chip takes it away. */
final class FacetBar extends FlowPane {
    private final Messages messages;
    private final BiConsumer<Facet, String> toggle;
    private final Button open = new Button();

    /** {@code toggle}: takes a value away; {@code opened}: the counts are wanted. */
    FacetBar(Messages messages, BiConsumer<Facet, String> toggle, Runnable opened) {
        this.messages = messages;
        this.toggle = toggle;
        open.setText(messages.text("candidates.facets.open"));
        open.setId("list-facets");
        open.getStyleClass().add("small");
        open.setOnAction(event -> opened.run());
        getStyleClass().addAll("list-bar", "list-bar-line");
        show(FacetChoice.NONE);
    }

    /** A list that is too long to be counted is not narrowed. */
    void allow(boolean countable) {
        open.setDisable(!countable);
    }

    void show(FacetChoice choice) {
        getChildren().setAll(open);
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
