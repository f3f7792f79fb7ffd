package org.alidade.quality;

import java.util.OptionalDouble;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Contig;
import org.alidade.model.Locus;
import org.alidade.model.Sex;
import java.util.List;

/** Chromosomal sex from the share of heterozygous calls on X outside the pseudo-autosomal regions. */
final class SexFromVariants {
    /** Below this the share says nothing. */
    static final int MINIMUM_CALLS = 20;

    /** ngs-bits: heterozygous share at least 0.25 is female, at most 0.05 male (standards.md §8). */
    private static final double FEMALE_FROM = 0.25;
    private static final double MALE_UP_TO = 0.05;

    private static final Contig X = new Contig("X");
    /** Pseudo-autosomal regions of X (standards.md §5). */
    private static final List<Interval> PAR37 = List.of(new Interval(X, 60_001, 2_699_520),
            new Interval(X, 154_931_044, 155_260_560));
    private static final List<Interval> PAR38 = List.of(new Interval(X, 10_001, 2_781_479),
            new Interval(X, 155_701_383, 156_030_895));

    private SexFromVariants() {
    }

    static boolean informs(GenomeBuild build, Locus locus) {
        List<Interval> regions = build == GenomeBuild.GRCH37 ? PAR37 : PAR38;
        return locus.contig().isX() && regions.stream().noneMatch(region -> region.contains(locus));
    }

    static OptionalDouble heterozygosity(int heterozygous, int others) {
        int calls = heterozygous + others;
        return calls < MINIMUM_CALLS ? OptionalDouble.empty() : OptionalDouble.of((double) heterozygous / calls);
    }

    static Sex sex(OptionalDouble heterozygosity) {
        if (heterozygosity.isEmpty()) {
            return Sex.UNKNOWN;
        }
        double share = heterozygosity.getAsDouble();
        return share >= FEMALE_FROM ? Sex.FEMALE : share <= MALE_UP_TO ? Sex.MALE : Sex.UNKNOWN;
    }
}
