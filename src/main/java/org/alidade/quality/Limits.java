package org.alidade.quality;

import java.util.OptionalDouble;

/**
 * Between which values a figure is good, and between which it is still to be looked at; a bound that is empty does not
 * bind. All bounds belong to their range.
 */
public record Limits(OptionalDouble goodFrom, OptionalDouble goodTo, OptionalDouble toleratedFrom,
        OptionalDouble toleratedTo) {
    /** What a figure is under the limits. */
    public enum Verdict {
        GOOD, TO_CHECK, OUTSIDE,
        /** There is nothing to judge. */
        NOT_MEASURED,
        /** Measured, and the laboratory has set no limit. */
        NO_LIMIT
    }

    public Verdict judge(double value) {
        if (within(value, goodFrom, goodTo)) {
            return Verdict.GOOD;
        }
        return within(value, or(toleratedFrom, goodFrom), or(toleratedTo, goodTo))
                ? Verdict.TO_CHECK
                : Verdict.OUTSIDE;
    }

    private static OptionalDouble or(OptionalDouble wanted, OptionalDouble other) {
        return wanted.isPresent() ? wanted : other;
    }

    private static boolean within(double value, OptionalDouble from, OptionalDouble to) {
        return (from.isEmpty() || value >= from.getAsDouble()) && (to.isEmpty() || value <= to.getAsDouble());
    }
}
