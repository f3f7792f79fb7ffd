package org.alidade.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A tandem repeat and one allele of it.
 *
 * @param locus name in the caller's catalogue (REPID, TRID)
 * @param unit bases of the repeat unit on the forward strand, several motifs joined by commas; empty where not given
 * @param interval the bases of the repeat in the reference, counted from 1
 * @param referenceCount units in the reference
 * @param count units in this row's allele; empty where the caller does not count (several motifs)
 * @param normalMax largest count that is normal, where the file or an installed catalogue says it
 * @param pathogenicMin smallest count that is pathogenic, where the file or an installed catalogue says it
 * @param status as the file says it, else by the thresholds; empty without both
 * @param disease that the file names
 */
public record RepeatDetail(String locus, String unit, Interval interval, OptionalDouble referenceCount,
        OptionalDouble count, OptionalInt normalMax, OptionalInt pathogenicMin, Optional<RepeatStatus> status,
        Optional<String> disease) {
    /** Whether the file says from which count on the repeat is longer than normal, or does harm. */
    public boolean hasLimits() {
        return normalMax.isPresent() || pathogenicMin.isPresent();
    }

    /** The same with limits of a catalogue; a status that the file states stays. */
    public RepeatDetail withLimits(OptionalInt normal, OptionalInt pathogenic, Optional<String> itsDisease) {
        return new RepeatDetail(locus, unit, interval, referenceCount, count, normal, pathogenic,
                status.or(() -> RepeatStatus.of(count, normal, pathogenic)), disease.or(() -> itsDisease));
    }

    /** Whether this allele is at or above the smallest pathogenic length. */
    public boolean isExpanded() {
        return status.isPresent() && status.get() == RepeatStatus.FULL_MUTATION;
    }
}
