package org.alidade.classification.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Classification;
import org.alidade.classification.RuleSet;

/** A rule set as its file says it. */
record DataRuleSet(RuleSetFacts facts, Combining combining) implements RuleSet {
    @Override
    public String id() {
        return facts.id();
    }

    @Override
    public Classification classify(List<AppliedCriterion> criteria) {
        List<AppliedCriterion> counted = criteria.stream().filter(applied -> applied.decision() == Decision.ACCEPTED)
                .filter(applied -> facts.counts(applied.criterion()))
                .collect(Collectors.toMap(AppliedCriterion::criterion, Function.identity(), DataRuleSet::stronger,
                        LinkedHashMap::new))
                .values().stream().toList();
        Combining.Outcome outcome = combining.of(new Tally(counted));
        return new Classification(id(), counted, outcome.points(), outcome.pathogenicity());
    }

    /** A criterion counts once, at the highest strength at which it was accepted. */
    private static AppliedCriterion stronger(AppliedCriterion one, AppliedCriterion other) {
        return one.strength().compareTo(other.strength()) >= 0 ? one : other;
    }
}
