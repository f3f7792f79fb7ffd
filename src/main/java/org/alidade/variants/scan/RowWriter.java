package org.alidade.variants.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Genotype;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.FilterSet;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.GeneEffect;
import org.alidade.variants.column.IntColumn;

/** Writes what an object says of a variant as a row: what the columns mean. */
public final class RowWriter {
    private final Dictionaries dictionaries;
    private final List<String> samples;

    /** {@code samples}: in the order of the batch. */
    public RowWriter(Dictionaries dictionaries, List<String> samples) {
        this.dictionaries = dictionaries;
        this.samples = List.copyOf(samples);
    }

    /**
     * Adds a row.
     *
     * @param offset where its record stands in the file
     * @param line where it stands in the batch's lines
     */
    public void add(VariantEvidence evidence, long offset, int line, RowBatch batch) {
        int row = batch.next();
        place(evidence, batch, row);
        batch.shorts[RowField.ALLELE.ordinal()][row] = small(evidence.origin().allele());
        batch.shorts[RowField.ALLELES.ordinal()][row] = small(evidence.origin().alleles().size());
        batch.offset[row] = offset;
        put(batch, RowField.LINE, row, line);
        put(batch, RowField.QUALITY, row, evidence.quality().quality());
        batch.shorts[RowField.FILTER.ordinal()][row] = small(dictionaries.filters
                .number(new FilterSet(evidence.quality().filters(), evidence.quality().filtersApplied())));
        put(batch, RowField.EFFECTS, row, dictionaries.effects.number(GeneEffect.of(evidence.consequences())));
        put(batch, RowField.CLINVAR, row, clinVar(evidence.clinVar()));
        frequency(evidence.frequency(), batch, row);
        put(batch, RowField.REVEL, row, evidence.predictions().revel());
        put(batch, RowField.CADD, row, evidence.predictions().caddPhred());
        put(batch, RowField.SPLICE_AI, row, evidence.predictions().spliceAi());
        put(batch, RowField.ALPHA_MISSENSE, row, evidence.predictions().alphaMissense());
        for (int sample = 0; sample < samples.size(); sample++) {
            call(evidence.genotype(samples.get(sample)), batch.samples[sample], row);
        }
        batch.commit();
    }

    private void place(VariantEvidence evidence, RowBatch batch, int row) {
        batch.shorts[RowField.CONTIG.ordinal()][row] = small(dictionaries.contigs.number(evidence.key().contig()));
        put(batch, RowField.POSITION, row, evidence.key().position());
        put(batch, RowField.END, row, evidence.interval().end());
        batch.type[row] = (byte) evidence.type().ordinal();
        put(batch, RowField.SEQUENCES, row,
                batch.heap.addAlleles(evidence.key().ref(), evidence.key().alt()));
        byte[] ids = String.join(";", evidence.identifiers()).getBytes(StandardCharsets.UTF_8);
        put(batch, RowField.IDENTIFIERS, row, batch.heap.addIdentifiers(ids, 0, ids.length));
    }

    private int clinVar(Optional<ClinVarAssertion> assertion) {
        return assertion.isPresent() ? dictionaries.clinVar.number(assertion.get()) : IntColumn.MISSING;
    }

    private static void frequency(Optional<PopulationFrequency> frequency, RowBatch batch, int row) {
        put(batch, RowField.FREQUENCY, row,
                frequency.map(PopulationFrequency::alleleFrequency).orElse(OptionalDouble.empty()));
        put(batch, RowField.MAXIMUM, row, frequency.map(PopulationFrequency::maximum).orElse(OptionalDouble.empty()));
        put(batch, RowField.HOMOZYGOTES, row, frequency.map(PopulationFrequency::homozygotes)
                .orElse(OptionalInt.empty()).orElse(IntColumn.MISSING));
        put(batch, RowField.HEMIZYGOTES, row, frequency.map(PopulationFrequency::hemizygotes)
                .orElse(OptionalInt.empty()).orElse(IntColumn.MISSING));
    }

    private void call(Genotype genotype, RowBatch.SampleBatch batch, int row) {
        batch.call[row] = small(dictionaries.calls.number(Call.of(genotype)));
        batch.count(SampleField.QUALITY, row, genotype.quality().orElse(CountColumn.MISSING));
        batch.count(SampleField.DEPTH, row, genotype.depth().orElse(CountColumn.MISSING));
        batch.count(SampleField.REFERENCE_READS, row, genotype.referenceReads().orElse(CountColumn.MISSING));
        batch.count(SampleField.ALTERNATIVE_READS, row, genotype.alternativeReads().orElse(CountColumn.MISSING));
        OptionalDouble fraction = genotype.detail().fraction();
        batch.fraction[row] = fraction.isPresent() ? (float) fraction.getAsDouble() : FloatColumn.MISSING;
        batch.phaseSet[row] = genotype.phaseSet().orElse(IntColumn.MISSING);
    }

    private static void put(RowBatch batch, RowField field, int row, int value) {
        batch.ints[field.ordinal()][row] = value;
    }

    private static void put(RowBatch batch, RowField field, int row, OptionalDouble value) {
        batch.floats[field.ordinal()][row] = value.isPresent() ? (float) value.getAsDouble() : FloatColumn.MISSING;
    }

    /** Numbers of a dictionary or of alleles stand in two bytes; no VCF of a person comes near. */
    private static short small(int number) {
        if (number > Short.MAX_VALUE) {
            throw new ArithmeticException("more than " + Short.MAX_VALUE + " distinct values in a small column");
        }
        return (short) number;
    }
}
