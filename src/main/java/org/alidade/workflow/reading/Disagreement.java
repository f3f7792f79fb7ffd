package org.alidade.workflow.reading;

import java.util.Optional;
import org.alidade.model.VariantKey;
import org.alidade.record.VariantReview;

/**
 * A variant of which two readers say otherwise, or only one has said anything.
 *
 * @param firstDecision class, criteria, tags and setting aside by the first reader; {@code secondDecision} by the other
 */
public record Disagreement(VariantKey variant, Optional<ReadReview> firstReading, Optional<ReadReview> secondReading,
        Optional<VariantReview> firstDecision, Optional<VariantReview> secondDecision) {
    /** Whether what was called of the reads differs. */
    public boolean ofReads() {
        return !firstReading.map(ReadReview::call).equals(secondReading.map(ReadReview::call));
    }

    /** Whether the class, or whether it was set aside, differs. */
    public boolean ofDecision() {
        return !firstDecision.flatMap(VariantReview::pathogenicity)
                .equals(secondDecision.flatMap(VariantReview::pathogenicity))
                || firstDecision.flatMap(VariantReview::dismissal).isPresent() != secondDecision
                        .flatMap(VariantReview::dismissal).isPresent();
    }

    boolean exists() {
        return ofReads() || ofDecision();
    }
}
