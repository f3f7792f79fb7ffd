package org.alidade.workbench;

import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.deciding.DecisionsPane;
import org.alidade.workbench.evidence.AcmgTab;
import org.alidade.workflow.CaseSession;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/** What was decided of which variant, and the criteria of the selected one with room to read. */
final class ClassificationPlace extends BorderPane {
    private final DecisionsPane decisions;
    private final AcmgTab criteria;

    ClassificationPlace(CaseSession session, Messages messages, BackgroundWork work, Runnable decided) {
        this.criteria = new AcmgTab(session, messages, work, decided);
        this.decisions = new DecisionsPane(session, messages, criteria::show);
        ScrollPane scroll = new ScrollPane(criteria);
        scroll.setFitToWidth(true);
        SplitPane split = new SplitPane(decisions, scroll);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.4);
        setCenter(split);
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
