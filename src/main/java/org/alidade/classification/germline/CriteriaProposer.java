package org.alidade.classification.germline;

import java.util.List;
import java.util.Optional;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.model.VariantEvidence;
import org.alidade.text.Messages;

/**
 * The criteria that the data speak for. A proposal counts for nothing until a person accepts it. PP5 and BP6 are never proposed
 * (withdrawn); PS3, PS4, PP1 and BS3 are a person's alone.
 */
public final class CriteriaProposer {
    private final GermlineAssessor assessor;

    public CriteriaProposer(Messages messages) {
        this.assessor = new GermlineAssessor(messages);
    }

    public List<AppliedCriterion> propose(VariantEvidence evidence, ProposalContext context) {
        return assessor.assess(evidence, context).stream().map(CriterionFinding::proposal).flatMap(Optional::stream)
                .toList();
    }
}
