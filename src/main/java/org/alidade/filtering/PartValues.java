package org.alidade.filtering;

import java.util.Optional;
import org.alidade.model.ClinVarAssertion;
import org.alidade.variants.AnnotationCoverage;
import org.alidade.variants.TablePart;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.ShortColumn;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.column.IntColumn;

/** What the filters read of one file's rows, in the form in which the rules take it. */
final class PartValues {
    private final FloatColumn maximum;
    private final FloatColumn overall;
    private final FloatColumn spliceAi;
    private final IntColumn homozygotes;
    private final IntColumn clinVar;
    private final boolean[] pathogenic;
    private final ShortColumn filter;
    private final boolean[] siteFiltered;
    private final CountColumn quality;
    private final CountColumn depth;
    private final CountColumn reference;
    private final CountColumn alternative;
    private final FloatColumn stated;
    private final IntColumn phaseSet;
    private final boolean annotated;

    /** {@code proband}: the sample, where the person was sequenced. */
    PartValues(TablePart part, Optional<String> proband, AnnotationCoverage annotations) {
        VariantColumns columns = part.columns();
        this.annotated = columns.rows() == 0 || annotations.hasConsequences(part.evidence(0).origin().file());
        long rows = columns.rows();
        Optional<SampleColumns> sample = proband.flatMap(columns::sample);
        this.maximum = columns.maximumFrequency();
        this.overall = columns.alleleFrequency();
        this.spliceAi = columns.spliceAi();
        this.homozygotes = columns.homozygotes();
        this.clinVar = columns.clinVar();
        this.pathogenic = columns.clinVarAssertions().matching(ClinVarAssertion::isPathogenic);
        this.filter = columns.filter();
        this.siteFiltered = columns.filters().matching(set -> !set.names().isEmpty());
        this.quality = sample.map(SampleColumns::quality).orElseGet(() -> CountColumn.missing(rows));
        this.depth = sample.map(SampleColumns::depth).orElseGet(() -> CountColumn.missing(rows));
        this.reference = sample.map(SampleColumns::referenceReads).orElseGet(() -> CountColumn.missing(rows));
        this.alternative = sample.map(SampleColumns::alternativeReads).orElseGet(() -> CountColumn.missing(rows));
        this.stated = sample.map(SampleColumns::alleleFraction)
                .orElseGet(() -> FloatColumn.constant(FloatColumn.MISSING, rows));
        this.phaseSet = sample.map(SampleColumns::phaseSet)
                .orElseGet(() -> IntColumn.constant(IntColumn.MISSING, rows));
    }

    /** The frequency to judge rarity by, as {@link org.alidade.model.PopulationFrequency#highest}; NaN where none is known. */
    float frequency(int row) {
        float highest = maximum.get(row);
        return Float.isNaN(highest) ? overall.get(row) : highest;
    }

    /** Homozygotes in the population; negative where the number is not known. */
    int homozygotes(int row) {
        return homozygotes.get(row);
    }

    float spliceAi(int row) {
        return spliceAi.get(row);
    }

    boolean isKnownPathogenic(int row) {
        int entry = clinVar.get(row);
        return entry >= 0 && pathogenic[entry];
    }

    boolean isSiteFiltered(int row) {
        return siteFiltered[filter.get(row)];
    }

    int quality(int row) {
        return quality.get(row);
    }

    int depth(int row) {
        return depth.get(row);
    }

    /** As {@link org.alidade.model.Genotype#alleleFraction}; NaN where it is not known. */
    float fraction(int row) {
        float given = stated.get(row);
        int reads = alternative.get(row);
        if (!Float.isNaN(given) || reads == CountColumn.MISSING) {
            return given;
        }
        int total = Math.max(reads + orZero(reference.get(row)), orZero(depth.get(row)));
        return total == 0 ? Float.NaN : (float) ((double) reads / total);
    }

    private static int orZero(int count) {
        return count == CountColumn.MISSING ? 0 : count;
    }

    /** Whether the file carries consequences. */
    boolean isAnnotated() {
        return annotated;
    }

    int phaseSet(int row) {
        return phaseSet.get(row);
    }
}
