package org.alidade.workbench.charts;

import java.util.Optional;

import org.alidade.drawing.chart.GenomeDrawing;
import org.alidade.model.Contig;
import org.alidade.quality.GenomeProfile;
import org.alidade.workbench.common.Controls;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Depth and share of alternative reads of the proband along the genome; a chromosome that is chosen is shown alone. */
final class GenomePane extends ScrollPane {
    private final ChartTools tools;
    private final ChartView view;
    private final Button back;
    private final VBox box;
    private Optional<GenomeProfile> genome = Optional.empty();

    GenomePane(ChartTools tools) {
        this.tools = tools;
        this.view = new ChartView(tools, "genome", target -> choose(Optional.of(new Contig(target))));
        this.back = new Button(tools.text("genome.all"));
        this.box = new VBox(8, Controls.text(tools.text("genome.waiting"), "muted"));
        back.setOnAction(event -> choose(Optional.empty()));
        box.getStyleClass().add("side");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    void show(Optional<GenomeProfile> measured) {
        genome = measured;
        if (measured.isEmpty()) {
            box.getChildren().setAll(Controls.text(tools.text("noSample"), "muted"));
            return;
        }
        choose(Optional.empty());
    }

    /** The whole genome, or one chromosome. */
    private void choose(Optional<Contig> only) {
        genome.ifPresent(profile -> view.show(style -> GenomeDrawing.of(profile, only, style)));
        String title = only.map(contig -> tools.text("genome.one", contig.ucscName()))
                .orElseGet(() -> tools.text("genome.title"));
        HBox bar = new HBox(10, Controls.heading(title));
        if (only.isPresent()) {
            bar.getChildren().add(back);
        }
        box.getChildren().setAll(bar, view);
    }
}
