package org.alidade.variants.column;

import java.util.List;
import java.util.Optional;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;

/** Columns that say what others say, for one that says something else of its own. */
public abstract class OtherColumns implements VariantColumns {
    private final VariantColumns columns;

    protected OtherColumns(VariantColumns columns) {
        this.columns = columns;
    }

    @Override
    public GenomeBuild build() {
        return columns.build();
    }

    @Override
    public int rows() {
        return columns.rows();
    }

    @Override
    public List<String> samples() {
        return columns.samples();
    }

    @Override
    public boolean isOfOtherFile(String sample) {
        return columns.isOfOtherFile(sample);
    }

    @Override
    public List<Contig> contigs() {
        return columns.contigs();
    }

    @Override
    public ShortColumn contig() {
        return columns.contig();
    }

    @Override
    public int firstRow(int contig) {
        return columns.firstRow(contig);
    }

    @Override
    public IntColumn position() {
        return columns.position();
    }

    @Override
    public IntColumn end() {
        return columns.end();
    }

    @Override
    public ByteColumn type() {
        return columns.type();
    }

    @Override
    public ShortColumn allele() {
        return columns.allele();
    }

    @Override
    public ShortColumn alleles() {
        return columns.alleles();
    }

    @Override
    public String reference(int row) {
        return columns.reference(row);
    }

    @Override
    public String alternative(int row) {
        return columns.alternative(row);
    }

    @Override
    public FloatColumn quality() {
        return columns.quality();
    }

    @Override
    public ShortColumn filter() {
        return columns.filter();
    }

    @Override
    public Dictionary<FilterSet> filters() {
        return columns.filters();
    }

    @Override
    public List<String> identifiers(int row) {
        return columns.identifiers(row);
    }

    @Override
    public IntColumn clinVar() {
        return columns.clinVar();
    }

    @Override
    public Dictionary<ClinVarAssertion> clinVarAssertions() {
        return columns.clinVarAssertions();
    }

    @Override
    public IntColumn effects() {
        return columns.effects();
    }

    @Override
    public EffectDictionary effectLists() {
        return columns.effectLists();
    }

    @Override
    public FloatColumn alleleFrequency() {
        return columns.alleleFrequency();
    }

    @Override
    public FloatColumn maximumFrequency() {
        return columns.maximumFrequency();
    }

    @Override
    public IntColumn homozygotes() {
        return columns.homozygotes();
    }

    @Override
    public IntColumn hemizygotes() {
        return columns.hemizygotes();
    }

    @Override
    public FloatColumn revel() {
        return columns.revel();
    }

    @Override
    public FloatColumn cadd() {
        return columns.cadd();
    }

    @Override
    public FloatColumn spliceAi() {
        return columns.spliceAi();
    }

    @Override
    public FloatColumn alphaMissense() {
        return columns.alphaMissense();
    }

    @Override
    public Optional<SampleColumns> sample(String name) {
        return columns.sample(name);
    }

    @Override
    public Dictionary<Call> calls() {
        return columns.calls();
    }

    @Override
    public LongColumn offset() {
        return columns.offset();
    }

    @Override
    public IntColumn line() {
        return columns.line();
    }
}
