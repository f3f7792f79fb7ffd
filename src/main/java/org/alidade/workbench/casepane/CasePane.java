package org.alidade.workbench.casepane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.casefile.Case;
import org.alidade.casefile.Prescription;
import org.alidade.filtering.Funnel;
import org.alidade.filtering.FunnelStep;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.Verdict;
import org.alidade.knowledge.phenotypes.PhenotypeTerm;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Problem;
import org.alidade.model.Problem.Severity;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.PedigreeView;
import org.alidade.workbench.common.WorkProgress;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.ExplainVariant;

import org.controlsfx.control.textfield.TextFields;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** For whom, why, under which consent, and what the filters left. */
public final class CasePane extends ScrollPane {
    private static final double BAR = 64;
    private static final double HIGHEST_FAMILY = 360;
    private final CaseSession session;
    private final Messages messages;
    private final PedigreeView family;
    private final TextField where = TextFields.createClearableTextField();
    private final VBox answer = new VBox(2);
    private final VBox funnel = new VBox();
    private final VBox signs = new VBox();
    private final BackgroundWork work;

    public CasePane(CaseSession session, Messages messages, BackgroundWork work) {
        this.work = work;
        this.session = session;
        this.messages = messages;
        this.family = new PedigreeView(session.theCase(), messages);
        family.hideNumbers();
        refresh();
        VBox box = new VBox(family(), question(), signs, funnel, whereIs(), problems());
        box.getStyleClass().add("side");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    /** Shows what other filters leave, and the signs as they now are. */
    public final void refresh() {
        signs.getChildren().setAll(phenotype());
        funnel.getChildren().setAll(funnel());
    }

    private VBox family() {
        // as high as the drawing needs in this width, but never more than half of a small window
        family.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(HIGHEST_FAMILY, family.heightFor(family.getWidth()) + 16), family.widthProperty()));
        family.setMinHeight(Region.USE_PREF_SIZE);
        return Controls.section(messages.text("workbench.case.family"), family);
    }

    /** Writes the calls of the variant that is looked at into the drawn family. */
    public void show(ScopedVariant variant) {
        family.show(Optional.of(variant));
    }

    private VBox question() {
        Case theCase = session.theCase();
        VBox section = Controls.section(messages.text("workbench.case.question"));
        session.indication().ifPresent(indication -> section.getChildren()
                .add(Controls.text(indication.code() + " " + indication.name().in(messages.locale()), "strong")));
        Optional<Prescription> prescription = theCase.prescription();
        prescription.flatMap(Prescription::question)
                .ifPresent(text -> section.getChildren().add(Controls.text(text)));
        prescription.flatMap(Prescription::clinicalSummary)
                .ifPresent(text -> section.getChildren().add(Controls.text(text, "muted")));
        if (section.getChildren().size() == 1) {
            section.getChildren().add(Controls.text(messages.text("workbench.case.noQuestion"), "muted"));
        }
        return section;
    }

    private VBox phenotype() {
        List<PhenotypicFeature> features = session.theCase().probandFeatures();
        VBox section = Controls.section(messages.text("workbench.case.phenotype", features.size()));
        for (PhenotypicFeature feature : features) {
            String label = session.phenotypes().term(feature.id()).map(term -> label(term)).orElse(feature.label());
            Label line = Controls.text((feature.excluded() ? "○ " + messages.text("workbench.case.absent") + " " : "● ")
                    + label, feature.excluded() ? "muted" : "plain");
            line.setTooltip(new Tooltip(feature.id()));
            section.getChildren().add(line);
        }
        if (features.isEmpty()) {
            section.getChildren().add(Controls.text(messages.text("workbench.case.noPhenotype"), "muted"));
        }
        return section;
    }

    private String label(PhenotypeTerm term) {
        return term.label(messages.locale());
    }

    private VBox funnel() {
        Funnel counted = session.variants().funnel();
        VBox section = Controls.section(messages.text("workbench.case.filters"));
        int all = Math.max(1, counted.inFile());
        section.getChildren().add(bar(messages.text("workbench.case.inFile"), counted.inFile(), all, ""));
        if (counted.outsideScope() > 0) {
            section.getChildren().add(Controls.text(
                    messages.text("workbench.case.outside", messages.numbers().whole(counted.outsideScope())),
                    "muted"));
        }
        for (FunnelStep step : counted.steps()) {
            String rescued = step.rescued() > 0 ? messages.text("workbench.case.rescued", step.rescued()) : "";
            String name = messages.text("filter.name." + step.filter().name());
            section.getChildren().add(bar(
                    wasRun(step) ? name : messages.text("workbench.case.notRun", name), step.kept(), all, rescued));
        }
        return section;
    }

    /** A filter that had nothing to judge by must not look as if it had passed everything. */
    private boolean wasRun(FunnelStep step) {
        List<ScopedVariant> variants = session.variants().all();
        // A filter runs for the whole case or not at all.
        return variants.stream().limit(1).map(variant -> variant.verdicts().get(step.filter()))
                .allMatch(verdict -> verdict != null && verdict.verdict() != Verdict.NOT_RUN);
    }

    private HBox bar(String name, int count, int all, String note) {
        Region fill = new Region();
        fill.getStyleClass().add("bar-fill");
        // a logarithm, since the last steps are what a person looks at
        double share = count == 0 ? 0 : Math.max(0.03, Math.log1p(count) / Math.log1p(all));
        fill.setMinSize(BAR * share, 10);
        fill.setMaxSize(BAR * share, 10);
        StackPane track = new StackPane(fill);
        track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        track.setMinWidth(BAR);
        track.setMaxWidth(BAR);
        Label number = Controls.text(messages.numbers().whole(count), "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, track, Controls.text(name), Controls.spring(), number);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        if (!note.isEmpty()) {
            Tooltip.install(line, new Tooltip(note));
        }
        return line;
    }

    private VBox whereIs() {
        where.setPromptText(messages.text("workbench.case.where"));
        where.setId("where");
        where.setOnAction(event -> answer());
        return Controls.section(messages.text("workbench.case.whereTitle"), where, answer);
    }

    private void answer() {
        answer.getChildren().clear();
        String asked = where.getText();
        WorkProgress progress = new WorkProgress(messages);
        if (!asked.isBlank()) {
            answer.getChildren().add(progress);
        }
        work.latest("where", told -> asked.isBlank()
                ? List.<String>of()
                : ExplainVariant.lines(session, asked, messages, told), progress, this::show,
                () -> show(
                        List.of(messages.text("workbench.case.whereStopped"))));
    }

    private void show(List<String> lines) {
        answer.getChildren().setAll(lines.stream().map(line -> Controls.text(line.strip())).toList());
    }

    /** Answers where a variant is, as if {@code asked} had been typed. */
    public void ask(String asked) {
        where.setText(asked);
        answer();
        setVvalue(0); // the layout that follows shows the field that has the focus
        where.requestFocus();
    }

    /** Puts the cursor into «where is my variant?». */
    public void focusWhere() {
        where.requestFocus();
    }

    private VBox problems() {
        List<Problem> shown = new ArrayList<>(session.problems());
        shown.sort(java.util.Comparator.comparing(Problem::severity).reversed());
        VBox section = Controls.section(messages.text("workbench.case.problems", shown.size()));
        for (Problem problem : shown) {
            String mark = problem.severity() == Severity.NOTE ? "ℹ " : "⚠ ";
            section.getChildren().add(Controls.text(mark + messages.line(problem),
                    problem.severity() == Severity.NOTE ? "muted" : "plain"));
        }
        return section;
    }
}
