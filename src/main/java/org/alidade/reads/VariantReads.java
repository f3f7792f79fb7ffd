package org.alidade.reads;

import java.util.Optional;

/**
 * All that is counted from the reads of one sample at one variant.
 *
 * @param fraction share of the allele among all counted reads with its 95 % interval; empty without reads
 * @param duplicates reads marked as duplicates that show the allele; they are counted nowhere else
 * @param otherVariants places within {@link ReadWindow#NEIGHBOURHOOD} bases where several reads agree on another base
 */
public record VariantReads(ReadCounts counts, AlleleReads reference, AlleleReads alternative,
        Optional<FractionInterval> fraction, int duplicates, int otherVariants) {
    public String sample() {
        return counts.sample();
    }
}
