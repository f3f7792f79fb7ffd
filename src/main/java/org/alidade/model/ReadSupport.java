package org.alidade.model;

import java.util.OptionalInt;

/**
 * Reads behind a structural variant in one sample, as Manta, Delly and others count them.
 *
 * @param referencePairs read pairs that span the place as in the reference (PR, DR)
 * @param alternativePairs read pairs that show the variant (PR, DV)
 * @param referenceJunctions reads across the place as in the reference (SR, RR)
 * @param alternativeJunctions reads across the new junction (SR, RV)
 */
public record ReadSupport(OptionalInt referencePairs, OptionalInt alternativePairs, OptionalInt referenceJunctions,
        OptionalInt alternativeJunctions) {
    public OptionalInt reference() {
        return sum(referencePairs, referenceJunctions);
    }

    public OptionalInt alternative() {
        return sum(alternativePairs, alternativeJunctions);
    }

    private static OptionalInt sum(OptionalInt one, OptionalInt other) {
        return one.isEmpty() && other.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(one.orElse(0) + other.orElse(0));
    }
}
