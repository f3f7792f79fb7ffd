package org.alidade.workbench;

import java.util.Optional;

import org.alidade.filtering.ScopedVariant;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.common.VariantWords;
import org.alidade.workbench.deciding.DecisionsPane;
import org.alidade.workbench.evidence.AcmgTab;
import org.alidade.workflow.CaseSession;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** What was decided of which variant, and the criteria of the selected one with room to read. */
final class ClassificationPlace extends BorderPane {
    private final DecisionsPane decisions;
    private final AcmgTab criteria;
    private final VariantWords words;
    private final Label which = Controls.text("", "case-title", "classification-which");

    ClassificationPlace(CaseSession session, Messages messages, BackgroundWork work, Runnable decided) {
        this.criteria = new AcmgTab(session, messages, work, decided);
        this.words = new VariantWords(messages);
        this.decisions = new DecisionsPane(session, messages, this::show);
        ScrollPane scroll = new ScrollPane(new VBox(which, criteria));
        scroll.setFitToWidth(true);
        SplitPane split = new SplitPane(decisions, scroll);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.28);
        setCenter(split);
    }

    /** The criteria of the variant that is looked at, decided or not yet. */
    void select(Optional<ScopedVariant> looked) {
        looked.ifPresent(variant -> {
            if (!decisions.select(variant.evidence().key().text())) {
                show(variant);
            }
        });
    }

    private void show(ScopedVariant variant) {
        which.setText(variant.gene().map(gene -> gene.symbol() + " ").orElse("") + words.name(variant));
        criteria.show(variant);
    }

    DecisionsPane decisions() {
        return decisions;
    }

    AcmgTab criteria() {
        return criteria;
    }

    void refresh() {
        decisions.refresh();
        criteria.refresh();
    }

    @Override
    public void requestFocus() {
        decisions.requestFocus();
    }
}
