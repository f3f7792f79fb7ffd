package org.alidade.quality;

import java.util.Optional;
import org.alidade.model.Zygosity;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.VariantColumns;

/** Counts how a child's calls agree with a parent's, on the autosomes, where the caller set no filter. */
final class PairTally {
    private final CallTally child;
    private final CallTally parent;
    private int informative;
    private int opposite;

    PairTally(CallTally child, CallTally parent) {
        this.child = child;
        this.parent = parent;
    }

    void add(VariantColumns columns, SiteFacts sites) {
        Optional<SampleColumns> one = columns.sample(child.sample());
        Optional<SampleColumns> other = columns.sample(parent.sample());
        // where one of them stands in another file, only what both carry would be seen, and no contradiction
        if (one.isEmpty() || other.isEmpty() || columns.isOfOtherFile(child.sample())
                || columns.isOfOtherFile(parent.sample())) {
            return;
        }
        Zygosity[] zygosities = columns.calls().entries().stream().map(Call::genotype)
                .map(genotype -> genotype.zygosity()).toArray(Zygosity[]::new);
        for (int row = 0; row < columns.rows(); row++) {
            if (sites.isCounted(row) && sites.isAutosomal(row) && sites.isUnfiltered(row)
                    && SiteFacts.isDeep(one.get(), row) && SiteFacts.isDeep(other.get(), row)) {
                add(zygosities[one.get().call().get(row)], zygosities[other.get().call().get(row)]);
            }
        }
    }

    private void add(Zygosity one, Zygosity other) {
        if (!isCalled(one) || !isCalled(other)) {
            return;
        }
        if (one == Zygosity.HOMOZYGOUS || other == Zygosity.HOMOZYGOUS) {
            informative++;
            if (one == Zygosity.REFERENCE || other == Zygosity.REFERENCE) {
                opposite++;
            }
        }
    }

    TrioConsistency result() {
        return new TrioConsistency(child.person().id(), parent.person().id(), informative, opposite);
    }

    private static boolean isCalled(Zygosity zygosity) {
        return zygosity == Zygosity.REFERENCE || zygosity == Zygosity.HETEROZYGOUS
                || zygosity == Zygosity.HOMOZYGOUS;
    }
}
