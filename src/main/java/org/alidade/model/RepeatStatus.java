package org.alidade.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How long a repeat is, measured by the thresholds of its disease. */
public enum RepeatStatus {
    NORMAL,
    /** Between the largest normal and the smallest pathogenic length. */
    PREMUTATION,
    /** At or above the smallest pathogenic length. */
    FULL_MUTATION;

    /** By the thresholds; empty where they, or the count, do not tell. */
    public static Optional<RepeatStatus> of(OptionalDouble count, OptionalInt normalMax, OptionalInt pathogenicMin) {
        if (count.isEmpty() || normalMax.isEmpty() && pathogenicMin.isEmpty()) {
            return Optional.empty();
        }
        if (pathogenicMin.isPresent() && count.getAsDouble() >= pathogenicMin.getAsInt()) {
            return Optional.of(FULL_MUTATION);
        }
        if (normalMax.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(count.getAsDouble() > normalMax.getAsInt() ? PREMUTATION : NORMAL);
    }
}
