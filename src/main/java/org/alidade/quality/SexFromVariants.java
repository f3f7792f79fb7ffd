package org.alidade.quality;

import java.util.OptionalDouble;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Locus;
import org.alidade.model.Sex;

/** Chromosomal sex from the share of heterozygous calls on X outside the pseudo-autosomal regions. */
final class SexFromVariants {
    /** Below this the share says nothing. */
    static final int MINIMUM_CALLS = 20;

    private SexFromVariants() {
    }

    static boolean informs(GenomeBuild build, Locus locus) {
        return locus.contig().isX() && !build.isPseudoAutosomal(locus);
    }

    static OptionalDouble heterozygosity(int heterozygous, int others) {
        int calls = heterozygous + others;
        return calls < MINIMUM_CALLS ? OptionalDouble.empty() : OptionalDouble.of((double) heterozygous / calls);
    }

    /** ngs-bits: heterozygous share at least 0.25 is female, at most 0.05 male (standards.md §8). */
    static Sex sex(OptionalDouble heterozygosity, IdentityLimits limits) {
        if (heterozygosity.isEmpty()) {
            return Sex.UNKNOWN;
        }
        double share = heterozygosity.getAsDouble();
        return share >= limits.xFemaleFrom() ? Sex.FEMALE : share <= limits.xMaleTo() ? Sex.MALE : Sex.UNKNOWN;
    }
}
