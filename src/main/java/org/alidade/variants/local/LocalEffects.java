package org.alidade.variants.local;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.alidade.knowledge.annotation.ConsequenceEngine;
import org.alidade.knowledge.annotation.TranscriptEffect;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.knowledge.transcripts.TranscriptTag;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.Interval;
import org.alidade.model.TranscriptConsequence;
import org.alidade.variants.record.AnnotatedTranscript;

/** The program's own consequences of single variants. Not thread-safe: one for each thread. */
final class LocalEffects {
    /** As {@link TranscriptConsequence#source}. */
    static final String SOURCE = "Alidade";
    /** From so many transcripts on a place without any lies between genes; man has some 19,400 coding ones. */
    private static final int GENOME_WIDE = 15_000;
    /** Bases beside a change that its codon can reach to. */
    private static final int CODON = 2;
    private static final TranscriptConsequence INTERGENIC = new TranscriptConsequence("", Gene.ofSymbol(""),
            List.of(Consequence.INTERGENIC_VARIANT), Optional.empty(), Optional.empty(), Optional.empty(), false, false,
            "", SOURCE);

    private final ConsequenceSource source;
    private final TranscriptModels models;
    private final ConsequenceEngine engine;

    LocalEffects(ConsequenceSource source) {
        this.source = source;
        this.models = source.models().get();
        this.engine = new ConsequenceEngine(models, source.genome());
    }

    /**
     * The consequences of a variant, the one to show first leading; empty where they cannot be told: no transcripts are known
     * there, the bases that decide are not at hand, or the reference has others than REF. To say nothing is right then, and to
     * say «harmless» would hide the variant.
     */
    Optional<List<TranscriptConsequence>> of(Contig contig, int position, String ref, String alt) {
        List<TranscriptEffect> effects = engine.effects(contig, position, ref, alt).stream()
                .filter(effect -> !contig.isMitochondrial() || effect.distance().isEmpty()).toList();
        if (effects.isEmpty()) {
            return isBetweenGenes(contig, position, ref) ? Optional.of(List.of(INTERGENIC)) : Optional.empty();
        }
        Interval place = new Interval(contig, position, position + ref.length() - 1);
        if (isOtherReference(place, ref) || effects.stream().anyMatch(effect -> isUntold(effect, place))) {
            return Optional.empty();
        }
        List<AnnotatedTranscript> entries = new ArrayList<>(effects.size());
        effects.forEach(effect -> entries.add(new AnnotatedTranscript(consequence(effect),
                effect.transcript().is(TranscriptTag.MANE_PLUS_CLINICAL))));
        entries.sort(Comparator.comparingInt(AnnotatedTranscript::place));
        return Optional.of(entries.stream().map(AnnotatedTranscript::consequence).toList());
    }

    /**
     * Whether all transcripts of the genome are known, so that a place without any is between genes. On the mitochondrion, whose
     * genes adjoin, none is said to lie beside a variant.
     */
    private boolean isBetweenGenes(Contig contig, int position, String ref) {
        return contig.isMitochondrial() || isFarFromGenes(contig, position, ref);
    }

    /** Whether all transcripts of the genome are known, so that a place without any is between genes. */
    private boolean isFarFromGenes(Contig contig, int position, String ref) {
        return models.size() >= GENOME_WIDE && contig.isPrimary() && models.overlapping(contig,
                position - ConsequenceEngine.NEARBY, position + ref.length() + ConsequenceEngine.NEARBY).isEmpty();
    }

    private boolean isOtherReference(Interval place, String ref) {
        Genome genome = source.genome();
        return genome.covers(place)
                && !new String(genome.bases(place), StandardCharsets.US_ASCII).equalsIgnoreCase(ref);
    }

    /** Whether translated bases are changed that are not at hand. */
    private boolean isUntold(TranscriptEffect effect, Interval place) {
        return effect.consequences().contains(Consequence.CODING_SEQUENCE_VARIANT)
                && !source.genome().covers(place.padded(CODON));
    }

    private static TranscriptConsequence consequence(TranscriptEffect effect) {
        TranscriptModel model = effect.transcript();
        return new TranscriptConsequence(model.id(), model.gene(), effect.consequences(), effect.hgvsC(),
                effect.hgvsP(), effect.exon().or(effect::intron), model.is(TranscriptTag.MANE_SELECT),
                model.is(TranscriptTag.CANONICAL) || model.is(TranscriptTag.MANE_SELECT), model.biotype(), SOURCE);
    }
}
