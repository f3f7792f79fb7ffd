package org.alidade.classification.germline;

import java.util.List;
import java.util.Optional;

import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.PathogenicityClass;

/**
 * What case and knowledge add to a variant's own evidence when criteria are proposed.
 *
 * @param gene the gene for which the variant is judged
 * @param panelGene the panel's entry of that gene
 * @param inheritance models that fit the family
 * @param frequencyAnnotated whether the case's files carry population frequencies at all: only then is an absent one rare
 * @param partners variants on the other allele, and those that may be
 * @param family what the relatives carry
 * @param knowledge what the installed sources say of the gene and of its known variants
 * @param transcript the place within the transcript; empty where transcript or sequence is not at hand
 * @param limits thresholds of the rule set
 */
public record ProposalContext(Optional<Gene> gene, Optional<PanelGene> panelGene, List<InheritanceMatch> inheritance,
        boolean frequencyAnnotated, List<TransPartner> partners, FamilyFacts family, GeneKnowledge knowledge,
        Optional<TranscriptFacts> transcript, GermlineLimits limits) {
    public ProposalContext {
        inheritance = List.copyOf(inheritance);
        partners = List.copyOf(partners);
    }

    /**
     * What a case tells without further knowledge.
     *
     * @param parentsCalled both parents were sequenced and are called at this place
     * @param transPartners class of variants in trans for certain
     */
    public ProposalContext(Optional<Gene> gene, Optional<PanelGene> panelGene, List<InheritanceMatch> inheritance,
            boolean parentsCalled, boolean frequencyAnnotated, List<PathogenicityClass> transPartners) {
        this(gene, panelGene, inheritance, frequencyAnnotated,
                transPartners.stream().map(one -> new TransPartner("", one, true)).toList(),
                FamilyFacts.ofParents(parentsCalled), GeneKnowledge.none(), Optional.empty(),
                GermlineLimits.standard());
    }

    /** Whether the panel lists the gene for a recessive disease, or does not say. */
    boolean mayBeRecessive() {
        return panelGene.map(PanelGene::modes).filter(modes -> !modes.isEmpty())
                .map(modes -> modes.contains(ModeOfInheritance.AUTOSOMAL_RECESSIVE)
                        || modes.contains(ModeOfInheritance.X_LINKED_RECESSIVE)
                        || modes.contains(ModeOfInheritance.UNKNOWN))
                .orElse(true);
    }

    /** Whether the panel lists the gene for a disease of this mode. */
    boolean isListedFor(ModeOfInheritance mode) {
        return panelGene.filter(entry -> entry.modes().contains(mode)).isPresent();
    }

    /** Whether the panel lists the gene for a dominant disease and for no recessive one. */
    boolean isDominantOnly() {
        return isListedFor(ModeOfInheritance.AUTOSOMAL_DOMINANT) && !mayBeRecessive();
    }

    /** Whether a carrier frequency is to be allowed for: a recessive gene, and a recessive model that fits the family. */
    boolean isReadAsRecessive() {
        return mayBeRecessive() && inheritance.stream()
                .anyMatch(match -> match.model() == InheritanceModel.COMPOUND_HETEROZYGOUS
                        || match.model() == InheritanceModel.RECESSIVE_HOMOZYGOUS
                        || match.model() == InheritanceModel.X_RECESSIVE);
    }
}
