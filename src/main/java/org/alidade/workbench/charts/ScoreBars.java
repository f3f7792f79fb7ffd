package org.alidade.workbench.charts;

import org.alidade.drawing.chart.ScoreDrawing;
import org.alidade.ranking.Candidate;

import javafx.scene.layout.VBox;

/** What moved a candidate's score up and down. */
public final class ScoreBars extends VBox {
    private final ChartView view;

    public ScoreBars(ChartTools tools) {
        view = new ChartView(tools, "score", target -> {
        });
        getChildren().add(view);
    }

    public void show(Candidate candidate) {
        view.show(style -> ScoreDrawing.of(candidate, style));
    }
}
