package org.alidade.workbench.charts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.alidade.casefile.Case;
import org.alidade.model.Person;
import org.alidade.quality.CaseCoverage;
import org.alidade.quality.CaseQuality;
import org.alidade.quality.LaboratoryProfile;
import org.alidade.quality.LoneHeterozygote;
import org.alidade.quality.PipelineFacts;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.WorkProgress;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.FamilyRole;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Are these data good enough? Gauges, coverage of the genes, the genome at a glance. */
public final class QualityPane extends BorderPane implements AutoCloseable {
    private final CaseSession session;
    private final ChartTools tools;
    private final BackgroundWork work;
    private final GaugesPane gauges;
    private final CoverageTable coverage;
    private final GeneLollipop gene;
    private final GenomePane genome;
    private final VBox coverageBox = new VBox();
    private final TabPane tabs = new TabPane();
    private WorkProgress progress;
    private boolean started;
    private boolean finished;
    private boolean closed;

    private record Figures(CaseQuality quality, LaboratoryProfile profile, List<PipelineFacts> pipeline) {
    }

    /**
     * Measures nothing before {@link #start}.
     *
     * @param failures hears of work that failed; the pane says so too
     * @param opened hears of a variant, by the text of its key, that was chosen in a chart
     */
    public QualityPane(CaseSession session, ChartTools tools, Consumer<Throwable> failures, Consumer<String> opened) {
        this.session = session;
        this.tools = tools;
        this.work = new BackgroundWork(failure -> {
            failed(failure);
            failures.accept(failure);
        });
        this.gauges = new GaugesPane(session.theCase(), tools);
        this.gene = new GeneLollipop(session, tools, work, opened);
        this.coverage = new CoverageTable(tools, labels(), gene::show);
        this.genome = new GenomePane(tools);
        this.progress = new WorkProgress(tools.messages());
        tabs.getTabs().setAll(tab("gauges", gauges), tab("coverage", coverageBox), tab("genome", genome));
        tabs.setAccessibleText(tools.messages().text("frame.place.QUALITY"));
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setCenter(tabs);
        coverageBox.getChildren().setAll(Controls.text(tools.text("coverage.waiting"), "muted", "side"));
        getStyleClass().add("quality-pane");
    }

    private Tab tab(String name, Node content) {
        Tab tab = new Tab(tools.text("tab." + name), content);
        tab.setId("quality-" + name);
        return tab;
    }

    private Map<String, String> labels() {
        Case theCase = session.theCase();
        Map<String, String> labels = new HashMap<>();
        for (Person person : theCase.pedigree().persons()) {
            theCase.sampleOf(person.id()).ifPresent(
                    sample -> labels.put(sample, FamilyRole.of(theCase, person.id(), tools.messages())));
        }
        return labels;
    }

    /** Begins to measure, once; called when the pane comes into view. */
    public void start() {
        if (started || closed) {
            return;
        }
        started = true;
        progress = new WorkProgress(tools.messages());
        setBottom(progress);
        work.run(running -> new Figures(session.identity().applied(session.quality(running)),
                session.figures().profile(), session.figures().pipeline()), progress, figures -> {
                    gauges.below(List.of(
                            new PipelineBox(figures.pipeline(), figures.profile().pipeline(), tools.messages()),
                            new IdentityDetailsBox(session, figures.quality().details(), tools.messages(), work)));
                    gauges.show(figures.quality(), Optional.empty(), figures.profile());
                    measureCoverage(figures);
                }, this::stopped);
        work.run(running -> session.figures().genome(running), progress, genome::show, this::stopped);
    }

    private void measureCoverage(Figures figures) {
        if (closed) {
            return;
        }
        if (!session.figures().hasReads()) {
            say("coverage.noReads");
            finish();
            return;
        }
        work.run(running -> {
            CaseCoverage measured = session.figures().coverage(running);
            return new Covered(measured, session.figures().loneHeterozygotes(measured));
        }, progress, covered -> {
            gauges.show(figures.quality(), Optional.of(covered.coverage()), figures.profile());
            show(covered);
            finish();
        }, this::stopped);
    }

    private record Covered(CaseCoverage coverage, List<LoneHeterozygote> lone) {
    }

    private void show(Covered covered) {
        CaseCoverage measured = covered.coverage();
        if (measured.genes().isEmpty()) {
            say("coverage.noGene");
            return;
        }
        ScrollPane below = new ScrollPane(new VBox(gene));
        below.setFitToWidth(true);
        below.getStyleClass().add("edge-to-edge");
        gene.getStyleClass().add("side");
        SplitPane split = new SplitPane(coverage, below);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.42);
        VBox.setVgrow(split, Priority.ALWAYS);
        coverageBox.getChildren().setAll(new BlindSpotsBox(measured, covered.lone(), tools.messages()), split);
        if (!measured.withoutTranscript().isEmpty()) {
            coverageBox.getChildren().add(Controls.text(tools.text("coverage.without",
                    measured.withoutTranscript().size(), session.theCase().build().label(),
                    String.join(", ", measured.withoutTranscript().stream().limit(8)
                            .map(missing -> missing.symbol()).toList())),
                    "muted", "pane-bar"));
        }
        long empty = measured.genes().stream()
                .filter(row -> row.sample().equals(measured.samples().getFirst()) && row.mean() == 0).count();
        if (empty > 0) {
            coverageBox.getChildren()
                    .add(Controls.text(tools.text("coverage.empty", empty, session.figures().genes().size()
                            - measured.withoutTranscript().size()), "muted", "pane-bar"));
        }
        coverage.show(measured);
    }

    private void say(String key) {
        coverageBox.getChildren()
                .setAll(Controls.text(tools.text(key, session.theCase().build().label()), "muted", "side"));
    }

    private void finish() {
        finished = true;
        setBottom(null);
    }

    /** A measurement that was stopped can be begun again. */
    private void stopped() {
        started = false;
        finish();
        say("coverage.stopped");
    }

    private void failed(Throwable failure) {
        finish();
        coverageBox.getChildren().setAll(Controls.text(
                tools.text("failed", String.valueOf(failure.getMessage())), "side"));
    }

    /** Stops what is still measured; called before the case is given back. */
    @Override
    public void close() {
        closed = true;
        progress.cancel();
        work.close();
    }

    /** Whether everything that was begun has come to its end. */
    public boolean isFinished() {
        return finished;
    }

    /** Shows one of the pane's parts: {@code gauges}, {@code coverage} or {@code genome}. */
    public void select(String part) {
        tabs.getTabs().stream().filter(tab -> tab.getId().equals("quality-" + part)).findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }
}
