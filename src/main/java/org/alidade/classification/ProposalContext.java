package org.alidade.classification;

import java.util.List;
import java.util.Optional;

import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
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
}
