package org.alidade.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.alidade.model.VariantType;
import org.alidade.model.Zygosity;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.VariantColumns;

/**
 * Finds stretches that a child has from one parent, after UpdHunter (ngs-bits, standards.md §8): calls that only one
 * parent explains, in a row; a call that needs both parents, or the other one alone, ends it.
 */
final class UniparentalTally {
    private static final int LEAST_DEPTH = 20;
    private static final int LEAST_QUALITY = 20;
    private final List<CallTally> trio;
    private final IdentityLimits limits;
    private final List<UniparentalStretch> found = new ArrayList<>();
    private int contig = -1;
    private int giver;
    private int start;
    private int end;
    private int markers;
    private int iso;

    /** {@code trio}: child, father, mother. */
    UniparentalTally(List<CallTally> trio, IdentityLimits limits) {
        this.trio = List.copyOf(trio);
        this.limits = limits;
    }

    void add(VariantColumns columns, SiteFacts facts) {
        List<SampleColumns> samples = trio.stream().filter(one -> !columns.isOfOtherFile(one.sample()))
                .map(one -> columns.sample(one.sample())).flatMap(Optional::stream).toList();
        if (samples.size() != trio.size()) {
            return;
        }
        Zygosity[] zygosities = columns.calls().entries().stream().map(Call::genotype)
                .map(genotype -> genotype.zygosity()).toArray(Zygosity[]::new);
        for (int row = 0; row < columns.rows(); row++) {
            int line = row;
            if (facts.isCounted(row) && facts.isAutosomal(row) && facts.isUnfiltered(row)
                    && columns.type().get(row) == VariantType.SNV.ordinal()
                    && samples.stream().allMatch(sample -> isSure(sample, line))) {
                if (columns.contig().get(row) != contig) {
                    finish(columns);
                    contig = columns.contig().get(row);
                }
                add(columns, columns.position().get(row), zygosities[samples.get(0).call().get(row)],
                        zygosities[samples.get(1).call().get(row)], zygosities[samples.get(2).call().get(row)]);
            }
        }
        finish(columns);
        contig = -1;
    }

    private static boolean isSure(SampleColumns sample, int row) {
        int depth = sample.depth().get(row);
        int quality = sample.quality().get(row);
        return depth >= LEAST_DEPTH && (quality == CountColumn.MISSING || quality >= LEAST_QUALITY);
    }

    private void add(VariantColumns columns, int position, Zygosity child, Zygosity father, Zygosity mother) {
        int from = onlyFrom(child, father, mother) ? 1 : onlyFrom(child, mother, father) ? 2 : 0;
        boolean both = child == Zygosity.HETEROZYGOUS && (isOpposite(father, mother));
        if (both || from != 0 && giver != 0 && from != giver) {
            finish(columns);
        }
        if (from == 0) {
            return;
        }
        if (giver == 0) {
            giver = from;
            start = position;
        }
        end = position;
        markers++;
        iso += (from == 1 ? father : mother) == Zygosity.HETEROZYGOUS ? 1 : 0;
    }

    /** The child is homozygous for what one parent has and the other has not on either copy. */
    private static boolean onlyFrom(Zygosity child, Zygosity one, Zygosity other) {
        return child == Zygosity.HOMOZYGOUS && other == Zygosity.REFERENCE
                && (one == Zygosity.HETEROZYGOUS || one == Zygosity.HOMOZYGOUS)
                || child == Zygosity.REFERENCE && other == Zygosity.HOMOZYGOUS
                        && (one == Zygosity.HETEROZYGOUS || one == Zygosity.REFERENCE);
    }

    private static boolean isOpposite(Zygosity one, Zygosity other) {
        return one == Zygosity.HOMOZYGOUS && other == Zygosity.REFERENCE
                || one == Zygosity.REFERENCE && other == Zygosity.HOMOZYGOUS;
    }

    private void finish(VariantColumns columns) {
        if (giver != 0 && markers >= limits.uniparentalMarkers() && end - start >= limits.uniparentalLength()) {
            Contig where = columns.contigs().get(contig);
            found.add(new UniparentalStretch(trio.getFirst().person().id(), trio.get(giver).person().id(),
                    new Interval(where, start, end), markers, iso));
        }
        giver = 0;
        markers = 0;
        iso = 0;
    }

    List<UniparentalStretch> result() {
        return List.copyOf(found);
    }
}
