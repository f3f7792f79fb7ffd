package org.alidade.classification;

import java.util.List;
import java.util.Optional;

import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.PathogenicityClass;

/**
 * What the case adds to a variant's own evidence when criteria are proposed.
 *
 * @param gene the gene for which the variant is judged
 * @param panelGene the panel's entry of that gene
 * @param inheritance models that fit the family
 * @param parentsCalled both parents were sequenced and are called at this place
 * @param frequencyAnnotated whether the case's files carry population frequencies at all: only then is an absent one rare
 * @param transPartners ClinVar's or the laboratory's class of variants in trans for certain
 */
public record ProposalContext(Optional<Gene> gene, Optional<PanelGene> panelGene, List<InheritanceMatch> inheritance,
        boolean parentsCalled, boolean frequencyAnnotated, List<PathogenicityClass> transPartners) {
    public ProposalContext {
        inheritance = List.copyOf(inheritance);
        transPartners = List.copyOf(transPartners);
    }

    /** Whether the panel lists the gene for a recessive disease, or does not say. */
    boolean mayBeRecessive() {
        return panelGene.map(PanelGene::modes).filter(modes -> !modes.isEmpty())
                .map(modes -> modes.contains(ModeOfInheritance.AUTOSOMAL_RECESSIVE)
                        || modes.contains(ModeOfInheritance.X_LINKED_RECESSIVE)
                        || modes.contains(ModeOfInheritance.UNKNOWN))
                .orElse(true);
    }

    /** Whether a carrier frequency is to be allowed for: a recessive gene, and a recessive model that fits the family. */
    boolean isReadAsRecessive() {
        return mayBeRecessive() && inheritance.stream()
                .anyMatch(match -> match.model() == InheritanceModel.COMPOUND_HETEROZYGOUS
                        || match.model() == InheritanceModel.RECESSIVE_HOMOZYGOUS
                        || match.model() == InheritanceModel.X_RECESSIVE);
    }
}
