package org.alidade.classification;

import java.util.List;
import org.alidade.model.PathogenicityClass;

/**
 * What a rule set makes of the criteria.
 *
 * @param ruleSet id and version of the rule set
 * @param counted the criteria that were added up
 * @param points their sum; a stand-alone criterion adds none
 */
public record Classification(String ruleSet, List<AppliedCriterion> counted, int points,
        PathogenicityClass pathogenicity) {
    public Classification {
        counted = List.copyOf(counted);
    }
}
