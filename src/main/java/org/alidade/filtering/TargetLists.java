package org.alidade.filtering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.filtering.JudgedGenes.Named;
import org.alidade.model.Gene;
import org.alidade.model.Indication;
import org.alidade.model.Interval;
import org.alidade.model.PanelGene;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.TablePart;
import org.alidade.variants.column.Dictionary;
import org.alidade.variants.column.EffectDictionary;
import org.alidade.variants.column.GeneEffect;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.query.BitMask;

/** For which targets the rows of one file are judged: worked out once per list of effects, and by place where that decides. */
final class TargetLists {
    private static final int[] NONE = {};

    private final JudgedGenes genes;
    private final Optional<Indication> indication;
    private final Dictionary.Builder<Target> targets;
    private final Map<Gene, Optional<PanelGene>> entries = new HashMap<>();
    private final EffectDictionary effects;
    private final IntColumn effectOf;
    /** By number of the gene. */
    private final boolean[] onPanel;
    private final int[][] byList;
    /** As {@link Named#margin}. */
    private final int[] margins;
    private final Map<Integer, int[]> byRow = new HashMap<>();
    private final BitMask placed;

    TargetLists(TablePart part, JudgedGenes genes, Optional<Indication> indication,
            Dictionary.Builder<Target> targets) {
        this.genes = genes;
        this.indication = indication;
        this.targets = targets;
        this.effects = part.columns().effectLists();
        this.effectOf = part.columns().effects();
        this.placed = BitMask.none(part.columns().rows());
        this.byList = new int[effects.size() + 1][];
        this.margins = new int[effects.size() + 1];
        this.onPanel = effects.genes().matching(gene -> !genes.isOpen() && genes.entry(gene).isPresent());
        for (int list = 0; list < effects.size(); list++) {
            if (genes.isOpen()) {
                byList[list] = open(list);
                margins[list] = -1;
            } else {
                onPanel(list);
            }
        }
        fill(effects.size(), genes.named(List.of()), List.of());
    }

    private void fill(int list, Named named, List<GeneEffect> entry) {
        byList[list] = named.genes().isEmpty() ? NONE : numbers(named.genes(), entry);
        margins[list] = named.margin();
    }

    /** As {@link JudgedGenes#named} and {@link Target#of} without a panel, over bare values: there are very many lists. */
    private int[] open(int list) {
        int start = effects.start(list);
        int end = effects.start(list + 1);
        if (end - start > 1 && hasOneGeneTwice(start, end)) {
            List<GeneEffect> entry = effects.list(list);
            return numbers(genes.named(entry).genes(), entry);
        }
        int[] found = new int[end - start];
        int count = 0;
        int named = -1;
        for (int effect = start; effect < end; effect++) {
            boolean isNamed = !effects.genes().entry(effects.gene(effect)).symbol().isEmpty();
            named = isNamed && named < 0 ? effect : named;
            if (isNamed && JudgedGenes.liesInGene(effects.worsts(effect))) {
                found[count++] = target(effect);
            }
        }
        if (count > 0) {
            return count == found.length ? found : Arrays.copyOf(found, count);
        }
        return named >= 0 ? new int[]{target(named)} : new int[]{ofNoGene(start, end)};
    }

    private int target(int effect) {
        return targets.number(new Target(Optional.of(effects.genes().entry(effects.gene(effect))), Optional.empty(),
                effects.consequences(effect), effects.isProteinCoding(effect)));
    }

    private int ofNoGene(int start, int end) {
        long terms = 0;
        boolean coding = false;
        for (int effect = start; effect < end; effect++) {
            terms |= effects.consequences(effect);
            coding |= effects.isProteinCoding(effect);
        }
        return targets.number(new Target(Optional.empty(), Optional.empty(), terms, coding));
    }

    /** Whether two entries of a list are of one gene, once with its id and once without. */
    private boolean hasOneGeneTwice(int start, int end) {
        for (int one = start; one < end; one++) {
            for (int other = one + 1; other < end; other++) {
                if (effects.genes().entry(effects.gene(one)).isSame(effects.genes().entry(effects.gene(other)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Most lists name no gene of the panel, and are done with at once. */
    private void onPanel(int list) {
        boolean exonic = false;
        for (int effect = effects.start(list); effect < effects.start(list + 1); effect++) {
            if (onPanel[effects.gene(effect)]) {
                List<GeneEffect> entry = effects.list(list);
                fill(list, genes.named(entry), entry);
                return;
            }
            exonic |= JudgedGenes.isExonic(effects.worsts(effect));
        }
        byList[list] = NONE;
        margins[list] = JudgedGenes.marginOf(exonic);
    }

    /** The list of a row; one more than there are for a row without any. */
    private int list(int row) {
        int list = effectOf.get(row);
        return list < 0 ? effects.size() : list;
    }

    /** Whether the place decides for which genes a row is judged, and so {@link #place} must be called for it. */
    boolean goesByPlace(int row) {
        return margins[list(row)] >= 0;
    }

    /** A row that is judged by more than its columns hold. */
    void read(int row, VariantEvidence evidence) {
        List<GeneEffect> own = GeneEffect.of(evidence.consequences());
        List<Integer> numbers = new ArrayList<>();
        genes.judged(evidence).forEach((gene, ofRegion) -> numbers
                .add(targets.number(Target.of(gene, ofRegion.or(() -> gene.flatMap(this::entry)), own))));
        placed.set(row);
        byRow.put(row, numbers.stream().mapToInt(number -> number).toArray());
    }

    /** Whether repeats must be {@link #read} too, since a region of the panel may bring them in. */
    boolean readsRepeats() {
        return genes.hasRegions();
    }

    /** Looks for the genes at the places that a row touches. */
    void place(int row, List<Interval> touched) {
        int list = list(row);
        List<Optional<Gene>> found = genes.byPlace(touched, margins[list]);
        if (!found.isEmpty()) {
            placed.set(row);
            byRow.put(row, numbers(found, list < effects.size() ? effects.list(list) : List.of()));
        }
    }

    /** The targets of a row; none where it lies outside the scope. */
    int[] of(int row) {
        return placed.get(row) ? byRow.getOrDefault(row, NONE) : byList[list(row)];
    }

    private int[] numbers(List<Optional<Gene>> judged, List<GeneEffect> all) {
        List<Integer> numbers = new ArrayList<>();
        for (Optional<Gene> gene : judged) {
            numbers.add(targets.number(Target.of(gene, gene.flatMap(this::entry), all)));
        }
        return numbers.stream().mapToInt(number -> number).toArray();
    }

    private Optional<PanelGene> entry(Gene gene) {
        return indication.isEmpty()
                ? Optional.empty()
                : entries.computeIfAbsent(gene, found -> indication.get().panel().entry(found));
    }
}
