package org.alidade.workbench.evidence;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.VariantKey;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.ReadFindings;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the reads show in numbers, and the mark that a person has looked at them. */
public final class ReadsTab extends VBox {
    private final CaseSession session;
    private final Messages messages;
    private final BackgroundWork work;
    private final Runnable decided;
    private final CheckBox seen = new CheckBox();
    private final FindingsView findings;
    private final ReadReviewForm form;
    private final ConfirmationForm confirmation;
    private final DoubleReadingBox twice;
    private final Button next = new Button();
    private final CheckBox wanted = new CheckBox();
    private final Consumer<String> asked;
    private @Nullable ScopedVariant variant;

    ReadsTab(CaseSession session, Messages messages, BackgroundWork work, Runnable decided,
            Consumer<String> asked) {
        this.session = session;
        this.messages = messages;
        this.work = work;
        this.decided = decided;
        this.asked = asked;
        this.findings = new FindingsView(session, messages);
        this.form = new ReadReviewForm(session, messages, work, this::reviewed);
        this.confirmation = new ConfirmationForm(session, messages, work);
        this.twice = new DoubleReadingBox(session, messages, work, this::reviewed);
        next.setId("nextToRead");
        next.setOnAction(event -> moveInQueue(1));
        wanted.setText(messages.text("review.want"));
        wanted.setOnAction(event -> want(wanted.isSelected()));
        getStyleClass().add("side");
        // the tab is as wide as its pane, however narrow: what is wider wraps
        setMinWidth(0);
        seen.setText(messages.text("workbench.reads.seen"));
        seen.setId("readsSeen");
        seen.setOnAction(event -> save(seen.isSelected()));
        getChildren().addAll(new FlowPane(8, 4, seen, wanted, next), findings, form,
                findings.table(), confirmation, twice);
    }

    void show(ScopedVariant shown) {
        this.variant = shown;
        findings.clear();
        form.show(shown.evidence().key());
        confirmation.show(shown.evidence().key());
        twice.refresh();
        refresh();
        if (session.theCase().readFiles().isEmpty()) {
            findings.getChildren().setAll(Controls.text(messages.text("workbench.reads.none"), "muted"));
            return;
        }
        work.latest("reads", wish -> session.readRoom().findings(shown.evidence().key()), this::fill);
    }

    void refresh() {
        ScopedVariant shown = variant;
        if (shown != null) {
            showQueue(shown);
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

    private void fill(ReadFindings found) {
        findings.show(found);
        form.proposed(found);
    }

    private void reviewed() {
        refresh();
        decided.run();
    }

    private void want(boolean value) {
        ScopedVariant shown = variant;
        if (shown != null) {
            work.run(() -> {
                session.readRoom().reviews().want(shown.evidence().key(), value);
                return value;
            }, done -> refresh());
        }
    }

    /** Goes to another variant that waits for its reads to be looked at; {@code step}: 1 or −1. */
    public void moveInQueue(int step) {
        List<VariantKey> queue = session.readRoom().queue();
        ScopedVariant shown = variant;
        if (!queue.isEmpty()) {
            int here = shown == null ? -1 : queue.indexOf(shown.evidence().key());
            int there = here < 0 ? 0 : Math.floorMod(here + step, queue.size());
            asked.accept(queue.get(there).text());
        }
    }

    private void showQueue(ScopedVariant shown) {
        List<VariantKey> queue = session.readRoom().queue();
        next.setText(queue.isEmpty()
                ? messages.text("review.next.none")
                : messages.text("review.next", queue.size()));
        next.setDisable(queue.isEmpty());
        wanted.setSelected(session.readRoom().reviews().wanted().contains(shown.evidence().key().text()));
    }
}
