package org.alidade.workflow.classifying;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.alidade.classification.germline.GeneKnowledge;
import org.alidade.classification.germline.KnownNearby;
import org.alidade.classification.germline.KnownNearbyReader;
import org.alidade.classification.germline.KnownNearbyReader.GeneVariants;
import org.alidade.classification.germline.TranscriptFacts;
import org.alidade.classification.germline.TranscriptFactsReader;
import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.annotation.ConsequenceEngine;
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.model.Gene;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;

/**
 * What the installed knowledge says near the variants of a case. Each gene's known variants are read once. May be used by several
 * threads, one at a time.
 */
public final class VariantKnowledge {
    private final TranscriptModels models;
    private final GeneFacts facts;
    private final TranscriptFactsReader transcripts;
    private final KnownNearbyReader nearby;
    private final Map<String, Optional<GeneVariants>> genes = new ConcurrentHashMap<>();

    /** {@code own}: ClinVar ids of the laboratory's own entries. */
    public VariantKnowledge(TranscriptModels models, Genome genome, GeneFacts facts, KnownAlleles known,
            Set<String> own) {
        this.models = models;
        this.facts = facts;
        ConsequenceEngine engine = new ConsequenceEngine(models, genome);
        this.transcripts = new TranscriptFactsReader(engine, genome);
        this.nearby = new KnownNearbyReader(known, engine, own);
    }

    /** The transcript a variant is judged by: the annotation's, else the gene's first. */
    Optional<TranscriptModel> transcript(VariantEvidence evidence, Optional<Gene> gene) {
        Optional<TranscriptConsequence> shown = gene.isPresent() ? gene.flatMap(evidence::chosen) : evidence.chosen();
        return shown.map(TranscriptConsequence::transcript).filter(id -> !id.isEmpty())
                .flatMap(id -> models.named(id).stream().findFirst()
                        .or(() -> models.named(TranscriptModel.withoutVersion(id)).stream().findFirst()))
                .or(() -> shown.map(TranscriptConsequence::gene).filter(one -> !one.symbol().isEmpty())
                        .flatMap(one -> models.ofGene(one.symbol()).stream().findFirst()))
                .filter(model -> model.contig().equals(evidence.key().contig()));
    }

    synchronized Optional<TranscriptFacts> transcriptFacts(ScopedVariant variant) {
        return variant.evidence().type().isSequence()
                ? transcript(variant.evidence(), variant.gene())
                        .flatMap(model -> transcripts.of(variant.evidence().key(), model))
                : Optional.empty();
    }

    /** Where another variant lies in the transcript by which {@code variant} is judged. */
    synchronized Optional<TranscriptFacts> transcriptFacts(ScopedVariant variant, VariantKey other) {
        return transcript(variant.evidence(), variant.gene()).flatMap(model -> transcripts.of(other, model));
    }

    TranscriptModels models() {
        return models;
    }

    synchronized GeneKnowledge of(ScopedVariant variant) {
        Optional<Gene> gene = variant.gene();
        Optional<KnownNearby> known = variant.evidence().type().isSequence()
                ? transcript(variant.evidence(), gene)
                        .flatMap(model -> genes.computeIfAbsent(model.id(), id -> nearby.gene(model)))
                        .map(of -> nearby.near(variant.evidence().key(), of))
                : Optional.empty();
        return new GeneKnowledge(gene.flatMap(facts::constraint), gene.flatMap(facts::dosage),
                gene.map(facts::claims).orElseGet(java.util.List::of), known);
    }

    public GeneFacts facts() {
        return facts;
    }
}
