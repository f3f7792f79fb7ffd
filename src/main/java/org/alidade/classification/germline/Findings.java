package org.alidade.classification.germline;

import java.util.List;
import java.util.Optional;

import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.CriterionFinding.Outcome;
import org.alidade.classification.Strength;
import org.alidade.text.Messages;

/** Words findings; {@code key} stands below {@code classification.reason}. */
final class Findings {
    private final Messages messages;

    Findings(Messages messages) {
        this.messages = messages;
    }

    String sentence(String key, String... arguments) {
        return messages.sentence("classification.reason." + key, List.of(arguments));
    }

    CriterionFinding proposed(Criterion criterion, Strength strength, String key, String... arguments) {
        return proposed(criterion, strength, List.of(), key, arguments);
    }

    CriterionFinding proposed(Criterion criterion, Strength strength, List<String> steps, String key,
            String... arguments) {
        return new CriterionFinding(criterion, Outcome.PROPOSED, Optional.of(strength), sentence(key, arguments),
                steps);
    }

    CriterionFinding notMet(Criterion criterion, String key, String... arguments) {
        return open(criterion, Outcome.NOT_MET, key, arguments);
    }

    CriterionFinding asked(Criterion criterion, String key, String... arguments) {
        return open(criterion, Outcome.ASKED, key, arguments);
    }

    CriterionFinding noData(Criterion criterion, String key, String... arguments) {
        return open(criterion, Outcome.NO_DATA, key, arguments);
    }

    CriterionFinding notApplicable(Criterion criterion, String key, String... arguments) {
        return open(criterion, Outcome.NOT_APPLICABLE, key, arguments);
    }

    private CriterionFinding open(Criterion criterion, Outcome outcome, String key, String... arguments) {
        return new CriterionFinding(criterion, outcome, Optional.empty(), sentence(key, arguments), List.of());
    }
}
