package org.alidade.quality;

import java.util.List;
import java.util.OptionalDouble;
import org.alidade.model.Interval;

/**
 * The calls of one sample on a stretch of the genome, summed up so that no single variant can be told from it.
 *
 * @param sites calls of single bases that were summed
 * @param meanDepth of these sites, reads; empty without sites
 * @param fractions how many sites have which share of alternative reads: {@link #LEVELS} equal classes from 0 to 1
 */
public record GenomeBin(Interval interval, int sites, OptionalDouble meanDepth, List<Integer> fractions) {
    /** Classes of the share of alternative reads. */
    public static final int LEVELS = 20;

    public GenomeBin {
        fractions = List.copyOf(fractions);
    }
}
