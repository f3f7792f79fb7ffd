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
 * @param tags short words of the laboratory or of the person, each once, in the order they were given
 * @param author who decided last
 * @param time when, as the station's clock says
 */
public record VariantReview(VariantKey variant, List<AppliedCriterion> criteria,
        Optional<PathogenicityClass> pathogenicity, String ruleSet, String comment, boolean readsSeen, boolean reported,
        Optional<Dismissal> dismissal, List<String> tags, String author, Instant time) {
    public VariantReview {
        criteria = List.copyOf(criteria);
        tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    /** The same decisions, stated by {@code person} at {@code moment}. */
    public VariantReview by(String person, Instant moment) {
        return new VariantReview(variant, criteria, pathogenicity, ruleSet, comment, readsSeen, reported, dismissal,
                tags, person, moment);
    }

    public VariantReview withCriteria(List<AppliedCriterion> changed, Optional<PathogenicityClass> given,
            String rules) {
        return new VariantReview(variant, changed, given, rules, comment, readsSeen, reported, dismissal, tags, author,
                time);
    }

    public VariantReview withComment(String text) {
        return new VariantReview(variant, criteria, pathogenicity, ruleSet, text, readsSeen, reported, dismissal, tags,
                author, time);
    }

    public VariantReview withReadsSeen(boolean seen) {
        return new VariantReview(variant, criteria, pathogenicity, ruleSet, comment, seen, reported, dismissal, tags,
                author, time);
    }

    /** A variant that goes into the report is not set aside. */
    public VariantReview withReported(boolean into) {
        return new VariantReview(variant, criteria, pathogenicity, ruleSet, comment, readsSeen, into,
                into ? Optional.empty() : dismissal, tags, author, time);
    }

    /** A variant that is set aside leaves the report. */
    public VariantReview withDismissal(Optional<Dismissal> why) {
        return new VariantReview(variant, criteria, pathogenicity, ruleSet, comment, readsSeen,
                reported && why.isEmpty(), why, tags, author, time);
    }

    public VariantReview withTags(List<String> changed) {
        return new VariantReview(variant, criteria, pathogenicity, ruleSet, comment, readsSeen, reported, dismissal,
                changed, author, time);
    }
}
