package org.alidade.workbench.charts;

import java.util.List;
import java.util.Optional;

import org.alidade.casefile.Case;
import org.alidade.drawing.chart.GaugeDrawing;
import org.alidade.model.Person;
import org.alidade.model.Sex;
import org.alidade.quality.CaseCoverage;
import org.alidade.quality.CaseQuality;
import org.alidade.quality.Gauge;
import org.alidade.quality.LaboratoryProfile;
import org.alidade.quality.LaboratoryProfileReader;
import org.alidade.quality.QualityGauges;
import org.alidade.quality.SampleQuality;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.FamilyRole;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The figures of every sample against the laboratory's limits. */
final class GaugesPane extends ScrollPane {
    private final Case theCase;
    private final ChartTools tools;
    private final VBox box = new VBox(16);
    private List<Node> added = List.of();

    GaugesPane(Case theCase, ChartTools tools) {
        this.theCase = theCase;
        this.tools = tools;
        box.getStyleClass().add("side");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    void show(CaseQuality quality, Optional<CaseCoverage> coverage, LaboratoryProfile profile) {
        box.getChildren().clear();
        box.getChildren().add(new HBox(8, identity(quality)));
        for (SampleQuality sample : quality.samples()) {
            box.getChildren().add(section(sample, quality, coverage, profile));
        }
        if (quality.samples().isEmpty()) {
            box.getChildren().add(Controls.text(tools.text("noSample"), "muted"));
        }
        box.getChildren().add(Controls.text(tools.text("limits", profile.name(), profile.version(),
                LaboratoryProfileReader.FILE), "muted"));
        box.getChildren().add(Controls.text(tools.text("rule", profile.rule().minimumMappingQuality()), "muted"));
        box.getChildren().addAll(added);
    }

    /** What stands below the gauges. */
    void below(List<Node> further) {
        box.getChildren().removeAll(added);
        added = List.copyOf(further);
        box.getChildren().addAll(added);
    }

    private Node identity(CaseQuality quality) {
        String kind = switch (quality.identity()) {
            case CONFORMS -> "good";
            case TO_VERIFY -> "bad";
            case SETTLED -> "warn";
            case NOT_ASSESSED -> "plain";
        };
        return Controls.chip(tools.text("identity." + quality.identity().name()), kind);
    }

    private VBox section(SampleQuality sample, CaseQuality quality, Optional<CaseCoverage> coverage,
            LaboratoryProfile profile) {
        String title = FamilyRole.of(theCase, sample.personId(), tools.messages()) + " " + sample.personId();
        List<Gauge> gauges = QualityGauges.of(sample, quality, coverage, profile);
        ChartView view = new ChartView(tools, "gauges-" + sample.personId(), target -> {
        });
        view.show(style -> GaugeDrawing.of(gauges, style));
        HBox sex = new HBox(8, sex(sample));
        sex.setAlignment(Pos.CENTER_LEFT);
        return Controls.section(title, sex, view);
    }

    private Node sex(SampleQuality sample) {
        Sex declared = theCase.pedigree().person(sample.personId()).map(Person::sex).orElse(Sex.UNKNOWN);
        Sex found = sample.chromosomalSex();
        String share = sample.xHeterozygosity().isPresent()
                ? tools.messages().numbers().percent(sample.xHeterozygosity().getAsDouble(), 2)
                : "";
        if (found == Sex.UNKNOWN) {
            return Controls.text(share.isEmpty() ? tools.text("sex.notMeasured") : tools.text("sex.unclear", share),
                    "muted");
        }
        boolean agrees = declared == found || declared == Sex.UNKNOWN;
        return Controls.chip((agrees ? "✓ " : "✗ ") + tools.text("sex", tools.messages().name(found), share,
                tools.messages().name(declared)), agrees ? "good" : "bad");
    }
}
