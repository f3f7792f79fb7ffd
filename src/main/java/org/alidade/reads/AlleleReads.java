package org.alidade.reads;

import java.util.OptionalDouble;

/**
 * What the reads that show one allele have in common: what the eye looks for in a viewer. Every share is 0 to 1, and empty
 * without reads. A fragment whose two mates overlap counts once.
 *
 * @param forward reads aligned to the forward strand
 * @param mappingQuality mean, Phred
 * @param baseQuality mean over the bases that show the allele, Phred; of an indel over the bases around it
 * @param distanceToEnd median distance, bases, from the variant to the nearer end of the sequenced read
 * @param nearEnd share of reads with the variant within {@link #NEAR_END} bases of an end
 * @param lowMapping share placed with a mapping quality below {@link #LOW_MAPPING}
 * @param multiMapping share that fits elsewhere as well: mapping quality 0, or alternative places named by the aligner
 * @param softClipped share with clipped bases
 * @param mismatches mean number of single bases per read, at most {@link ReadWindow#AROUND} from the variant, that differ
 *        from the reference and are shared by no group of reads
 * @param adjacentIndel share with another insertion or deletion drawn within {@link #ADJACENT} bases
 * @param shortInsert share of pairs whose fragment is shorter than the read
 * @param sameStartEnd largest share of fragments that begin and end at the same two bases
 * @param firstForward fragments whose first read is forward (F1R2); {@code firstReverse}: the others (F2R1); unpaired reads
 *        are in neither
 */
public record AlleleReads(int forward, int reverse, OptionalDouble mappingQuality, OptionalDouble baseQuality,
        OptionalDouble distanceToEnd, OptionalDouble nearEnd, OptionalDouble lowMapping, OptionalDouble multiMapping,
        OptionalDouble softClipped, OptionalDouble mismatches, OptionalDouble adjacentIndel,
        OptionalDouble shortInsert, OptionalDouble sameStartEnd, int firstForward, int firstReverse) {
    /** Barnell 2019 (standards.md §9): end of reads, 30 bases. */
    public static final int NEAR_END = 30;
    public static final int LOW_MAPPING = 20;
    public static final int ADJACENT = 10;

    public int count() {
        return forward + reverse;
    }

    /** Share of the rarer strand, 0 to 0.5; empty without reads. */
    public OptionalDouble rarerStrand() {
        return count() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) Math.min(forward, reverse) / count());
    }
}
