package org.alidade.reads;

import java.util.OptionalDouble;

/**
 * What the reads of one sample show at one variant. Duplicates, secondary and supplementary alignments and reads that
 * failed the vendor's check are not counted; overlapping mates count once.
 *
 * @param other reads that show neither the reference nor this allele
 * @param mapqReference mean mapping quality of the reads with the reference allele
 * @param mapqAlternative mean mapping quality of the reads with this allele
 */
public record ReadCounts(String sample, int reference, int alternative, int other, int alternativeForward,
        int alternativeReverse, OptionalDouble mapqReference, OptionalDouble mapqAlternative) {
    public int depth() {
        return reference + alternative + other;
    }

    /** Share of this allele among all counted reads, 0 to 1; empty without reads. */
    public OptionalDouble alleleFraction() {
        return depth() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) alternative / depth());
    }
}
