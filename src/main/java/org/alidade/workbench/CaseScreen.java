package org.alidade.workbench;

import java.net.URI;
import java.util.Optional;

import org.alidade.filtering.ScopedVariant;
import org.alidade.text.Messages;
import org.alidade.workbench.candidates.CandidateTable;
import org.alidade.workbench.casepane.CasePane;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.evidence.EvidencePane;
import org.alidade.workbench.reading.ReadsPane;
import org.alidade.workflow.CaseSession;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/** An open case: who at the left, the list and the reads in the middle, the evidence at the right. */
final class CaseScreen extends BorderPane {
    private static final double LEFT = 0.18;
    private static final double RIGHT = 0.77;
    private final CaseSession session;
    private final BackgroundWork work;
    private final CasePane casePane;
    private final CandidateTable candidates;
    private final EvidencePane evidence;
    private final ReadsPane reads;

    CaseScreen(CaseSession session, Messages messages, BackgroundWork work, boolean dark) {
        this.session = session;
        this.work = work;
        this.reads = new ReadsPane(messages);
        this.evidence = new EvidencePane(session, messages, work, new EvidencePane.Listener() {
            @Override
            public void shown(ScopedVariant variant) {
                reads.show(variant);
            }

            @Override
            public void decided() {
                refresh();
            }
        });
        this.candidates = new CandidateTable(session, messages, evidence::show);
        this.casePane = new CasePane(session, messages, dark);
        SplitPane middle = new SplitPane(candidates, reads);
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(0.42);
        SplitPane all = new SplitPane(casePane, middle, evidence);
        all.setDividerPositions(LEFT, RIGHT);
        setTop(new CaseBar(session, messages, work));
        setCenter(all);
        work.run(session::viewerPage, this::loadReads);
    }

    private void loadReads(Optional<URI> page) {
        page.ifPresent(reads::load);
    }

    CaseSession session() {
        return session;
    }

    EvidencePane evidence() {
        return evidence;
    }

    CandidateTable candidates() {
        return candidates;
    }

    ReadsPane reads() {
        return reads;
    }

    CasePane casePane() {
        return casePane;
    }

    /** After a decision: rows and evidence show it. */
    void refresh() {
        candidates.reviewed();
        evidence.refresh();
    }

    /** Takes back the last decision. */
    void undo() {
        work.run(session.reviewing()::undo, undone -> refresh());
    }

    /** Saves what was typed and gives the case back. */
    void close() {
        evidence.acmg().saveComment();
        work.run(() -> {
            session.close();
            return true;
        }, done -> {
        });
    }
}
