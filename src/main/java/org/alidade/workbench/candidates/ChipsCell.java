package org.alidade.workbench.candidates;

import java.util.List;
import java.util.function.Function;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A short framed word per variant. */
final class ChipsCell extends RowCell {
    /** {@code kind}: {@code good}, {@code warn}, {@code bad}, {@code info}, {@code plain}; empty: text without a frame. */
    record Chip(String text, String kind) {
        static Chip absent() {
            return new Chip(ColumnOrder.ABSENT, "");
        }
    }

    private static final int LINES = 2;
    private final Function<ListedRow, List<Chip>> chips;
    private final Function<ListedRow, String> explanation;
    private final List<Label> labels = List.of(new Label(), new Label());
    private final String[] kinds = {"?", "?"};
    private final VBox box = new VBox();

    ChipsCell(Function<ListedRow, List<Chip>> chips, Function<ListedRow, String> explanation) {
        this.chips = chips;
        this.explanation = explanation;
        box.getStyleClass().add("row-chips");
        labels.forEach(label -> label.managedProperty().bind(label.visibleProperty()));
        box.getChildren().addAll(labels);
        setGraphic(box);
    }

    @Override
    void show(ListedRow row) {
        List<Chip> shown = chips.apply(row);
        for (int line = 0; line < LINES; line++) {
            Label label = labels.get(line);
            label.setVisible(line < shown.size());
            if (line < shown.size()) {
                label.setText(shown.get(line).text());
                dress(line, shown.get(line).kind());
            }
        }
        box.setVisible(true);
    }

    @Override
    String explanation(ListedRow row) {
        return explanation.apply(row);
    }

    /** Style classes are costly to change, and mostly stay. */
    private void dress(int line, String kind) {
        if (!kinds[line].equals(kind)) {
            kinds[line] = kind;
            labels.get(line).getStyleClass()
                    .setAll(kind.isEmpty() ? List.of("label", "row-word") : List.of("label", "chip", "chip-" + kind));
        }
    }

    @Override
    void clear() {
        box.setVisible(false);
    }
}
