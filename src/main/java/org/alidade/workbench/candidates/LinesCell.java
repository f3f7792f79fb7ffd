package org.alidade.workbench.candidates;

import java.util.List;
import java.util.function.Function;

/** Text alone, a line per variant: the cell's own label, without nodes of its own. */
final class LinesCell extends RowCell {
    private final Function<ListedRow, List<String>> lines;

    /** {@code styleClasses}: for instance {@code number} for figures, which stand at the right. */
    LinesCell(Function<ListedRow, List<String>> lines, List<String> styleClasses) {
        this.lines = lines;
        getStyleClass().addAll(styleClasses);
    }

    @Override
    void show(ListedRow row) {
        setText(explanation(row));
    }

    @Override
    String explanation(ListedRow row) {
        return String.join("\n", lines.apply(row));
    }

    @Override
    void clear() {
        setText(null);
    }
}
