package org.alidade.workbench;

import java.util.List;
import java.util.Optional;

import org.alidade.filtering.ScopedVariant;
import org.alidade.ranking.Candidate;
import org.alidade.text.Messages;
import org.alidade.workbench.charts.ChartTools;
import org.alidade.workbench.charts.FunnelChart;
import org.alidade.workbench.charts.GeneLollipop;
import org.alidade.workbench.charts.HeteroplasmyChart;
import org.alidade.workbench.charts.ScoreBars;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.evidence.EvidencePane;
import org.alidade.workflow.CaseSession;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The charts of the selected candidate; drawn only while they are looked at. */
final class EvidenceCharts extends VBox implements EvidencePane.Charts {
    private final Messages messages;
    private final FunnelChart funnel;
    private final ScoreBars score;
    private final HeteroplasmyChart heteroplasmy;
    private final GeneLollipop gene;
    private final BackgroundWork work;
    private final VBox heteroplasmySection;
    private final VBox scoreSection;
    private Optional<Shown> waiting = Optional.empty();
    private boolean looked;

    private record Shown(Optional<Candidate> candidate, ScopedVariant variant) {
    }

    EvidenceCharts(CaseSession session, Messages messages, FileDialogs dialogs, EvidenceChartsEvents events) {
        this.messages = messages;
        ChartTools tools = new ChartTools(messages, dialogs);
        this.work = new BackgroundWork(events::failed);
        this.funnel = new FunnelChart(session, tools, events::chosen);
        this.score = new ScoreBars(tools);
        this.heteroplasmy = new HeteroplasmyChart(session.theCase(), tools);
        this.gene = new GeneLollipop(session, tools, work, events::opened);
        this.heteroplasmySection = section("heteroplasmy", heteroplasmy);
        heteroplasmySection.managedProperty().bind(heteroplasmySection.visibleProperty());
        getStyleClass().add("side");
        this.scoreSection = section("score", score);
        scoreSection.managedProperty().bind(scoreSection.visibleProperty());
        getChildren().addAll(scoreSection, heteroplasmySection, section("gene", gene),
                section("funnel", funnel));
    }

    /** What the charts tell the place. */
    interface EvidenceChartsEvents {
        void failed(Throwable failure);

        /** A variant that a step of the funnel dropped. */
        void chosen(ScopedVariant variant);

        /** A variant of a chart, by the text of its key. */
        void opened(String key);
    }

    private VBox section(String name, Node chart) {
        return Controls.section(messages.text("frame.charts." + name), chart);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Optional<Candidate> candidate, ScopedVariant variant) {
        waiting = Optional.of(new Shown(candidate, variant));
        if (looked) {
            draw();
        }
    }

    @Override
    public void looked(boolean now) {
        looked = now;
        if (now) {
            draw();
        }
    }

    private void draw() {
        waiting.ifPresent(shown -> {
            scoreSection.setVisible(shown.candidate().isPresent());
            shown.candidate().ifPresent(score::show);
            boolean mitochondrial = shown.variant().evidence().key().contig().isMitochondrial();
            heteroplasmySection.setVisible(mitochondrial);
            if (mitochondrial) {
                heteroplasmy.show(shown.variant(), List.of());
            }
            shown.variant().gene().ifPresent(gene::show);
            funnel.refresh();
        });
        waiting = Optional.empty();
    }

    void close() {
        work.close();
    }
}
