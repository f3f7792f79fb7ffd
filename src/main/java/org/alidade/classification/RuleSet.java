package org.alidade.classification;

import java.util.List;

import org.alidade.classification.rules.RuleSetFacts;

/** A way of making a class of criteria. Only accepted criteria count. */
public interface RuleSet {
    /** Id and version, as the record and the report cite it. */
    String id();

    RuleSetFacts facts();

    Classification classify(List<AppliedCriterion> criteria);
}
