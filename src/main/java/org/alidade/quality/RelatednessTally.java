package org.alidade.quality;

import java.util.Optional;
import org.alidade.model.VariantType;
import org.alidade.model.Zygosity;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.VariantColumns;

/** Counts shared and opposite calls of two samples over the autosomal single-base rows of files that hold both. */
final class RelatednessTally {
    private final CallTally one;
    private final CallTally other;
    private final double expected;
    private int heterozygous;
    private int shared;
    private int opposite;
    private int sites;

    RelatednessTally(CallTally one, CallTally other, double expected) {
        this.one = one;
        this.other = other;
        this.expected = expected;
    }

    void add(VariantColumns columns, SiteFacts facts) {
        Optional<SampleColumns> first = columns.sample(one.sample());
        Optional<SampleColumns> second = columns.sample(other.sample());
        if (first.isEmpty() || second.isEmpty() || columns.isOfOtherFile(one.sample())
                || columns.isOfOtherFile(other.sample())) {
            return;
        }
        Zygosity[] zygosities = columns.calls().entries().stream().map(Call::genotype)
                .map(genotype -> genotype.zygosity()).toArray(Zygosity[]::new);
        for (int row = 0; row < columns.rows(); row++) {
            if (facts.isCounted(row) && facts.isAutosomal(row) && facts.isUnfiltered(row)
                    && columns.type().get(row) == VariantType.SNV.ordinal() && SiteFacts.isDeep(first.get(), row)
                    && SiteFacts.isDeep(second.get(), row)) {
                add(zygosities[first.get().call().get(row)], zygosities[second.get().call().get(row)]);
            }
        }
    }

    private void add(Zygosity first, Zygosity second) {
        if (!isCalled(first) || !isCalled(second)) {
            return;
        }
        sites++;
        heterozygous += (first == Zygosity.HETEROZYGOUS ? 1 : 0) + (second == Zygosity.HETEROZYGOUS ? 1 : 0);
        shared += first == Zygosity.HETEROZYGOUS && second == Zygosity.HETEROZYGOUS ? 1 : 0;
        boolean differ = first == Zygosity.HOMOZYGOUS && second == Zygosity.REFERENCE
                || first == Zygosity.REFERENCE && second == Zygosity.HOMOZYGOUS;
        opposite += differ ? 1 : 0;
    }

    private static boolean isCalled(Zygosity zygosity) {
        return zygosity == Zygosity.REFERENCE || zygosity == Zygosity.HETEROZYGOUS
                || zygosity == Zygosity.HOMOZYGOUS;
    }

    Relatedness result() {
        return new Relatedness(one.person().id(), other.person().id(), heterozygous, shared, opposite, sites,
                expected);
    }
}
