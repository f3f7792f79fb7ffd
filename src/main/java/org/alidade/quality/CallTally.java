package org.alidade.quality;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.model.Genotype;
import org.alidade.model.Person;
import org.alidade.model.VariantType;
import org.alidade.model.Zygosity;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.VariantColumns;

/** Counts the calls of one person over the rows of a case. */
final class CallTally {
    private final Person person;
    private final String sample;
    private int called;
    private int missing;
    private int heterozygous;
    private int homozygous;
    private long depth;
    private int withDepth;
    private int transitions;
    private int transversions;
    private int xHeterozygous;
    private int xOther;
    private final FractionTally fractions = new FractionTally();

    CallTally(Person person, String sample) {
        this.person = person;
        this.sample = sample;
    }

    Person person() {
        return person;
    }

    String sample() {
        return sample;
    }

    /** The calls in one file; {@code sites}: what is known of its rows whoever is asked about. */
    void add(VariantColumns columns, SiteFacts sites) {
        Optional<SampleColumns> found = columns.sample(sample);
        if (found.isEmpty()) {
            missing += columns.rows();
            return;
        }
        SampleColumns own = found.get();
        Genotype[] genotypes = columns.calls().entries().stream().map(call -> call.genotype())
                .toArray(Genotype[]::new);
        boolean[] noCall = columns.calls().matching(call -> call.genotype().isNoCall());
        boolean[] carries = columns.calls().matching(call -> call.genotype().carriesAlternative());
        for (int row = 0; row < columns.rows(); row++) {
            if (!sites.isCounted(row)) {
                continue;
            }
            int call = own.call().get(row);
            if (noCall[call]) {
                missing++;
                continue;
            }
            called++;
            int reads = own.depth().get(row);
            if (reads != CountColumn.MISSING) {
                depth += reads;
                withDepth++;
            }
            if (carries[call]) {
                addCarried(columns, own, sites, row, genotypes[call].zygosity() == Zygosity.HETEROZYGOUS);
            }
        }
    }

    private void addCarried(VariantColumns columns, SampleColumns own, SiteFacts sites, int row,
            boolean isHeterozygous) {
        heterozygous += isHeterozygous ? 1 : 0;
        homozygous += isHeterozygous ? 0 : 1;
        if (columns.type().get(row) != VariantType.SNV.ordinal() || !sites.isUnfiltered(row)) {
            return;
        }
        boolean transition = isTransition(columns.reference(row) + columns.alternative(row));
        transitions += transition ? 1 : 0;
        transversions += transition ? 0 : 1;
        if (sites.isAutosomal(row)) {
            fractions.add(own, row);
        }
        if (sites.informsOnSex(row)) {
            xHeterozygous += isHeterozygous ? 1 : 0;
            xOther += isHeterozygous ? 0 : 1;
        }
    }

    SampleQuality result(IdentityLimits limits) {
        OptionalDouble x = SexFromVariants.heterozygosity(xHeterozygous, xOther);
        return new SampleQuality(person.id(), sample, called, missing, heterozygous, homozygous,
                ratio(depth, withDepth), ratio(transitions, transversions), x, SexFromVariants.sex(x, limits),
                fractions.share());
    }

    private static OptionalDouble ratio(long above, long below) {
        return below == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) above / below);
    }

    private static boolean isTransition(String change) {
        return change.equals("AG") || change.equals("GA") || change.equals("CT") || change.equals("TC");
    }
}
