package org.alidade.classification.repeats;

import java.util.OptionalInt;

/**
 * Thresholds of a repeat, in units.
 *
 * @param normalUpTo largest normal number
 * @param reducedFrom smallest number with reduced penetrance; empty where there is no such range
 * @param pathogenicFrom smallest number of full penetrance
 * @param contraction whether fewer units, not more, are pathogenic or another motif decides: then a length alone says nothing
 */
public record RepeatLocus(String gene, String unit, String disease, int normalUpTo, OptionalInt reducedFrom,
        int pathogenicFrom, boolean contraction, String source) {
    /** Where a number of units falls. Text keys: {@code classification.repeat.<NAME>}. */
    public enum Range {
        NORMAL, INTERMEDIATE, REDUCED_PENETRANCE, PATHOGENIC, NOT_BY_LENGTH
    }

    public Range rangeOf(double units) {
        if (contraction) {
            return Range.NOT_BY_LENGTH;
        }
        if (units >= pathogenicFrom) {
            return Range.PATHOGENIC;
        }
        if (reducedFrom.isPresent() && units >= reducedFrom.getAsInt()) {
            return Range.REDUCED_PENETRANCE;
        }
        return units <= normalUpTo ? Range.NORMAL : Range.INTERMEDIATE;
    }
}
