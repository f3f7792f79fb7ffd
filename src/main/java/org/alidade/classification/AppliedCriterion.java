package org.alidade.classification;

/**
 * A criterion applied to one variant.
 *
 * @param decision only accepted criteria count; a proposal is the program's, an acceptance or rejection a person's
 * @param reason value, threshold and source, or the person's words
 */
public record AppliedCriterion(Criterion criterion, Strength strength, Decision decision, String reason) {
    /** Whose word stands behind it. */
    public enum Decision {
        PROPOSED, ACCEPTED, REJECTED
    }

    /** ClinGen's spelling: the code alone at its default strength, else {@code PM2_Supporting}. */
    public String code() {
        return strength == criterion.defaultStrength() ? criterion.name() : criterion.name() + "_" + strength.label();
    }
}
