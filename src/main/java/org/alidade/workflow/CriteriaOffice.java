package org.alidade.workflow;

import java.util.List;
import org.alidade.casefile.Case;
import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.Classification;
import org.alidade.classification.CriteriaProposer;
import org.alidade.classification.RuleSet;
import org.alidade.classification.RuleSets;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.text.Language;

/** Criteria for the variants of one case, under the laboratory's rule set. */
final class CriteriaOffice {
    private final Case theCase;
    private final Language language;
    private final RuleSet ruleSet = RuleSets.standard();

    CriteriaOffice(Case theCase, Language language) {
        this.theCase = theCase;
        this.language = language;
    }

    List<AppliedCriterion> proposals(ScopedVariant variant, ScopedVariants all) {
        return new CriteriaProposer(language.messages()).propose(variant.evidence(),
                ProposalContexts.of(theCase, variant, all));
    }

    Classification classify(List<AppliedCriterion> applied) {
        return ruleSet.classify(applied);
    }
}
