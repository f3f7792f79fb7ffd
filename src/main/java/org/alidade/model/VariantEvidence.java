package org.alidade.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known of one variant of a case, assembled once and read by filtering, ranking, classification and report.
 *
 * @param key build and alleles, normalised where the reference was at hand
 * @param normalised whether it was
 * @param genotypes by sample, for every sample of the case that the file holds, or whose call of the variant another file tells
 * @param consequences on all transcripts; the one to show first ({@link #chosen}) leads: MANE Select, then MANE Plus
 *        Clinical, canonical, most severe
 * @param frequency the population frequency, where the file or the knowledge has one
 * @param identifiers dbSNP and other ids of the record
 * @param structural for a structural variant, what its caller said beyond the alleles
 * @param repeat for a tandem repeat, its unit, counts and thresholds
 * @param facts what installed sources say beyond, in the order of the sources
 */
public record VariantEvidence(VariantKey key, boolean normalised, VariantType type, Map<String, Genotype> genotypes,
        SiteQuality quality, List<TranscriptConsequence> consequences, Optional<PopulationFrequency> frequency,
        Optional<ClinVarAssertion> clinVar, Predictions predictions, List<String> identifiers, RecordOrigin origin,
        Optional<StructuralDetail> structural, Optional<RepeatDetail> repeat, List<SourceFact> facts) {
    public VariantEvidence {
        genotypes = Map.copyOf(genotypes);
        consequences = List.copyOf(consequences);
        identifiers = List.copyOf(identifiers);
        facts = List.copyOf(facts);
    }

    /** A variant of which installed sources say nothing beyond. */
    public VariantEvidence(VariantKey key, boolean normalised, VariantType type, Map<String, Genotype> genotypes,
            SiteQuality quality, List<TranscriptConsequence> consequences, Optional<PopulationFrequency> frequency,
            Optional<ClinVarAssertion> clinVar, Predictions predictions, List<String> identifiers, RecordOrigin origin,
            Optional<StructuralDetail> structural, Optional<RepeatDetail> repeat) {
        this(key, normalised, type, genotypes, quality, consequences, frequency, clinVar, predictions, identifiers,
                origin, structural, repeat, List.of());
    }

    /** A variant whose alleles say all. */
    public VariantEvidence(VariantKey key, boolean normalised, VariantType type, Map<String, Genotype> genotypes,
            SiteQuality quality, List<TranscriptConsequence> consequences, Optional<PopulationFrequency> frequency,
            Optional<ClinVarAssertion> clinVar, Predictions predictions, List<String> identifiers,
            RecordOrigin origin) {
        this(key, normalised, type, genotypes, quality, consequences, frequency, clinVar, predictions, identifiers,
                origin, Optional.empty(), Optional.empty());
    }

    /**
     * The bases of the reference that are concerned: of a structural variant all from its first to its last, of a repeat the
     * whole repeat, else those that REF spells.
     */
    public Interval interval() {
        return structural.map(StructuralDetail::interval).or(() -> repeat.map(RepeatDetail::interval))
                .orElseGet(key::interval);
    }

    /** Every place that the variant touches: its interval, and the other end of a breakend. */
    public List<Interval> places() {
        Optional<Locus> mate = structural.flatMap(StructuralDetail::breakend).flatMap(Breakend::mate);
        return mate.map(end -> List.of(interval(), new Interval(end.contig(), end.position(), end.position())))
                .orElseGet(() -> List.of(interval()));
    }

    /** Whether two rows are the two ends, or parts, of one event, and so never two hits of a gene. */
    public boolean isSameEvent(VariantEvidence other) {
        if (structural.isEmpty() || other.structural.isEmpty()) {
            return false;
        }
        StructuralDetail own = structural.get();
        StructuralDetail its = other.structural.get();
        boolean mates = own.breakend().flatMap(Breakend::mateId).filter(other.identifiers::contains).isPresent()
                || its.breakend().flatMap(Breakend::mateId).filter(identifiers::contains).isPresent();
        return mates || own.event().isPresent() && own.event().equals(its.event())
                && origin.file().equals(other.origin.file());
    }

    /** The same, said by other files of the case too. */
    public VariantEvidence alsoIn(List<String> files) {
        return new VariantEvidence(key, normalised, type, genotypes, quality, consequences, frequency, clinVar,
                predictions, identifiers, origin.alsoIn(files), structural, repeat, facts);
    }

    /** The same with calls of further samples. */
    public VariantEvidence withCalls(Map<String, Genotype> calls) {
        if (calls.isEmpty()) {
            return this;
        }
        Map<String, Genotype> all = new HashMap<>(genotypes);
        all.putAll(calls);
        return new VariantEvidence(key, normalised, type, all, quality, consequences, frequency, clinVar, predictions,
                identifiers, origin, structural, repeat, facts);
    }

    /** The same with other consequences. */
    public VariantEvidence with(List<TranscriptConsequence> others) {
        return new VariantEvidence(key, normalised, type, genotypes, quality, others, frequency, clinVar, predictions,
                identifiers, origin, structural, repeat, facts);
    }

    /** The same with another frequency and another assertion of ClinVar. */
    public VariantEvidence with(Optional<PopulationFrequency> otherFrequency, Optional<ClinVarAssertion> otherClinVar) {
        return otherFrequency.equals(frequency) && otherClinVar.equals(clinVar)
                ? this
                : new VariantEvidence(key, normalised, type, genotypes, quality, consequences, otherFrequency,
                        otherClinVar, predictions, identifiers, origin, structural, repeat, facts);
    }

    /** The same with other scores. */
    public VariantEvidence with(Predictions others) {
        return others.equals(predictions)
                ? this
                : new VariantEvidence(key, normalised, type, genotypes, quality, consequences, frequency, clinVar,
                        others, identifiers, origin, structural, repeat, facts);
    }

    /** The same with what installed sources say beyond, in place of what was known of them. */
    public VariantEvidence withFacts(List<SourceFact> others, Optional<RepeatDetail> otherRepeat) {
        return others.equals(facts) && otherRepeat.equals(repeat)
                ? this
                : new VariantEvidence(key, normalised, type, genotypes, quality, consequences, frequency, clinVar,
                        predictions, identifiers, origin, structural, otherRepeat, others);
    }

    /** The consequence to show first. */
    public Optional<TranscriptConsequence> chosen() {
        return consequences.stream().findFirst();
    }

    /** The consequence to show first among those of one gene. */
    public Optional<TranscriptConsequence> chosen(Gene gene) {
        return consequences.stream().filter(consequence -> consequence.gene().isSame(gene)).findFirst();
    }

    /** The genes with a consequence, each once, in the order of {@code consequences}. */
    public Stream<Gene> genes() {
        return consequences.stream().map(TranscriptConsequence::gene).filter(gene -> !gene.symbol().isEmpty())
                .distinct();
    }

    /** The call of a sample; no call where the file does not hold the sample. */
    public Genotype genotype(String sample) {
        return genotypes.getOrDefault(sample, Genotype.noCall());
    }
}
