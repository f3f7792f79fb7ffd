package org.alidade.classification.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.Criterion;
import org.alidade.classification.germline.GermlineLimits;
import org.alidade.model.LocalizedText;

/**
 * What a rule set says of itself.
 *
 * @param id with its version, as record and report cite it: {@code acmg-2015 1}
 * @param validated false where the laboratory has to check it against its source first
 * @param source publications
 * @param withdrawn criteria that are shown and not counted
 * @param notApplicable criteria that do not apply under these rules
 * @param names of criteria, where the rules call them otherwise
 * @param deviations from what was published, each a sentence
 */
public record RuleSetFacts(String id, LocalizedText name, boolean validated, String source, Set<Criterion> withdrawn,
        Set<Criterion> notApplicable, Map<Criterion, String> names, GermlineLimits limits,
        List<LocalizedText> deviations) {
    public RuleSetFacts {
        withdrawn = Set.copyOf(withdrawn);
        notApplicable = Set.copyOf(notApplicable);
        names = Map.copyOf(names);
        deviations = List.copyOf(deviations);
    }

    /** A criterion under the rules' own name, with its strength where it is not the default: {@code P1_Strong}. */
    public String code(AppliedCriterion applied) {
        return names.getOrDefault(applied.criterion(), applied.criterion().name())
                + applied.code().substring(applied.criterion().name().length());
    }

    /** Whether a criterion counts under these rules. */
    public boolean counts(Criterion criterion) {
        return !withdrawn.contains(criterion) && !notApplicable.contains(criterion);
    }
}
