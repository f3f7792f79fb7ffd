package org.alidade.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known of one variant of a case, assembled once and read by filtering, ranking, classification and report.
 *
 * @param key build and alleles, normalised where the reference was at hand
 * @param normalised whether it was
 * @param genotypes by sample, for every sample of the case that the file holds
 * @param consequences on all transcripts; the one to show first ({@link #chosen}) leads: MANE Select, then MANE Plus
 *        Clinical, canonical, most severe
 * @param frequency the population frequency, where the file or the knowledge has one
 * @param identifiers dbSNP and other ids of the record
 */
public record VariantEvidence(VariantKey key, boolean normalised, VariantType type, Map<String, Genotype> genotypes,
        SiteQuality quality, List<TranscriptConsequence> consequences, Optional<PopulationFrequency> frequency,
        Optional<ClinVarAssertion> clinVar, Predictions predictions, List<String> identifiers, RecordOrigin origin) {
    public VariantEvidence {
        genotypes = Map.copyOf(genotypes);
        consequences = List.copyOf(consequences);
        identifiers = List.copyOf(identifiers);
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
