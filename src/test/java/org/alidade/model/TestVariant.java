package org.alidade.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Makes the evidence of a variant for a test; what is not said is absent. */
public final class TestVariant {
    private VariantKey key;
    private final Map<String, Genotype> genotypes = new LinkedHashMap<>();
    private final List<TranscriptConsequence> consequences = new ArrayList<>();
    private Optional<PopulationFrequency> frequency = Optional.empty();
    private Optional<ClinVarAssertion> clinVar = Optional.empty();
    private Predictions predictions = Predictions.none();
    private List<String> siteFilters = List.of();
    private boolean filtersApplied = true;
    private long line;
    private String file = "test.vcf";
    private Optional<Interval> place = Optional.empty();

    private TestVariant(VariantKey key) {
        this.key = key;
        this.line = key.position();
    }

    /** {@code text}: {@code 1-1000-A-G}, on GRCh38. */
    public static TestVariant at(String text) {
        return new TestVariant(VariantKey.parse(GenomeBuild.GRCH38, text).orElseThrow());
    }

    public TestVariant on(GenomeBuild build) {
        key = new VariantKey(build, key.contig(), key.position(), key.ref(), key.alt());
        return this;
    }

    /** The line of the file, where it is not the position. */
    public TestVariant line(long number) {
        line = number;
        return this;
    }

    public TestVariant file(String name) {
        file = name;
        return this;
    }

    /** The bases that a symbolic allele stands for, from the one after the key's to {@code end}. */
    public TestVariant until(int end) {
        place = Optional.of(new Interval(key.contig(), key.position() + 1, end));
        return this;
    }

    public TestVariant call(String sample, String genotype) {
        genotypes.put(sample, Genotype.of(genotype));
        return this;
    }

    public TestVariant call(String sample, Genotype genotype) {
        genotypes.put(sample, genotype);
        return this;
    }

    /** A call with its measures: GQ, DP and reads of both alleles. */
    public TestVariant call(String sample, String genotype, int quality, int depth, int reference, int alternative) {
        Genotype plain = Genotype.of(genotype);
        return call(sample, new Genotype(plain.alleles(), plain.phased(), OptionalInt.empty(), OptionalInt.of(quality),
                OptionalInt.of(depth), OptionalInt.of(reference), OptionalInt.of(alternative)));
    }

    /** A phased call of a phase set. */
    public TestVariant phased(String sample, String genotype, int phaseSet) {
        Genotype plain = Genotype.of(genotype);
        return call(sample, new Genotype(plain.alleles(), plain.phased(), OptionalInt.of(phaseSet),
                OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()));
    }

    public TestVariant effect(String symbol, Consequence... terms) {
        return effect(Gene.ofSymbol(symbol), "protein_coding", terms);
    }

    public TestVariant effect(Gene gene, String biotype, Consequence... terms) {
        return effect(gene, biotype, Optional.empty(), terms);
    }

    /** {@code rank}: exon or intron as {@code 4/8}. */
    public TestVariant effect(Gene gene, String biotype, Optional<String> rank, Consequence... terms) {
        consequences.add(new TranscriptConsequence("NM_" + consequences.size() + ".1", gene, List.of(terms),
                Optional.empty(), Optional.empty(), rank, false, false, biotype, "CSQ"));
        return this;
    }

    public TestVariant frequency(double maximum, int homozygotes) {
        frequency = Optional.of(new PopulationFrequency("gnomAD", OptionalDouble.empty(), OptionalDouble.of(maximum),
                OptionalInt.of(homozygotes), OptionalInt.empty()));
        return this;
    }

    public TestVariant frequency(double maximum) {
        frequency = Optional.of(new PopulationFrequency("gnomAD", OptionalDouble.empty(), OptionalDouble.of(maximum),
                OptionalInt.empty(), OptionalInt.empty()));
        return this;
    }

    public TestVariant clinVar(String significance, int stars) {
        clinVar = Optional.of(new ClinVarAssertion(significance, OptionalInt.of(stars), Optional.of("1")));
        return this;
    }

    public TestVariant revel(double score) {
        predictions = new Predictions(OptionalDouble.of(score), predictions.caddPhred(), predictions.spliceAi(),
                predictions.alphaMissense());
        return this;
    }

    public TestVariant spliceAi(double score) {
        predictions = new Predictions(predictions.revel(), predictions.caddPhred(), OptionalDouble.of(score),
                predictions.alphaMissense());
        return this;
    }

    public TestVariant siteFilter(String... names) {
        siteFilters = List.of(names);
        return this;
    }

    public TestVariant withoutSiteFilters() {
        filtersApplied = false;
        return this;
    }

    public VariantEvidence build() {
        return new VariantEvidence(key, true, VariantType.of(key.ref(), key.alt()), genotypes,
                new SiteQuality(OptionalDouble.empty(), siteFilters, filtersApplied), consequences, frequency, clinVar,
                predictions, List.of(), new RecordOrigin(file, line, key),
                place.map(TestVariant::detail), Optional.empty());
    }

    private static StructuralDetail detail(Interval place) {
        return new StructuralDetail(place, OptionalInt.of(place.length()), Optional.empty(), Optional.empty(), true,
                Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty(), OptionalInt.empty());
    }
}
