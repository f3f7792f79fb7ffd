package org.alidade.workbench.evidence;

import java.util.List;
import java.util.Optional;

import org.alidade.filtering.ScopedVariant;
import org.alidade.ranking.Candidate;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workflow.CaseSession;

import org.controlsfx.control.SegmentedButton;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The evidence on the selected candidate, in tabs; of a pair one variant at a time. */
public final class EvidencePane extends VBox {
    /** The tabs, in their order. */
    public enum View {
        SUMMARY, ACMG, ANNOTATION, FILTERS, READS, CHARTS
    }

    /** The charts of a candidate, made outside. */
    public interface Charts {
        Node node();

        /** {@code candidate}: empty for a variant that the filters dropped. */
        void show(Optional<Candidate> candidate, ScopedVariant variant);

        /** Whether they are in view. */
        void looked(boolean now);
    }

    /** Hears what happens in the pane. */
    public interface Listener {
        /** Another variant of a pair is looked at. */
        void shown(ScopedVariant variant);

        /** A decision was saved. */
        void decided();

        /** Another variant is to be shown, by the text of its key. */
        void asked(String key);
    }

    private final VariantWords words;
    private final Listener listener;
    private final SegmentedButton choice = new SegmentedButton();
    private final EvidenceViews views;
    private final SummaryTab summary;
    private final AcmgTab acmg;
    private final AnnotationTab annotation;
    private final FiltersTab filters;
    private final ReadsTab reads;
    private final Charts charts;

    public EvidencePane(CaseSession session, Messages messages, BackgroundWork work, Charts charts,
            Listener listener) {
        this.charts = charts;
        this.words = new VariantWords(messages);
        this.listener = listener;
        this.summary = new SummaryTab(session, messages);
        this.acmg = new AcmgTab(session, messages, work, listener::decided);
        this.annotation = new AnnotationTab(session, messages, work);
        this.filters = new FiltersTab(messages);
        this.reads = new ReadsTab(session, messages, work, listener::decided, listener::asked);
        this.views = new EvidenceViews(messages, this::content, view -> charts.looked(view == View.CHARTS));
        HBox bar = new HBox(choice);
        bar.getStyleClass().add("pane-bar");
        getStyleClass().add("evidence");
        bar.managedProperty().bind(choice.visibleProperty());
        VBox.setVgrow(views, Priority.ALWAYS);
        getChildren().addAll(bar, views);
    }

    private Node content(View view) {
        return switch (view) {
            case SUMMARY -> summary;
            case ACMG -> acmg;
            case ANNOTATION -> annotation;
            case FILTERS -> filters;
            case READS -> reads;
            case CHARTS -> charts.node();
        };
    }

    /** The tab that is open. */
    public View view() {
        return views.view();
    }

    /** Gives the focus to the open tab. */
    @Override
    public void requestFocus() {
        views.requestFocus();
    }

    public void open(View view) {
        views.open(view);
    }

    /** Shows a candidate; of a pair its first variant. */
    public void show(Candidate candidate) {
        choice.getButtons().clear();
        List<ScopedVariant> variants = candidate.variants();
        for (ScopedVariant variant : variants) {
            ToggleButton button = new ToggleButton(words.name(variant));
            button.setOnAction(event -> {
                button.setSelected(true);
                show(candidate, variant);
            });
            button.setMaxWidth(200);
            button.setMnemonicParsing(false);
            choice.getButtons().add(button);
        }
        boolean pair = variants.size() > 1;
        choice.setVisible(pair);
        choice.getButtons().getFirst().setSelected(true);
        show(candidate, variants.getFirst());
    }

    /** Shows a variant of the scope that is no candidate. */
    public void show(ScopedVariant variant) {
        choice.getButtons().clear();
        choice.setVisible(false);
        summary.show(variant);
        charts.show(Optional.empty(), variant);
        detail(variant);
    }

    private void show(Candidate candidate, ScopedVariant variant) {
        summary.show(candidate, variant);
        charts.show(Optional.of(candidate), variant);
        detail(variant);
    }

    private void detail(ScopedVariant variant) {
        acmg.show(variant);
        annotation.show(variant);
        filters.show(variant);
        reads.show(variant);
        listener.shown(variant);
    }

    /** Draws again what a decision changed. */
    public void refresh() {
        acmg.refresh();
        reads.refresh();
    }

    /** The tab of the criteria, for the keys. */
    public AcmgTab acmg() {
        return acmg;
    }

    /** The tab of the reads, for the keys. */
    public ReadsTab reads() {
        return reads;
    }
}
