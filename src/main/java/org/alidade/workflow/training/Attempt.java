package org.alidade.workflow.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.alidade.casefile.TrainingExercise;
import org.alidade.model.VariantKey;

/**
 * How far somebody has come with an exercise.
 *
 * @param hints number of hints that were asked for
 * @param wrong number of wrong answers
 */
public record Attempt(TrainingExercise exercise, int hints, int wrong, State state) {
    private static final int FULL = 100;
    private static final int COST_OF_HINT = 15;
    private static final int COST_OF_WRONG_ANSWER = 30;

    /** Whether the answer was found or shown. */
    public enum State {
        SEARCHING, FOUND, GIVEN_UP
    }

    public static Attempt start(TrainingExercise exercise) {
        return new Attempt(exercise, 0, 0, State.SEARCHING);
    }

    public boolean isOver() {
        return state != State.SEARCHING;
    }

    /** The hints asked for so far. */
    public List<String> shownHints() {
        return exercise.hints().subList(0, hints);
    }

    public boolean hasMoreHints() {
        return !isOver() && hints < exercise.hints().size();
    }

    /** One hint more; the same where there is none. */
    public Attempt hint() {
        return hasMoreHints() ? new Attempt(exercise, hints + 1, wrong, state) : this;
    }

    /** {@code named}: the variants that are held for the cause, as the file writes them; none for «nothing explains it». */
    public Attempt answer(Set<VariantKey> named) {
        if (isOver()) {
            return this;
        }
        return new HashSet<>(exercise.answer()).equals(named)
                ? new Attempt(exercise, hints, wrong, State.FOUND)
                : new Attempt(exercise, hints, wrong + 1, state);
    }

    public Attempt giveUp() {
        return isOver() ? this : new Attempt(exercise, hints, wrong, State.GIVEN_UP);
    }

    /** From 0 to 100: less for each hint and each wrong answer, nothing once given up. */
    public int score() {
        return state == State.GIVEN_UP
                ? 0
                : Math.max(0, FULL - COST_OF_HINT * hints - COST_OF_WRONG_ANSWER * wrong);
    }
}
