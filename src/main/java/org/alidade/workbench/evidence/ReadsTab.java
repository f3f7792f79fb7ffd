package org.alidade.workbench.evidence;

import org.jspecify.annotations.Nullable;

import org.alidade.filtering.ScopedVariant;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** What the reads show in numbers, and the mark that a person has looked at them. */
public final class ReadsTab extends VBox {
    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Runnable decided;
    private final CheckBox seen = new CheckBox();
    private final FindingsView findings;
    private @Nullable ScopedVariant variant;

    ReadsTab(CaseSession session, Messages messages, BackgroundWork work, Runnable decided) {
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.decided = decided;
        this.findings = new FindingsView(session, messages);
        getStyleClass().add("side");
        seen.setText(messages.text("workbench.reads.seen"));
        seen.setId("readsSeen");
        seen.setOnAction(event -> save(seen.isSelected()));
        getChildren().addAll(seen, findings,
                Controls.text(messages.text("evidence.rule"), "muted"));
    }

    void show(ScopedVariant shown) {
        this.variant = shown;
        findings.getChildren().clear();
        refresh();
        if (session.theCase().readFiles().isEmpty()) {
            findings.getChildren().setAll(Controls.text(messages.text("workbench.reads.none"), "muted"));
            return;
        }
        work.latest("reads", wish -> session.readRoom().findings(shown.evidence().key()), findings::show);
    }

    void refresh() {
        ScopedVariant shown = variant;
        if (shown != null) {
            seen.setSelected(session.review(shown.evidence().key()).filter(VariantReview::readsSeen).isPresent());
        }
    }

    /** Marks the reads as seen, or takes the mark away. */
    public void toggleSeen() {
        seen.setSelected(!seen.isSelected());
        save(seen.isSelected());
    }

    private void save(boolean value) {
        ScopedVariant shown = variant;
        if (shown != null) {
            work.run(() -> session.reviewing().readsSeen(shown, value), review -> decided.run());
        }
    }
}
