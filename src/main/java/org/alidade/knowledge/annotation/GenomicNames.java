package org.alidade.knowledge.annotation;

import java.util.Optional;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.model.Interval;
import org.alidade.model.StructuralDetail;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;

/** Names of variants on the genome by HGVS, with the accession and version of the chromosome. */
public final class GenomicNames {
    private final ConsequenceEngine engine;

    public GenomicNames(TranscriptModels models, Genome genome) {
        this.engine = new ConsequenceEngine(models, genome);
    }

    /**
     * {@code NC_000003.12:g.136330012A>G}; empty where the bases that decide it are not at hand, for a structural variant whose
     * bounds are not exact, and for what has no such name.
     */
    public Optional<String> of(VariantEvidence evidence) {
        VariantKey key = evidence.key();
        if (!isChromosome(key)) {
            return Optional.empty();
        }
        Optional<String> name = evidence.structural().isPresent()
                ? structural(evidence, evidence.structural().get())
                : small(evidence);
        return name.map(text -> ChromosomeAccessions.of(key.contig(), key.build()) + ":" + text);
    }

    private static boolean isChromosome(VariantKey key) {
        return key.contig().isMitochondrial() || key.contig().isX() || key.contig().isY()
                || key.contig().name().matches("[1-9]|1\\d|2[0-2]");
    }

    private Optional<String> small(VariantEvidence evidence) {
        VariantKey key = evidence.key();
        return evidence.type().isSequence()
                ? engine.onGenome(SequenceChange.of(key.contig(), key.position(), key.ref(), key.alt()))
                : Optional.empty();
    }

    private static Optional<String> structural(VariantEvidence evidence, StructuralDetail detail) {
        String kind = switch (evidence.type()) {
            case STRUCTURAL_DELETION -> "del";
            case DUPLICATION -> "dup";
            case INVERSION -> "inv";
            default -> "";
        };
        Interval place = detail.interval();
        return kind.isEmpty() || !detail.precise()
                ? Optional.empty()
                : Optional.of("g." + place.start() + "_" + place.end() + kind);
    }
}
