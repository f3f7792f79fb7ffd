package org.alidade.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alidade.classification.AppliedCriterion;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.VariantKey;

/**
 * What has been decided of one variant of one case, at its latest state.
 *
 * @param criteria with the decision on each
 * @param pathogenicity the class a person gave; empty while it is only proposed
 * @param readsSeen a person has looked at the reads
 * @param reported it goes into the report
 * @param dismissal why it was set aside; empty where it was not
 * @param author who decided last
 * @param time when, as the station's clock says
 */
public record VariantReview(VariantKey variant, List<AppliedCriterion> criteria,
        Optional<PathogenicityClass> pathogenicity, String ruleSet, String comment, boolean readsSeen, boolean reported,
        Optional<String> dismissal, String author, Instant time) {
    public VariantReview {
        criteria = List.copyOf(criteria);
    }
}
