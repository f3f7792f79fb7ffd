package org.alidade.filtering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;

/**
 * For which genes a variant is judged. Inside a panel: the panel's genes it touches, by its annotation or, where the file
 * names none, by place. Without a panel: the genes it lies in, else the one its annotation shows first.
 */
final class JudgedGenes {
    private final Scope scope;
    private final Map<String, Gene> bySymbol = new LinkedHashMap<>();
    private final Map<String, Gene> byId = new LinkedHashMap<>();
    private final Map<Gene, Interval> places = new LinkedHashMap<>();

    JudgedGenes(Scope scope, GeneModels models, GenomeBuild build) {
        this.scope = scope;
        for (PanelGene entry : scope.panel().map(Panel::genes).orElse(List.of())) {
            Gene gene = entry.gene();
            bySymbol.putIfAbsent(gene.symbol(), gene);
            gene.hgncId().ifPresent(id -> byId.putIfAbsent(id, gene));
            models.span(gene, build).ifPresent(span -> places.put(gene, span.padded(ScopeBuilder.MARGIN)));
        }
    }

    /** Empty where the variant lies outside the scope. A variant of no gene gives one empty gene in an open scope. */
    List<Optional<Gene>> of(VariantEvidence evidence) {
        return scope.unrestricted() ? open(evidence) : onPanel(evidence);
    }

    private List<Optional<Gene>> onPanel(VariantEvidence evidence) {
        List<Optional<Gene>> genes = new ArrayList<>();
        evidence.genes().map(this::entry).flatMap(Optional::stream).distinct()
                .forEach(gene -> genes.add(Optional.of(gene)));
        if (genes.isEmpty()) {
            places.forEach((gene, place) -> {
                if (place.overlaps(evidence.key().interval())) {
                    genes.add(Optional.of(gene));
                }
            });
        }
        return genes;
    }

    private Optional<Gene> entry(Gene gene) {
        Optional<Gene> known = gene.hgncId().flatMap(id -> Optional.ofNullable(byId.get(id)));
        return known.or(() -> Optional.ofNullable(bySymbol.get(gene.symbol())).filter(found -> found.isSame(gene)));
    }

    private static List<Optional<Gene>> open(VariantEvidence evidence) {
        List<Optional<Gene>> inside = evidence.consequences().stream().filter(JudgedGenes::liesInGene)
                .map(TranscriptConsequence::gene).filter(gene -> !gene.symbol().isEmpty()).distinct().map(Optional::of)
                .toList();
        return inside.isEmpty() ? List.of(evidence.genes().findFirst()) : inside;
    }

    private static boolean liesInGene(TranscriptConsequence consequence) {
        Consequence worst = consequence.worst();
        return worst != Consequence.UPSTREAM_GENE_VARIANT && worst != Consequence.DOWNSTREAM_GENE_VARIANT
                && worst != Consequence.INTERGENIC_VARIANT && worst != Consequence.REGULATORY_REGION_VARIANT;
    }
}
