package org.alidade.variants.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.VariantEvidence;

/** Makes columns in memory out of evidence: for tables that are not stored in columns, and to compare stored ones with. */
public final class ColumnBuilder {
    private final GenomeBuild build;
    private final List<VariantEvidence> rows = new ArrayList<>();

    private ColumnBuilder(GenomeBuild build) {
        this.build = build;
    }

    /** {@code evidence}: of each row, in the order of contig, position and file. */
    public static VariantColumns of(GenomeBuild build, int rows, IntFunction<VariantEvidence> evidence) {
        ColumnBuilder builder = new ColumnBuilder(build);
        IntStream.range(0, rows).mapToObj(evidence).forEach(builder.rows::add);
        return builder.columns();
    }

    private VariantColumns columns() {
        Dictionary.Builder<Contig> contigs = new Dictionary.Builder<>();
        Dictionary.Builder<FilterSet> filters = new Dictionary.Builder<>();
        Dictionary.Builder<ClinVarAssertion> clinVar = new Dictionary.Builder<>();
        Dictionary.Builder<List<GeneEffect>> effects = new Dictionary.Builder<>();
        return new MemoryColumns(build, List.copyOf(rows),
                shorts(row -> contigs.number(row.key().contig())), contigs.build().entries(),
                ints(row -> row.key().position()), ints(row -> row.interval().end()),
                shorts(row -> filters
                        .number(new FilterSet(row.quality().filters(), row.quality().filtersApplied()))),
                filters.build(),
                ints(row -> row.clinVar().map(clinVar::number).orElse(IntColumn.MISSING)), clinVar.build(),
                ints(row -> effects.number(GeneEffect.of(row.consequences()))),
                EffectDictionary.of(effects.build().entries()),
                ints(row -> row.frequency().map(PopulationFrequency::homozygotes)
                        .map(count -> count.orElse(IntColumn.MISSING)).orElse(IntColumn.MISSING)),
                ints(row -> row.frequency().map(PopulationFrequency::hemizygotes)
                        .map(count -> count.orElse(IntColumn.MISSING)).orElse(IntColumn.MISSING)),
                calls());
    }

    private MemoryColumns.Calls calls() {
        TreeSet<String> names = new TreeSet<>();
        rows.forEach(row -> names.addAll(row.genotypes().keySet()));
        Dictionary.Builder<Call> calls = new Dictionary.Builder<>();
        Map<String, SampleColumns> samples = new LinkedHashMap<>();
        for (String name : names) {
            samples.put(name, new SampleColumns(shorts(row -> calls.number(Call.of(row.genotype(name)))),
                    counts(row -> row.genotype(name).quality().orElse(CountColumn.MISSING)),
                    counts(row -> row.genotype(name).depth().orElse(CountColumn.MISSING)),
                    counts(row -> row.genotype(name).referenceReads().orElse(CountColumn.MISSING)),
                    counts(row -> row.genotype(name).alternativeReads().orElse(CountColumn.MISSING)),
                    FloatColumn.of(floats(row -> row.genotype(name).detail().fraction().orElse(Double.NaN))),
                    ints(row -> row.genotype(name).phaseSet().orElse(IntColumn.MISSING))));
        }
        return new MemoryColumns.Calls(samples, calls.build());
    }

    private ShortColumn shorts(ToIntFunction<VariantEvidence> value) {
        short[] values = new short[rows.size()];
        for (int row = 0; row < values.length; row++) {
            int number = value.applyAsInt(rows.get(row));
            if (number > Short.MAX_VALUE) {
                throw new IllegalStateException(number + " distinct values");
            }
            values[row] = (short) number;
        }
        return ShortColumn.of(values);
    }

    private IntColumn ints(ToIntFunction<VariantEvidence> value) {
        return IntColumn.of(rows.stream().mapToInt(value).toArray());
    }

    private CountColumn counts(ToIntFunction<VariantEvidence> value) {
        return CountColumn.of(rows.stream().mapToInt(value).toArray());
    }

    private float[] floats(ToDoubleFunction<VariantEvidence> value) {
        return floats(rows, value);
    }

    static float[] floats(List<VariantEvidence> rows, ToDoubleFunction<VariantEvidence> value) {
        float[] values = new float[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = (float) value.applyAsDouble(rows.get(row));
        }
        return values;
    }
}
