package org.alidade.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Genotype;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Predictions;
import org.alidade.model.RecordOrigin;
import org.alidade.model.SiteQuality;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;
import org.alidade.variants.AnnotationCoverage;
import org.alidade.variants.TablePart;
import org.alidade.variants.VariantTable;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.GeneEffect;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.VariantColumns;

/** A case of one file in memory; the evidence of a row says what its columns say. */
record SyntheticTable(VariantColumns columns) implements VariantTable {
    @Override
    public List<TablePart> parts() {
        return List.of(new TablePart() {
            @Override
            public VariantColumns columns() {
                return SyntheticTable.this.columns;
            }

            @Override
            public VariantEvidence evidence(int row) {
                return SyntheticTable.this.evidence(row);
            }
        });
    }

    @Override
    public VariantEvidence evidence(int row) {
        VariantKey key = new VariantKey(columns.build(), contig(row), position(row), columns.reference(row),
                columns.alternative(row));
        Map<String, Genotype> genotypes = new HashMap<>();
        columns.samples().forEach(name -> genotypes.put(name, genotype(columns.sample(name).orElseThrow(), row)));
        Optional<PopulationFrequency> frequency = Optional.of(columns.maximumFrequency().get(row))
                .filter(value -> !Float.isNaN(value)).map(value -> new PopulationFrequency("synthetic",
                        number(columns.alleleFrequency().get(row)), OptionalDouble.of(value), OptionalInt.empty(),
                        OptionalInt.empty()));
        int clinVar = columns.clinVar().get(row);
        Optional<ClinVarAssertion> assertion = clinVar < 0
                ? Optional.empty()
                : Optional.of(columns.clinVarAssertions().entry(clinVar));
        return new VariantEvidence(key, true, VariantType.values()[columns.type().get(row)], genotypes,
                new SiteQuality(number(columns.quality().get(row)),
                        columns.filters().entry(columns.filter().get(row)).names(), true),
                consequences(row), frequency, assertion, predictions(row), columns.identifiers(row),
                new RecordOrigin("synthetic.vcf.gz", row + 1L, key));
    }

    private Predictions predictions(int row) {
        return new Predictions(number(columns.revel().get(row)), number(columns.cadd().get(row)),
                number(columns.spliceAi().get(row)), number(columns.alphaMissense().get(row)));
    }

    private List<TranscriptConsequence> consequences(int row) {
        List<TranscriptConsequence> found = new ArrayList<>();
        for (GeneEffect effect : columns.effectLists().list(columns.effects().get(row))) {
            List<Consequence> terms = List.of(Consequence.values()).stream()
                    .filter(term -> (effect.consequences() >>> term.ordinal() & 1) != 0).toList();
            found.add(new TranscriptConsequence("ENST" + effect.gene().symbol(), effect.gene(), terms,
                    Optional.empty(), Optional.empty(), Optional.empty(), true, true,
                    effect.proteinCoding() ? "protein_coding" : "lncRNA", "VEP"));
        }
        return found;
    }

    private Genotype genotype(SampleColumns sample, int row) {
        Genotype call = columns.calls().entry(sample.call().get(row)).genotype();
        return new Genotype(call.alleles(), call.phased(), OptionalInt.empty(), count(sample.quality(), row),
                count(sample.depth(), row), count(sample.referenceReads(), row), count(sample.alternativeReads(), row));
    }

    private static OptionalInt count(CountColumn column, int row) {
        return column.isMissing(row) ? OptionalInt.empty() : OptionalInt.of(column.get(row));
    }

    private static OptionalDouble number(float value) {
        return Float.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Override
    public GenomeBuild build() {
        return columns.build();
    }

    @Override
    public List<String> samples() {
        return columns.samples();
    }

    @Override
    public int rowCount() {
        return columns.rows();
    }

    @Override
    public Contig contig(int row) {
        return columns.contigs().get(columns.contig().get(row));
    }

    @Override
    public int position(int row) {
        return columns.position().get(row);
    }

    @Override
    public AnnotationCoverage annotations() {
        return new AnnotationCoverage(List.of("CSQ"), true, true, true, List.of());
    }

    @Override
    public void close() {
        // nothing to give back
    }
}
