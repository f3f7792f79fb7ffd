package org.alidade.filtering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Locus;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;

/**
 * For which genes a variant is judged. Inside a panel: the panel's genes it lies in, by its annotation, else those it lies
 * beside or, where the file names none, by place. A variant in an exon of a gene outside the panel is that gene's, and does
 * not come in because a gene of the panel lies next to it. Without a panel: the genes it lies in, else the one its
 * annotation shows first.
 */
final class JudgedGenes {
    private final Scope scope;
    private final GeneModels models;
    private final Map<String, Gene> bySymbol = new LinkedHashMap<>();
    private final Map<String, Gene> byId = new LinkedHashMap<>();
    private final Map<Gene, Interval> places = new LinkedHashMap<>();

    JudgedGenes(Scope scope, GeneModels models, GenomeBuild build) {
        this.scope = scope;
        this.models = models;
        for (PanelGene entry : scope.panel().map(Panel::genes).orElse(List.of())) {
            Gene gene = entry.gene();
            bySymbol.putIfAbsent(gene.symbol(), gene);
            gene.hgncId().ifPresent(id -> byId.putIfAbsent(id, gene));
            models.span(gene, build).ifPresent(span -> places.put(gene, span));
        }
    }

    /** Empty where the variant lies outside the scope. A variant of no gene gives one empty gene in an open scope. */
    List<Optional<Gene>> of(VariantEvidence evidence) {
        return scope.unrestricted() ? open(evidence) : onPanel(evidence);
    }

    /** Whether a place is inside the scope whatever a file says of it: within a gene, not in its margins. */
    boolean isInside(Locus locus) {
        return scope.unrestricted() || places.values().stream().anyMatch(place -> place.contains(locus));
    }

    private List<Optional<Gene>> onPanel(VariantEvidence evidence) {
        List<Optional<Gene>> inside = named(evidence, JudgedGenes::liesInGene);
        if (!inside.isEmpty()) {
            return inside;
        }
        boolean exonOfAnother = evidence.consequences().stream().anyMatch(JudgedGenes::isExonic);
        List<Optional<Gene>> beside = exonOfAnother ? List.of() : named(evidence, consequence -> true);
        return beside.isEmpty() ? byPlace(evidence, exonOfAnother ? 0 : ScopeBuilder.MARGIN) : beside;
    }

    private List<Optional<Gene>> named(VariantEvidence evidence, Predicate<TranscriptConsequence> test) {
        return evidence.consequences().stream().filter(test).map(consequence -> entry(consequence.gene()))
                .flatMap(Optional::stream).distinct().map(Optional::of).toList();
    }

    private List<Optional<Gene>> byPlace(VariantEvidence evidence, int margin) {
        return places.entrySet().stream()
                .filter(place -> evidence.places().stream().anyMatch(place.getValue().padded(margin)::overlaps))
                .map(place -> Optional.of(place.getKey())).toList();
    }

    private Optional<Gene> entry(Gene gene) {
        Optional<Gene> known = gene.hgncId().flatMap(id -> Optional.ofNullable(byId.get(id)));
        return known.or(() -> Optional.ofNullable(bySymbol.get(gene.symbol())).filter(found -> found.isSame(gene)))
                .or(() -> gene.hgncId().isPresent() || gene.symbol().isEmpty() ? Optional.empty() : renamed(gene));
    }

    /** A gene under a former symbol or an alias. */
    private Optional<Gene> renamed(Gene gene) {
        return models.resolve(gene.symbol()).flatMap(Gene::hgncId).flatMap(id -> Optional.ofNullable(byId.get(id)));
    }

    private static List<Optional<Gene>> open(VariantEvidence evidence) {
        List<Optional<Gene>> inside = evidence.consequences().stream().filter(JudgedGenes::liesInGene)
                .map(TranscriptConsequence::gene).filter(gene -> !gene.symbol().isEmpty()).distinct().map(Optional::of)
                .toList();
        return inside.isEmpty() ? List.of(evidence.genes().findFirst()) : inside;
    }

    /** In an exon or at its splice sites. */
    private static boolean isExonic(TranscriptConsequence consequence) {
        return consequence.worst().compareTo(Consequence.INTRON_VARIANT) < 0;
    }

    private static boolean liesInGene(TranscriptConsequence consequence) {
        Consequence worst = consequence.worst();
        return worst != Consequence.UPSTREAM_GENE_VARIANT && worst != Consequence.DOWNSTREAM_GENE_VARIANT
                && worst != Consequence.INTERGENIC_VARIANT && worst != Consequence.REGULATORY_REGION_VARIANT;
    }
}
