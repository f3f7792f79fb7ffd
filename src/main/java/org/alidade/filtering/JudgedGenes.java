package org.alidade.filtering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Locus;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.TablePart;
import org.alidade.variants.column.GeneEffect;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.record.ExtraField;
import org.alidade.variants.record.RecordValues;

/**
 * For which genes a variant is judged. Inside a panel: the panel's genes it lies in, by its annotation, else those it lies
 * beside or, where the file names none, by place. A variant in an exon of a gene outside the panel is that gene's, and does
 * not come in because a gene of the panel lies next to it. Without a panel: the genes it lies in, else the one its
 * annotation shows first.
 */
final class JudgedGenes {
    private static final long EXONIC = (1L << Consequence.INTRON_VARIANT.ordinal()) - 1;

    private final Scope scope;
    private final GeneModels models;
    private final Map<String, Gene> bySymbol = new LinkedHashMap<>();
    private final Map<String, Gene> byId = new LinkedHashMap<>();
    private final Map<Gene, Interval> places = new LinkedHashMap<>();
    private final PanelRegions regions;

    JudgedGenes(Scope scope, GeneModels models, GenomeBuild build) {
        this.scope = scope;
        this.models = models;
        this.regions = PanelRegions.of(scope, build);
        for (PanelGene entry : scope.panel().map(Panel::genes).orElse(List.of())) {
            Gene gene = entry.gene();
            bySymbol.putIfAbsent(gene.symbol(), gene);
            gene.hgncId().ifPresent(id -> byId.putIfAbsent(id, gene));
            models.span(gene, build).ifPresent(span -> places.put(gene, span));
        }
    }

    /**
     * What the annotation alone says.
     *
     * @param genes those it names; none where the place decides
     * @param margin bases beside a gene of the panel that count as its own where the place decides; negative where it does not
     */
    record Named(List<Optional<Gene>> genes, int margin) {
    }

    /** Empty where the variant lies outside the scope. A variant of no gene gives one empty gene in an open scope. */
    List<Optional<Gene>> of(VariantEvidence evidence) {
        return List.copyOf(judged(evidence).keySet());
    }

    /** The same, each with what the panel says of it where a region of the panel tells more than the gene's own entry. */
    Map<Optional<Gene>, Optional<PanelGene>> judged(VariantEvidence evidence) {
        Named named = named(GeneEffect.of(evidence.consequences()));
        Map<Optional<Gene>, Optional<PanelGene>> judged = new LinkedHashMap<>();
        (named.margin() < 0 ? named.genes() : byPlace(evidence.places(), named.margin()))
                .forEach(gene -> judged.put(gene, Optional.empty()));
        regions.entries(evidence, scope.panel())
                .forEach((gene, entry) -> judged.put(Optional.of(gene), Optional.of(entry)));
        return judged;
    }

    /** Whether repeats and copy numbers can come in by a region of the panel. */
    boolean hasRegions() {
        return !regions.isEmpty();
    }

    Named named(List<GeneEffect> effects) {
        if (scope.unrestricted()) {
            return new Named(open(effects), -1);
        }
        List<Optional<Gene>> inside = entries(effects.stream().filter(effect -> liesInGene(effect.worsts())));
        if (!inside.isEmpty()) {
            return new Named(inside, -1);
        }
        boolean exonOfAnother = effects.stream().anyMatch(effect -> isExonic(effect.worsts()));
        List<Optional<Gene>> beside = exonOfAnother ? List.of() : entries(effects.stream());
        return new Named(beside, beside.isEmpty() ? marginOf(exonOfAnother) : -1);
    }

    List<Optional<Gene>> byPlace(List<Interval> touched, int margin) {
        return places.entrySet().stream()
                .filter(place -> touched.stream().anyMatch(place.getValue().padded(margin)::overlaps))
                .map(place -> Optional.of(place.getKey())).toList();
    }

    /** Where the panel's genes lie. */
    List<Interval> places() {
        return List.copyOf(places.values());
    }

    /** Whether a place is inside the scope whatever a file says of it: within a gene, not in its margins. */
    boolean isInside(Locus locus) {
        return scope.unrestricted() || places.values().stream().anyMatch(place -> place.contains(locus))
                || regions.isInRepeat(locus);
    }

    /** Whether a place lies within a guarded gene, whatever a file says of it. */
    boolean isGuarded(Locus locus) {
        return scope.guarded().stream().map(places::get)
                .anyMatch(place -> place != null && place.padded(ScopeBuilder.MARGIN).contains(locus));
    }

    boolean isGuarded(List<Optional<Gene>> judged) {
        return judged.stream().flatMap(Optional::stream).anyMatch(scope.guarded()::contains);
    }

    private List<Optional<Gene>> entries(Stream<GeneEffect> effects) {
        return effects.map(effect -> entry(effect.gene())).flatMap(Optional::stream).distinct().map(Optional::of)
                .toList();
    }

    /** The same rows; structural variants with what they do to the genes that the file's annotation leaves out. */
    TablePart completed(TablePart part) {
        return new TablePart() {
            @Override
            public VariantColumns columns() {
                return part.columns();
            }

            @Override
            public String file() {
                return part.file();
            }

            @Override
            public List<ExtraField> fields() {
                return part.fields();
            }

            @Override
            public Optional<RecordValues> values(int row) {
                return part.values(row);
            }

            @Override
            public boolean isRepeated(int row) {
                return part.isRepeated(row);
            }

            @Override
            public VariantEvidence evidence(int row) {
                return PlacedConsequences.complete(part.evidence(row), models);
            }
        };
    }

    /** Whether every place may be seen. */
    boolean isOpen() {
        return scope.unrestricted();
    }

    /** The panel's own spelling of a gene that it holds. */
    Optional<Gene> entry(Gene gene) {
        Optional<Gene> known = gene.hgncId().flatMap(id -> Optional.ofNullable(byId.get(id)));
        return known.or(() -> Optional.ofNullable(bySymbol.get(gene.symbol())).filter(found -> found.isSame(gene)))
                .or(() -> gene.hgncId().isPresent() || gene.symbol().isEmpty() ? Optional.empty() : renamed(gene));
    }

    /** A gene under a former symbol or an alias. */
    private Optional<Gene> renamed(Gene gene) {
        return models.resolve(gene.symbol()).flatMap(Gene::hgncId).flatMap(id -> Optional.ofNullable(byId.get(id)));
    }

    private static List<Optional<Gene>> open(List<GeneEffect> effects) {
        List<Optional<Gene>> inside = genes(effects.stream().filter(effect -> liesInGene(effect.worsts()))).toList();
        return inside.isEmpty() ? List.of(genes(effects.stream()).findFirst().flatMap(gene -> gene)) : inside;
    }

    private static Stream<Optional<Gene>> genes(Stream<GeneEffect> effects) {
        return effects.map(GeneEffect::gene).filter(gene -> !gene.symbol().isEmpty()).map(Optional::of);
    }

    /** In an exon or at its splice sites, in any transcript. */
    static boolean isExonic(long worsts) {
        return (worsts & EXONIC) != 0;
    }

    static boolean liesInGene(long worsts) {
        return (worsts & ~GeneEffect.BESIDE) != 0;
    }

    /** How far beside a gene of the panel a variant counts that no annotation gives to it. */
    static int marginOf(boolean exonOfAnother) {
        return exonOfAnother ? 0 : ScopeBuilder.MARGIN;
    }
}
