package org.alidade.filtering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.PanelGene;
import org.alidade.model.VariantEvidence;

/**
 * A variant inside the scope, with every filter's verdict. A variant that touches several genes of the scope is one
 * {@code ScopedVariant} per gene.
 *
 * @param gene the gene it is judged for; absent where no gene is named
 * @param panelGene the panel's entry of that gene, where the case has a panel
 * @param inheritance models that fit, certain ones first
 * @param partners keys ({@code contig-pos-ref-alt}) of the variants with which it forms compound heterozygous pairs
 */
public record ScopedVariant(VariantEvidence evidence, Optional<Gene> gene, Optional<PanelGene> panelGene,
        Map<FilterId, FilterVerdict> verdicts, List<InheritanceMatch> inheritance, List<PairPartner> partners) {
    public ScopedVariant {
        verdicts = Map.copyOf(verdicts);
        inheritance = List.copyOf(inheritance);
        partners = List.copyOf(partners);
    }

    /** Whether every filter lets it through. */
    public boolean isKept() {
        return verdicts.values().stream().allMatch(verdict -> verdict.verdict().keeps());
    }

    /** Whether any filter kept it against its own rule. */
    public boolean isRescued() {
        return verdicts.values().stream().anyMatch(verdict -> verdict.verdict() == Verdict.RESCUED);
    }

    /** The other allele of a compound heterozygous pair. {@code phaseKnown}: in trans for certain. */
    public record PairPartner(String variant, boolean phaseKnown) {
    }
}
