package org.alidade.filtering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
