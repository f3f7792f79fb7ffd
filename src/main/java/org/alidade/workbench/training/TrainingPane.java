package org.alidade.workbench.training;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alidade.casefile.TrainingExercise;
import org.alidade.model.Contig;
import org.alidade.model.VariantKey;
import org.alidade.ranking.Candidate;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.training.Attempt;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A case to learn from: the vignette, hints one by one, an answer, a score. The answer is hidden until it is found. */
public final class TrainingPane extends VBox {
    private final Messages messages;
    private final TrainingExercise exercise;
    private final Optional<Candidate> selected;
    private final VBox told = new VBox(6);
    private final Label score = Controls.text("", "case-title");
    private final Label verdict = Controls.text("");
    private final Button hint = button("training.hint");
    private final Button answer = button("training.answer");
    private final Button nothing = button("training.nothing");
    private final Button giveUp = button("training.giveUp");
    private final Button again = button("training.again");
    private Attempt attempt;

    /** {@code selected}: the candidate of the list that an answer would name. */
    public TrainingPane(String caseId, TrainingExercise exercise, Attempt attempt, Optional<Candidate> selected,
            Messages messages) {
        super(10);
        this.messages = messages;
        this.exercise = exercise;
        this.selected = selected;
        this.attempt = attempt;
        getStyleClass().add("overlay-box");
        getChildren().addAll(Controls.text(messages.text("training.title", caseId), "case-title"),
                Controls.chip(messages.text("training.watermark"), "warn"),
                Controls.section(messages.text("training.vignette"), Controls.text(exercise.vignette())), scrolled(),
                Controls.text(selected.map(one -> messages.text("training.selected", name(one)))
                        .orElseGet(() -> messages.text("training.selected.none"))),
                new FlowPane(8, 8, hint, answer, nothing, giveUp, again), verdict, score);
        act();
        refresh();
    }

    /** How far the person has come, to go on with when the screen is opened again. */
    public Attempt attempt() {
        return attempt;
    }

    private Button button(String key) {
        Button button = new Button();
        button.setId(key);
        return button;
    }

    private ScrollPane scrolled() {
        ScrollPane scroll = new ScrollPane(told);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.text("training.vignette"));
        return scroll;
    }

    private void act() {
        hint.setOnAction(event -> change(attempt.hint()));
        answer.setOnAction(event -> change(attempt.answer(selected.map(TrainingPane::written).orElse(Set.of()))));
        nothing.setOnAction(event -> change(attempt.answer(Set.of())));
        giveUp.setOnAction(event -> change(attempt.giveUp()));
        again.setOnAction(event -> change(Attempt.start(exercise)));
    }

    private void change(Attempt next) {
        attempt = next;
        refresh();
    }

    private void refresh() {
        int hints = exercise.hints().size();
        hint.setText(messages.text("training.hint", Math.min(attempt.hints() + 1, hints), hints));
        answer.setText(messages.text("training.answer"));
        nothing.setText(messages.text("training.nothing"));
        giveUp.setText(messages.text("training.giveUp"));
        again.setText(messages.text("training.again"));
        hint.setDisable(!attempt.hasMoreHints());
        answer.setDisable(attempt.isOver() || selected.isEmpty());
        nothing.setDisable(attempt.isOver());
        giveUp.setDisable(attempt.isOver());
        score.setText(messages.text("training.score", attempt.score()));
        verdict.setText(verdict());
        told.getChildren().clear();
        attempt.shownHints().forEach(text -> told.getChildren().add(Controls.text("• " + text)));
        if (attempt.isOver()) {
            told.getChildren().addAll(Controls.text(expected(), "heading"), Controls.text(exercise.reasoning()));
        }
    }

    private String verdict() {
        return switch (attempt.state()) {
            case FOUND -> messages.text("training.found");
            case GIVEN_UP -> messages.text("training.givenUp");
            case SEARCHING -> attempt.wrong() == 0 ? "" : messages.text("training.wrong", attempt.wrong());
        };
    }

    private String expected() {
        return exercise.answer().isEmpty()
                ? messages.text("training.expected.none")
                : messages.text("training.expected",
                        exercise.answer().stream().map(VariantKey::text).collect(Collectors.joining(" + ")));
    }

    private static String name(Candidate candidate) {
        return candidate.gene().map(gene -> gene.symbol()).orElse("–") + " " + written(candidate).stream()
                .map(VariantKey::text).sorted().collect(Collectors.joining(" + "));
    }

    /** As the file writes them, like the expected answer. */
    private static Set<VariantKey> written(Candidate candidate) {
        return candidate.variants().stream().map(variant -> variant.evidence().origin().asWritten())
                .map(key -> new VariantKey(key.build(), Contig.of(key.contig().name()), key.position(), key.ref(),
                        key.alt()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
