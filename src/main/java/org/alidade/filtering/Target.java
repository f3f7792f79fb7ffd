package org.alidade.filtering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.Impact;
import org.alidade.model.PanelGene;
import org.alidade.variants.column.GeneEffect;

/**
 * What the filters ask of a judged gene and a variant's effect on it. Many rows of a table share one.
 *
 * @param terms bits of all consequences on the gene; of all genes where no gene is judged, or where the annotation does not
 *        know it under its name
 * @param proteinCoding whether any transcript that was looked at is coding
 */
record Target(Optional<Gene> gene, Optional<PanelGene> panelGene, long terms, boolean proteinCoding) {
    static Target of(Optional<Gene> gene, Optional<PanelGene> panelGene, List<GeneEffect> effects) {
        List<GeneEffect> own = gene.isEmpty()
                ? List.of()
                : effects.stream().filter(effect -> effect.gene().isSame(gene.get())).toList();
        List<GeneEffect> judged = own.isEmpty() ? effects : own;
        return new Target(gene, panelGene, terms(judged), isProteinCoding(judged));
    }

    /** Bits of all consequences. */
    static long terms(List<GeneEffect> effects) {
        return effects.stream().mapToLong(GeneEffect::consequences).reduce(0, (one, other) -> one | other);
    }

    /** Bits of the consequences of at least this impact. */
    static long terms(Impact least) {
        return GeneEffect
                .mask(Arrays.stream(Consequence.values()).filter(term -> term.impact().compareTo(least) >= 0).toList());
    }

    static boolean isProteinCoding(List<GeneEffect> effects) {
        return effects.stream().anyMatch(GeneEffect::proteinCoding);
    }
}
