package org.alidade.classification;

import java.util.List;
import java.util.Optional;

import org.alidade.classification.AppliedCriterion.Decision;

/**
 * What the program can say of one criterion for one variant. It never counts by itself: a person accepts it.
 *
 * @param strength at which it is proposed; empty unless it is
 * @param reason value, threshold and source; or the question; or why it does not hold
 * @param steps the way to it, step by step, where there is more than one
 */
public record CriterionFinding(Criterion criterion, Outcome outcome, Optional<Strength> strength, String reason,
        List<String> steps) {
    /** How far the data go. Text keys: {@code classification.outcome.<NAME>}. */
    public enum Outcome {
        /** The data speak for it. */
        PROPOSED,
        /** The data were looked at and do not reach its threshold. */
        NOT_MET,
        /** Only a person can say; the reason is the question. */
        ASKED,
        /** The data that would decide are not installed or not in the files: unknown, not «not met». */
        NO_DATA,
        /** It does not apply to this kind of variant, or was withdrawn. */
        NOT_APPLICABLE
    }

    public CriterionFinding {
        steps = List.copyOf(steps);
        if (strength.isPresent() != (outcome == Outcome.PROPOSED)) {
            throw new IllegalArgumentException(criterion + ": a strength belongs to a proposal");
        }
    }

    public boolean isProposed() {
        return outcome == Outcome.PROPOSED;
    }

    /** The proposal as a criterion that a person may accept; empty where nothing is proposed. */
    public Optional<AppliedCriterion> proposal() {
        return strength.map(found -> new AppliedCriterion(criterion, found, Decision.PROPOSED, reason));
    }
}
