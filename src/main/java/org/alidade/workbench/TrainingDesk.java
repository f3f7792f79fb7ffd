package org.alidade.workbench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.alidade.casefile.TrainingExercise;
import org.alidade.filtering.ScopedVariant;
import org.alidade.ranking.Candidate;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workbench.training.TrainingPane;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.training.Attempt;

import javafx.scene.layout.VBox;

/** The exercises of the cases that were opened, each as far as somebody has come with it. */
final class TrainingDesk {
    private final Map<String, TrainingPane> panes = new HashMap<>();

    /** The exercise of a case, or why there is none. {@code shown}: the variant that is looked at. */
    VBox pane(CaseSession session, Optional<ScopedVariant> shown, Messages messages) {
        try {
            Optional<TrainingExercise> exercise = session.theCase().folder().isEmpty()
                    ? Optional.empty()
                    : TrainingExercise.read(session.theCase().folder().get(), session.theCase().build());
            return exercise.map(found -> pane(session, found, shown, messages))
                    .orElseGet(() -> said(messages.text("training.none")));
        } catch (IOException e) {
            return said(messages.text("training.unreadable", String.valueOf(e.getMessage())));
        }
    }

    private VBox pane(CaseSession session, TrainingExercise exercise, Optional<ScopedVariant> shown,
            Messages messages) {
        String id = session.theCase().id();
        Attempt attempt = Optional.ofNullable(panes.get(id)).map(TrainingPane::attempt)
                .orElseGet(() -> Attempt.start(exercise));
        Optional<Candidate> selected = shown.flatMap(variant -> session.candidates().stream()
                .filter(candidate -> candidate.variants().stream()
                        .anyMatch(one -> one.evidence().key().equals(variant.evidence().key())))
                .findFirst());
        TrainingPane pane = new TrainingPane(id, exercise, attempt, selected, messages);
        panes.put(id, pane);
        return pane;
    }

    private static VBox said(String text) {
        VBox box = new VBox(Controls.text(text));
        box.getStyleClass().add("overlay-box");
        return box;
    }
}
