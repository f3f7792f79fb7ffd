package org.alidade.classification;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.alidade.classification.AppliedCriterion.Decision;

/** What a person's decision on a criterion must say before it is taken. */
public final class DecisionCheck {
    /** Criteria that rest on publications, not on the case or the installed knowledge. */
    private static final Set<Criterion> PUBLISHED = EnumSet.of(Criterion.PS3, Criterion.PS4, Criterion.BS3);

    private DecisionCheck() {
    }

    /** Whether a criterion rests on publications and so carries their numbers. */
    public static boolean isPublished(Criterion criterion) {
        return PUBLISHED.contains(criterion);
    }

    /**
     * What is missing; empty where the decision can be taken.
     *
     * @param finding what the data say of the criterion
     * @return below {@code classification.missing}: {@code reason}, {@code strengthReason}, {@code pmid}
     */
    public static Optional<String> missing(AppliedCriterion wanted, Optional<CriterionFinding> finding) {
        Optional<Strength> proposed = finding.flatMap(CriterionFinding::strength);
        boolean ownWords = !wanted.reason().isBlank()
                && finding.filter(one -> one.reason().equals(wanted.reason())).isEmpty();
        boolean against = wanted.decision() == Decision.REJECTED && proposed.isPresent();
        boolean unproposed = wanted.decision() == Decision.ACCEPTED && proposed.isEmpty();
        boolean changed = wanted.decision() == Decision.ACCEPTED && proposed.isPresent()
                && proposed.get() != wanted.strength();
        if (changed && !ownWords) {
            return Optional.of("strengthReason");
        }
        if ((against || unproposed) && !ownWords) {
            return Optional.of("reason");
        }
        return wanted.decision() == Decision.ACCEPTED && isPublished(wanted.criterion()) && wanted.pmids().isEmpty()
                ? Optional.of("pmid")
                : Optional.empty();
    }
}
