package org.alidade.quality;

import java.util.OptionalDouble;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.SampleColumns;

/**
 * Counts how many calls have a share of alternative reads that neither a heterozygous nor a homozygous allele has: another
 * person's DNA pulls them away (GSvar: below 3 % in clean samples, above 10 % in contaminated ones; standards.md §8).
 */
final class FractionTally {
    /** Below it the share scatters too far by chance: at 30 reads 1 heterozygous call in 300 lies outside. */
    static final int LEAST_DEPTH = 30;
    static final int LEAST_CALLS = 100;
    private static final double HETEROZYGOUS_FROM = 0.25;
    private static final double HETEROZYGOUS_TO = 0.75;
    private static final double HOMOZYGOUS_FROM = 0.92;
    private int calls;
    private int outside;

    void add(SampleColumns sample, int row) {
        int reference = sample.referenceReads().get(row);
        int alternative = sample.alternativeReads().get(row);
        if (reference == CountColumn.MISSING || alternative == CountColumn.MISSING
                || reference + alternative < LEAST_DEPTH) {
            return;
        }
        calls++;
        double share = (double) alternative / (reference + alternative);
        boolean expected = share >= HETEROZYGOUS_FROM && share <= HETEROZYGOUS_TO || share >= HOMOZYGOUS_FROM;
        outside += expected ? 0 : 1;
    }

    /** 0 to 1; empty with too few calls. */
    OptionalDouble share() {
        return calls < LEAST_CALLS ? OptionalDouble.empty() : OptionalDouble.of((double) outside / calls);
    }
}
