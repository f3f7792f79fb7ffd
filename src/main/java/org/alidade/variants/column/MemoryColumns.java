package org.alidade.variants.column;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.VariantEvidence;

/** Columns made of evidence that is at hand; what is rarely asked is read from there. */
record MemoryColumns(GenomeBuild build, List<VariantEvidence> evidence, ShortColumn contig, List<Contig> contigs,
        IntColumn position, IntColumn end, ShortColumn filter, Dictionary<FilterSet> filters, IntColumn clinVar,
        Dictionary<ClinVarAssertion> clinVarAssertions, IntColumn effects, EffectDictionary effectLists,
        IntColumn homozygotes, IntColumn hemizygotes, Calls genotypes, Numbers numbers) implements VariantColumns {
    MemoryColumns(GenomeBuild build, List<VariantEvidence> evidence, ShortColumn contig, List<Contig> contigs,
            IntColumn position, IntColumn end, ShortColumn filter, Dictionary<FilterSet> filters, IntColumn clinVar,
            Dictionary<ClinVarAssertion> clinVarAssertions, IntColumn effects, EffectDictionary effectLists,
            IntColumn homozygotes, IntColumn hemizygotes, Calls genotypes) {
        this(build, evidence, contig, contigs, position, end, filter, filters, clinVar, clinVarAssertions, effects,
                effectLists, homozygotes, hemizygotes, genotypes, Numbers.of(evidence));
    }

    /** Of every sample, and the distinct calls of all. */
    record Calls(Map<String, SampleColumns> samples, Dictionary<Call> distinct) {
    }

    /** Columns of one number each. */
    record Numbers(ByteColumn type, ShortColumn allele, ShortColumn alleles, FloatColumn quality,
            FloatColumn alleleFrequency, FloatColumn maximumFrequency, FloatColumn revel, FloatColumn cadd,
            FloatColumn spliceAi, FloatColumn alphaMissense, LongColumn offset, IntColumn line) {
        static Numbers of(List<VariantEvidence> rows) {
            int[] types = rows.stream().mapToInt(row -> row.type().ordinal()).toArray();
            byte[] type = new byte[types.length];
            for (int row = 0; row < type.length; row++) {
                type[row] = (byte) types[row];
            }
            return new Numbers(ByteColumn.of(type), ShortColumn.constant((short) 1, rows.size()),
                    ShortColumn.constant((short) 1, rows.size()), floats(rows, row -> row.quality().quality()),
                    floats(rows, row -> frequency(row, PopulationFrequency::alleleFrequency)),
                    floats(rows, row -> frequency(row, PopulationFrequency::maximum)),
                    floats(rows, row -> row.predictions().revel()),
                    floats(rows, row -> row.predictions().caddPhred()),
                    floats(rows, row -> row.predictions().spliceAi()),
                    floats(rows, row -> row.predictions().alphaMissense()),
                    LongColumn.constant(LongColumn.MISSING, rows.size()),
                    IntColumn.of(rows.stream().mapToInt(row -> (int) row.origin().line()).toArray()));
        }

        private static OptionalDouble frequency(VariantEvidence row,
                Function<PopulationFrequency, OptionalDouble> which) {
            return row.frequency().map(which).orElse(OptionalDouble.empty());
        }

        private static FloatColumn floats(List<VariantEvidence> rows,
                Function<VariantEvidence, OptionalDouble> value) {
            ToDoubleFunction<VariantEvidence> orMissing = row -> value.apply(row).orElse(Double.NaN);
            return FloatColumn.of(ColumnBuilder.floats(rows, orMissing));
        }
    }

    @Override
    public int rows() {
        return evidence.size();
    }

    @Override
    public List<String> samples() {
        return List.copyOf(genotypes.samples().keySet());
    }

    @Override
    public int firstRow(int number) {
        int row = 0;
        while (row < rows() && contig.get(row) < number) {
            row++;
        }
        return row;
    }

    @Override
    public ByteColumn type() {
        return numbers.type();
    }

    @Override
    public ShortColumn allele() {
        return numbers.allele();
    }

    @Override
    public ShortColumn alleles() {
        return numbers.alleles();
    }

    @Override
    public String reference(int row) {
        return evidence.get(row).key().ref();
    }

    @Override
    public String alternative(int row) {
        return evidence.get(row).key().alt();
    }

    @Override
    public FloatColumn quality() {
        return numbers.quality();
    }

    @Override
    public List<String> identifiers(int row) {
        return evidence.get(row).identifiers();
    }

    @Override
    public FloatColumn alleleFrequency() {
        return numbers.alleleFrequency();
    }

    @Override
    public FloatColumn maximumFrequency() {
        return numbers.maximumFrequency();
    }

    @Override
    public FloatColumn revel() {
        return numbers.revel();
    }

    @Override
    public FloatColumn cadd() {
        return numbers.cadd();
    }

    @Override
    public FloatColumn spliceAi() {
        return numbers.spliceAi();
    }

    @Override
    public FloatColumn alphaMissense() {
        return numbers.alphaMissense();
    }

    @Override
    public Optional<SampleColumns> sample(String name) {
        return Optional.ofNullable(genotypes.samples().get(name));
    }

    @Override
    public Dictionary<Call> calls() {
        return genotypes.distinct();
    }

    @Override
    public LongColumn offset() {
        return numbers.offset();
    }

    @Override
    public IntColumn line() {
        return numbers.line();
    }
}
