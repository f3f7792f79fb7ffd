package org.alidade.workbench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.alidade.filtering.ScopedVariant;
import org.alidade.model.VariantKey;
import org.alidade.ranking.Candidate;
import org.alidade.text.Messages;
import org.alidade.workbench.candidates.CandidatesPane;
import org.alidade.workbench.casepane.CasePane;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Ruler;
import org.alidade.workbench.evidence.EvidencePane;
import org.alidade.workbench.reading.ReadsPane;
import org.alidade.workflow.CaseSession;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/** Who at the left, the list and the reads in the middle, the evidence at the right. */
final class ReadingPlace extends BorderPane {
    private static final int AHEAD = 3;
    private static final double LEFT = 0.18;
    private static final double RIGHT = 0.71;
    /** Below so many letters of width the list has the room of the case, which has a place of its own. */
    private static final double NARROW = 76;
    private final CandidatesPane candidates;
    private final EvidencePane evidence;
    private final ReadsPane reads;
    private final CasePane casePane;
    private final EvidenceCharts charts;
    private final WindowMemory memory;
    /** How much of the middle a panel over the list takes where it needs it. */
    private static final double ROOM = 0.85;
    private final SplitPane all = new SplitPane();
    private final SplitPane middle = new SplitPane();
    private final Ruler ruler = new Ruler();
    private OptionalDouble usualRoom = OptionalDouble.empty();
    private Optional<Boolean> caseWanted = Optional.empty();
    private Optional<ScopedVariant> shown = Optional.empty();

    ReadingPlace(CaseSession session, Messages messages, BackgroundWork work, WindowMemory memory,
            FileDialogs dialogs, Runnable decided, Consumer<ScopedVariant> followed, Consumer<Throwable> failures) {
        this.memory = memory;
        this.charts = new EvidenceCharts(session, messages, dialogs, new ChartEvents(failures));
        this.reads = new ReadsPane(messages, work, key -> session.readRoom().plainPicture(key));
        this.casePane = new CasePane(session, messages, work);
        this.evidence = new EvidencePane(session, messages, work, charts, new EvidencePane.Listener() {
            @Override
            public void shown(ScopedVariant variant) {
                shown = Optional.of(variant);
                reads.show(variant);
                casePane.show(variant);
                followed.accept(variant);
                prefetch(session, work, variant);
            }

            @Override
            public void decided() {
                decided.run();
            }

            @Override
            public void asked(String key) {
                candidates().select(key);
            }
        });
        this.candidates = new CandidatesPane(session, messages, work, memory.preferences(), new ListListener(decided));
        middle.getItems().setAll(candidates, reads);
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(0.42);
        SplitPane read = new SplitPane(middle, evidence);
        read.setDividerPositions(RIGHT);
        memory.follow(middle, "reading.middle", () -> usualRoom.isEmpty());
        memory.follow(read, "reading.evidence");
        all.getItems().setAll(casePane, read);
        all.setDividerPositions(LEFT);
        memory.follow(all, "reading.case");
        getChildren().add(ruler);
        setCenter(all);
        widthProperty().addListener((property, before, now) -> arrange());
        ruler.fontProperty().addListener((property, before, now) -> arrange());
        work.run(session::viewerPage, page -> page.ifPresent(reads::load));
    }

    /** What comes next in the list is read ahead, so that the jump to it does not wait for the disk. */
    private static void prefetch(CaseSession session, BackgroundWork work, ScopedVariant variant) {
        work.latest("prefetch", wish -> {
            List<VariantKey> keys = session.candidates().stream().flatMap(one -> one.variants().stream())
                    .map(one -> one.evidence().key()).toList();
            int here = keys.indexOf(variant.evidence().key());
            session.readRoom().prefetch(keys.subList(here + 1, Math.min(keys.size(), here + 1 + AHEAD)));
            return here;
        }, done -> {
        });
    }

    private void arrange() {
        showCase(caseWanted.orElse(getWidth() >= ruler.em(NARROW).get()));
    }

    /** The reads give way while a panel stands over the list, and come back as they were. */
    private void giveRoom(boolean wanted) {
        if (wanted && usualRoom.isEmpty()) {
            usualRoom = OptionalDouble.of(middle.getDividerPositions()[0]);
            middle.setDividerPositions(Math.max(ROOM, usualRoom.getAsDouble()));
        } else if (!wanted) {
            usualRoom.ifPresent(middle::setDividerPositions);
            usualRoom = OptionalDouble.empty();
        }
    }

    /** Shows the case beside the list, or gives its room to the list. */
    void toggleCase() {
        caseWanted = Optional.of(!all.getItems().contains(casePane));
        arrange();
    }

    private void showCase(boolean wanted) {
        if (wanted == all.getItems().contains(casePane) || getWidth() <= 0) {
            return;
        }
        if (wanted) {
            all.getItems().addFirst(casePane);
            all.setDividerPositions(LEFT);
            memory.follow(all, "reading.case");
        } else {
            all.getItems().remove(casePane);
        }
    }

    /** A variant that is chosen in a chart is selected in the list, where it stands there. */
    private final class ChartEvents implements EvidenceCharts.EvidenceChartsEvents {
        private final Consumer<Throwable> failures;

        ChartEvents(Consumer<Throwable> failures) {
            this.failures = failures;
        }

        @Override
        public void failed(Throwable failure) {
            failures.accept(failure);
        }

        @Override
        public void chosen(ScopedVariant variant) {
            opened(variant.evidence().key().text());
        }

        @Override
        public void opened(String key) {
            candidates.select(key);
        }
    }

    void close() {
        charts.close();
    }

    /** What the list tells the rest of the place. */
    private final class ListListener implements CandidatesPane.Listener {
        private final Runnable decided;

        ListListener(Runnable decided) {
            this.decided = decided;
        }

        @Override
        public void roomWanted(boolean wanted) {
            giveRoom(wanted);
        }

        @Override
        public void selected(Candidate candidate) {
            evidence.show(candidate);
        }

        @Override
        public void looked(ScopedVariant variant) {
            evidence.show(variant);
        }

        @Override
        public void opened() {
            evidence.requestFocus();
        }

        @Override
        public void seen() {
            evidence.reads().toggleSeen();
        }

        @Override
        public void decided() {
            decided.run();
        }

        @Override
        public void refiltered() {
            casePane.refresh();
        }

        @Override
        public void whereIsMyVariant() {
            ReadingPlace.this.focusWhere();
        }
    }

    /** The list has another order. */
    void ranked() {
        candidates.refresh();
        casePane.refresh();
        evidence.refresh();
    }

    CandidatesPane candidates() {
        return candidates;
    }

    EvidencePane evidence() {
        return evidence;
    }

    ReadsPane reads() {
        return reads;
    }

    /** Asks where a variant stands; the answer appears beside the list. */
    void ask(String variant) {
        showCase(true);
        casePane.ask(variant);
    }

    /** The field of «where is my variant?», wherever the case was hidden. */
    void focusWhere() {
        showCase(true);
        casePane.focusWhere();
    }

    Optional<ScopedVariant> shown() {
        return shown;
    }

    void refresh() {
        candidates.reviewed();
        evidence.refresh();
    }

    @Override
    public void requestFocus() {
        candidates.requestFocus();
    }
}
