package org.alidade.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alidade.casefile.Case;
import org.alidade.casefile.Specimen;
import org.alidade.casefile.Patient;
import org.alidade.model.Consent;
import org.alidade.model.Framework;
import org.alidade.model.Problem;
import org.alidade.model.Problem.Severity;
import org.alidade.progress.Progress;
import org.alidade.quality.CaseQuality;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.application.Platform;
import javafx.scene.layout.VBox;

/** One line over the case: who, why, consent, identity, quality, warnings. */
final class CaseBar extends HBox {
    private final Messages messages;
    private volatile boolean closed;

    CaseBar(CaseSession session, Messages messages, BackgroundWork work) {
        super(10);
        this.messages = messages;
        getStyleClass().add("case-bar");
        Case theCase = session.theCase();
        String indication = session.indication().map(one -> one.code() + " · ").orElse("");
        VBox names = new VBox(1, Controls.text(title(theCase), "case-title"),
                Controls.text(indication + theCase.build().label()
                        + session.platform().map(platform -> " · " + platform).orElse(""), "case-subtitle"));
        names.setMinWidth(260);
        getChildren().add(names);
        getChildren().addAll(chips(session));
        Label identity = Controls.chip(messages.text("workbench.bar.identityPending"), "plain");
        getChildren().add(identity);
        work.measure(running -> session.identity().applied(session.quality(running)), new Measuring(identity),
                quality -> show(identity, quality), () -> {
                });
    }

    /** Stops what is still measured for this line. */
    void close() {
        closed = true;
    }

    /** Says in the chip how far the measurement is; stops when the case is closed. */
    private final class Measuring implements Progress {
        private static final long PAUSE_NANOS = 200_000_000;
        private final Label chip;
        private final AtomicLong last = new AtomicLong();

        Measuring(Label chip) {
            this.chip = chip;
        }

        @Override
        public void report(String stage, long done, long total) {
            long now = System.nanoTime();
            if (total > 0 && now - last.get() > PAUSE_NANOS) {
                last.set(now);
                String share = messages.numbers().percent((double) done / total, 0);
                Platform.runLater(() -> chip.setText(messages.text("workbench.bar.identityPending") + " " + share));
            }
        }

        @Override
        public boolean isCancelled() {
            return closed;
        }
    }

    private void show(Label chip, CaseQuality quality) {
        chip.setText(messages.text("workbench.bar.identity." + quality.identity().name()));
        chip.getStyleClass().removeIf(name -> name.startsWith("chip-"));
        chip.getStyleClass().add(switch (quality.identity()) {
            case CONFORMS, SETTLED -> "chip-good";
            case TO_VERIFY -> "chip-bad";
            case NOT_ASSESSED -> "chip-plain";
        });
    }

    private String title(Case theCase) {
        Patient patient = theCase.patient();
        String name = Stream.of(patient.birthName(), patient.firstName()).flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        String birth = patient.birthDate().map(date -> " · " + messages.numbers().date(date)).orElse("");
        int sequenced = sequenced(theCase);
        String kind = messages
                .text("workbench.bar.family." + (sequenced >= 3 ? "trio" : sequenced == 2 ? "duo" : "single"));
        return (name.isEmpty() ? theCase.id() : name + birth + " · " + theCase.id()) + " · " + kind;
    }

    private List<Node> chips(CaseSession session) {
        List<Node> chips = new ArrayList<>();
        Case theCase = session.theCase();
        Framework framework = theCase.framework();
        chips.add(Controls.chip(messages.name(framework), framework == Framework.CARE ? "good" : "info"));
        long given = theCase.consents().stream().filter(consent -> consent.status() == Consent.Status.GIVEN).count();
        if (framework != Framework.PUBLIC) {
            chips.add(Controls.chip("✓ " + messages.text("workbench.bar.consents", given, sequenced(theCase)),
                    given >= sequenced(theCase) ? "good" : "warn"));
        }
        theCase.consentOf(theCase.probandId()).ifPresent(consent -> chips.add(Controls.chip(
                messages.text("workbench.bar.incidental." + consent.choiceThatHolds().name()), "info",
                messages.text("workbench.bar.incidental.explanation"))));
        long warnings = session.problems().stream().map(Problem::severity).filter(Severity.WARNING::equals).count();
        if (warnings > 0) {
            chips.add(Controls.chip("⚠ " + messages.text("workbench.bar.warnings", warnings), "warn"));
        }
        return chips;
    }

    /** Persons with a sample; a tumour and its control are of one. */
    private static int sequenced(Case theCase) {
        return (int) theCase.samples().stream().map(Specimen::personId).distinct().count();
    }
}
