package org.alidade.workbench.candidates;

import java.util.function.Function;

import javafx.scene.layout.Region;

/** The score as a bar and a number. */
final class ScoreCell extends RowCell {
    private final Function<Double, String> number;
    private final Bar bar = new Bar();

    ScoreCell(Function<Double, String> number) {
        this.number = number;
        getStyleClass().add("score");
        setGraphic(bar);
    }

    @Override
    void show(ListedRow row) {
        double score = row.candidate().map(candidate -> candidate.score()).orElse(0.0);
        bar.show(score);
        bar.setVisible(row.candidate().isPresent());
        setText(row.candidate().isPresent() ? number.apply(score) : ColumnOrder.ABSENT);
    }

    @Override
    String explanation(ListedRow row) {
        return row.candidate().map(candidate -> number.apply(candidate.score())).orElse(ColumnOrder.ABSENT);
    }

    @Override
    void clear() {
        bar.setVisible(false);
        setText(null);
    }

    /** A track that is filled in part; as wide as the stylesheet says. */
    private static final class Bar extends Region {
        private final Region fill = new Region();
        private double share;

        Bar() {
            getStyleClass().addAll("bar-track", "score-bar");
            fill.getStyleClass().add("bar-fill");
            getChildren().add(fill);
        }

        void show(double shown) {
            if (share != shown) {
                share = shown;
                requestLayout();
            }
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, Math.max(2, getWidth() * share), getHeight());
        }
    }
}
