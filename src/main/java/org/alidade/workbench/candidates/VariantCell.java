package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The variants' names, and below them the tags and comments of the row, where it has any. */
final class VariantCell extends RowCell {
    private final RowWords words;
    private final Supplier<Reviews> reviews;
    private final Label first = new Label();
    private final Label partner = new Label();
    private final Label comment = new Label();
    private final HBox notes = new HBox();
    private final List<Label> tags = new ArrayList<>();
    private final VBox box = new VBox(first, partner, notes, comment);

    VariantCell(RowWords words, Supplier<Reviews> reviews) {
        this.words = words;
        this.reviews = reviews;
        partner.getStyleClass().add("muted");
        comment.getStyleClass().addAll("muted", "row-comment");
        notes.getStyleClass().add("row-notes");
        partner.managedProperty().bind(partner.visibleProperty());
        notes.managedProperty().bind(notes.visibleProperty());
        comment.managedProperty().bind(comment.visibleProperty());
        setGraphic(box);
    }

    @Override
    void show(ListedRow row) {
        List<String> names = row.lines(words.variant()::name);
        first.setText(names.getFirst());
        boolean pair = names.size() > 1;
        partner.setText(pair ? "⇄ " + names.getLast() : "");
        partner.setVisible(pair);
        List<String> given = reviews.get().tags(row);
        String text = reviews.get().comment(row);
        notes.setVisible(!given.isEmpty());
        if (!given.isEmpty()) {
            tag(given);
        }
        comment.setVisible(!text.isEmpty());
        comment.setText("✎ " + text);
        box.setVisible(true);
    }

    @Override
    String explanation(ListedRow row) {
        return (String.join("\n", row.lines(words.variant()::name)) + "\n"
                + String.join(", ", reviews.get().tags(row)) + "\n" + reviews.get().comment(row)).strip();
    }

    private void tag(List<String> given) {
        while (tags.size() < given.size()) {
            Label chip = new Label();
            chip.getStyleClass().addAll("chip", "chip-info", "tag");
            chip.setMinWidth(Label.USE_PREF_SIZE);
            tags.add(chip);
        }
        List<Label> shown = tags.subList(0, given.size());
        for (int place = 0; place < given.size(); place++) {
            shown.get(place).setText(given.get(place));
        }
        if (!notes.getChildren().equals(shown)) {
            notes.getChildren().setAll(shown);
        }
    }

    @Override
    void clear() {
        box.setVisible(false);
    }
}
