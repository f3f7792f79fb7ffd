package org.alidade.filtering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.alidade.model.Gene;
import org.alidade.model.Impact;
import org.alidade.model.InheritanceModel;
import org.alidade.variants.column.Dictionary;

/** The distinct targets of a case, with what is asked of them again and again. */
final class Targets {
    private final Dictionary<Target> entries;
    private final int[] genes;
    private final int[] allowed;
    private final boolean[] needsSecondAllele;
    private final boolean[] lossOfFunction;
    private final boolean[] onPanel;
    private final int geneCount;
    private final OptionalInt allowedByAll;
    private final Dictionary<Kind> kinds;
    private final int[] kindOf;

    /** What the rule for consequences asks of a target: very many targets share one. */
    record Kind(long terms, boolean onPanel, boolean proteinCoding) {
    }

    Targets(List<Target> targets) {
        this.entries = Dictionary.of(targets);
        Map<String, Integer> symbols = new HashMap<>();
        this.genes = entries.numbers(target -> target.gene().map(Gene::symbol)
                .map(symbol -> symbols.computeIfAbsent(symbol, name -> symbols.size())).orElse(-1));
        this.geneCount = symbols.size();
        Map<Optional<?>, Integer> masks = new HashMap<>();
        this.allowed = entries.numbers(target -> masks.computeIfAbsent(target.panelGene(),
                entry -> mask(AllowedModels.of(target.panelGene()))));
        this.needsSecondAllele = entries.matching(target -> AllowedModels.needsSecondAllele(target.panelGene()));
        long high = Target.terms(Impact.HIGH);
        this.lossOfFunction = entries.matching(target -> (target.terms() & high) != 0);
        this.onPanel = entries.matching(target -> target.panelGene().isPresent());
        this.allowedByAll = masks.values().stream().distinct().count() == 1
                ? OptionalInt.of(masks.values().iterator().next())
                : OptionalInt.empty();
        Dictionary.Builder<Kind> distinct = new Dictionary.Builder<>();
        this.kindOf = entries.numbers(target -> distinct
                .number(new Kind(target.terms(), target.panelGene().isPresent(), target.proteinCoding())));
        this.kinds = distinct.build();
    }

    /** Bits of some models. */
    static int mask(Iterable<InheritanceModel> models) {
        int mask = 0;
        for (InheritanceModel model : models) {
            mask |= bit(model);
        }
        return mask;
    }

    static int bit(InheritanceModel model) {
        return 1 << model.ordinal();
    }

    int size() {
        return entries.size();
    }

    Target entry(int number) {
        return entries.entry(number);
    }

    Dictionary<Target> entries() {
        return entries;
    }

    /** Number of the gene; genes of one symbol have one number, and a target without a gene has a negative one. */
    int gene(int target) {
        return genes[target];
    }

    int geneCount() {
        return geneCount;
    }

    /** Bits of the models that the panel allows. */
    int allowed(int target) {
        return allowed[target];
    }

    /** Bits of the models that the panel allows, where they are the same for every target. */
    OptionalInt allowedByAll() {
        return allowedByAll;
    }

    /** Number of the target's kind. */
    int kind(int target) {
        return kindOf[target];
    }

    Dictionary<Kind> kinds() {
        return kinds;
    }

    boolean needsSecondAllele(int target) {
        return needsSecondAllele[target];
    }

    boolean lossOfFunction(int target) {
        return lossOfFunction[target];
    }

    boolean onPanel(int target) {
        return onPanel[target];
    }
}
