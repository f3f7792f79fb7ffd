package org.alidade.workbench.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alidade.model.Gene;
import org.alidade.quality.BlindSpot;
import org.alidade.quality.CaseCoverage;
import org.alidade.quality.GeneCoverage;
import org.alidade.quality.LoneHeterozygote;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.scene.layout.VBox;

/** What coverage does not show by itself: lone heterozygotes beside a gap, and genes that short reads see badly. */
final class BlindSpotsBox extends VBox {
    private static final int MOST = 6;
    private final Messages messages;

    BlindSpotsBox(CaseCoverage coverage, List<LoneHeterozygote> lone, Messages messages) {
        this.messages = messages;
        getStyleClass().add("pane-bar");
        if (!lone.isEmpty()) {
            getChildren().add(Controls.text("⚠ " + messages.text("quality.lone.title"), "strong"));
            lone.forEach(one -> getChildren().add(Controls.text(line(one))));
        }
        String blind = coverage.genes().stream().map(GeneCoverage::gene).distinct()
                .map(gene -> BlindSpot.of(gene).map(spot -> named(gene, spot))).flatMap(Optional::stream)
                .collect(Collectors.joining(" ; "));
        if (!blind.isEmpty()) {
            getChildren().add(Controls.text(messages.text("quality.blind.line", blind), "muted"));
        }
    }

    private String named(Gene gene, BlindSpot spot) {
        return gene.symbol() + " (" + messages.text("quality.blind." + spot.name()) + ")";
    }

    private String line(LoneHeterozygote one) {
        if (one.gaps().isEmpty()) {
            return messages.text("quality.lone.blind", one.gene().symbol(), one.variant().text(),
                    one.blind().map(spot -> messages.text("quality.blind." + spot.name())).orElse(""));
        }
        String gaps = one.gaps().stream().limit(MOST).map(gap -> gap.start() + "–" + gap.end())
                .collect(Collectors.joining(", ")) + (one.gaps().size() > MOST ? " …" : "");
        return messages.text("quality.lone.gaps", one.gene().symbol(), one.variant().text(), one.uncovered(), gaps);
    }
}
