package org.alidade.classification;

import java.util.List;
import java.util.Optional;

/**
 * A criterion applied to one variant.
 *
 * @param decision only accepted criteria count; a proposal is the program's, an acceptance or rejection a person's
 * @param reason value, threshold and source, or the person's words
 * @param automatic the strength that the data proposed when a person decided; empty where they proposed none
 * @param pmids of the publications that a person's word rests on, digits only
 */
public record AppliedCriterion(Criterion criterion, Strength strength, Decision decision, String reason,
        Optional<Strength> automatic, List<String> pmids) {
    /** Whose word stands behind it. */
    public enum Decision {
        PROPOSED, ACCEPTED, REJECTED
    }

    public AppliedCriterion {
        pmids = List.copyOf(pmids);
    }

    /** Without a publication, and without an older value that the data proposed. */
    public AppliedCriterion(Criterion criterion, Strength strength, Decision decision, String reason) {
        this(criterion, strength, decision, reason, Optional.empty(), List.of());
    }

    /** The same with another decision. */
    public AppliedCriterion decided(Decision other) {
        return new AppliedCriterion(criterion, strength, other, reason, automatic, pmids);
    }

    /** The same with what the data proposed. */
    public AppliedCriterion proposedAs(Optional<Strength> proposed) {
        return new AppliedCriterion(criterion, strength, decision, reason, proposed, pmids);
    }

    /** Whether a person gave it another strength than the data proposed. */
    public boolean isChanged() {
        return automatic.filter(found -> found != strength).isPresent();
    }

    /** ClinGen's spelling: the code alone at its default strength, else {@code PM2_Supporting}. */
    public String code() {
        return strength == criterion.defaultStrength() ? criterion.name() : criterion.name() + "_" + strength.label();
    }
}
