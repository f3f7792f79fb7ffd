package org.alidade.quality;

import java.util.List;
import org.alidade.model.Interval;
import org.alidade.reads.Depth;

/**
 * How well one target is covered in one sample.
 *
 * @param sum of the depths of all bases
 * @param lowest depth of the worst base, reads
 * @param at10 bases with at least 10 reads; {@code at20}, {@code at30} likewise
 * @param gaps stretches below the laboratory's depth, in the order of the genome
 */
public record ExonCoverage(CoverageTarget target, long sum, int lowest, int at10, int at20, int at30,
        List<Interval> gaps) {
    public ExonCoverage {
        gaps = List.copyOf(gaps);
    }

    static ExonCoverage of(CoverageTarget target, Depth depth, int gapBelow) {
        return new ExonCoverage(target, depth.sum(), depth.lowest(depth.interval().start(), depth.interval().end()),
                depth.basesWith(10), depth.basesWith(20), depth.basesWith(30), depth.below(gapBelow));
    }

    public int bases() {
        return target.interval().length();
    }

    /** Reads per base. */
    public double mean() {
        return (double) sum / bases();
    }
}
