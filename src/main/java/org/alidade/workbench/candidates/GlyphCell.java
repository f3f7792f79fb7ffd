package org.alidade.workbench.candidates;

import java.util.function.Consumer;
import java.util.function.Function;

/** Small drawn signs, with the same in words. */
final class GlyphCell extends RowCell {
    private final Consumer<ListedRow> painter;
    private final Function<ListedRow, String> words;
    private final GlyphCanvas canvas;

    /** {@code show}: hands a row to the painter of the canvas. */
    GlyphCell(GlyphCanvas.Painter painter, Consumer<ListedRow> show, Function<ListedRow, String> words) {
        this.painter = show;
        this.words = words;
        this.canvas = new GlyphCanvas(painter);
        setGraphic(canvas);
    }

    @Override
    void show(ListedRow row) {
        painter.accept(row);
        canvas.repaint();
        canvas.setVisible(true);
    }

    @Override
    String explanation(ListedRow row) {
        return words.apply(row);
    }

    @Override
    void clear() {
        canvas.setVisible(false);
    }
}
