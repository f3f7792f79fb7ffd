package org.alidade.model;

/**
 * A model that fits a variant in its family.
 *
 * @param onlyPossible true where a genotype or a phase that would decide is unknown
 */
public record InheritanceMatch(InheritanceModel model, boolean onlyPossible) {
    /** The code, with {@code ?} behind a model that is only possible. */
    public String text() {
        return onlyPossible ? model.code() + "?" : model.code();
    }
}
