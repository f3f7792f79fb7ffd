package org.alidade.classification.scoring;

import java.util.OptionalInt;

import org.alidade.classification.AppliedCriterion.Decision;

/**
 * A line of a sheet for one variant.
 *
 * @param points in the scheme's unit
 * @param reason what led to it, or the person's words
 * @param automatic what the data propose; empty where they propose nothing
 */
public record ScoredLine(String code, int points, Decision decision, String reason, OptionalInt automatic) {
    boolean isAccepted() {
        return decision == Decision.ACCEPTED;
    }

    static ScoredLine proposed(String code, int points, String reason) {
        return new ScoredLine(code, points, Decision.PROPOSED, reason, OptionalInt.of(points));
    }

    /** The same, decided by a person. */
    public ScoredLine decided(Decision other) {
        return new ScoredLine(code, points, other, reason, automatic);
    }
}
