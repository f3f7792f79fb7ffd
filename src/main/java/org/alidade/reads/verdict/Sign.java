package org.alidade.reads.verdict;

/**
 * One thing that the reads show and that speaks against a variant.
 *
 * @param value as counted, in the unit of the kind
 */
public record Sign(Kind kind, double value) {
    /** What it is. Text keys: {@code evidence.sign.<NAME>}, with the value. */
    public enum Kind {
        /** Counted fragments. */
        FEW_READS(ReviewTag.LCT, 1),
        /** Fragments with the allele. */
        FEW_ALTERNATIVE(ReviewTag.LCT, 1),
        /** Share of the allele. */
        LOW_FRACTION(ReviewTag.LVF, 2),
        /** Share of the rarer strand. */
        ONE_STRAND(ReviewTag.D, 2),
        /** Share of reads near their end. */
        END_OF_READS(ReviewTag.E, 2),
        /** Share of reads with a low mapping quality. */
        LOW_MAPPING(ReviewTag.LM, 2),
        /** Share of reads that fit elsewhere. */
        MULTI_MAPPING(ReviewTag.LM, 1),
        /** Mean base quality, Phred. */
        LOW_BASE_QUALITY(ReviewTag.AO, 2),
        /** Mismatches per read. */
        MISMATCHES(ReviewTag.MM, 2),
        /** Other variants nearby. */
        DISCREPANT_REGION(ReviewTag.HDR, 1),
        /** Share of reads with a third allele. */
        THIRD_ALLELE(ReviewTag.MV, 1),
        /** Length of the homopolymer, bases. */
        HOMOPOLYMER(ReviewTag.MN, 1),
        /** Copies of two bases. */
        DINUCLEOTIDE(ReviewTag.DN, 1),
        /** Copies of a longer unit. */
        TANDEM_REPEAT(ReviewTag.TR, 1),
        /** Share of reads with another indel close by. */
        ADJACENT_INDEL(ReviewTag.AI, 2),
        /** Largest share of fragments with the same two ends. */
        SAME_START_END(ReviewTag.SSE, 2),
        /** Share of fragments shorter than their reads. */
        SHORT_INSERTS(ReviewTag.SI, 1),
        /** The same, where it is all of them. */
        SHORT_INSERTS_ONLY(ReviewTag.SIO, 1),
        /** Share of clipped reads. */
        SOFT_CLIPS(ReviewTag.AO, 1),
        /** Chance, under no damage, of so uneven an orientation of the fragments. */
        ORIENTATION(ReviewTag.AO, 2);

        private final ReviewTag tag;
        private final int weight;

        Kind(ReviewTag tag, int weight) {
            this.tag = tag;
            this.weight = weight;
        }

        public ReviewTag tag() {
            return tag;
        }

        /** How much it weighs against the variant: 2 alone makes it doubtful, 1 only with another. */
        int weight() {
            return weight;
        }
    }

}
