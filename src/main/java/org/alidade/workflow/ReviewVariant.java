package org.alidade.workflow;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Classification;
import org.alidade.classification.Criterion;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.VariantKey;
import org.alidade.record.VariantReview;

/**
 * What a person decides of a variant, one act at a time. Each act is on disk when its method returns, and can be undone:
 * undoing is an act of its own, so that the journal keeps both.
 */
public final class ReviewVariant {
    private final CaseSession session;
    private final Clock clock;
    private final Deque<VariantReview> undo = new ArrayDeque<>();

    ReviewVariant(CaseSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** The latest decision, or an empty one with the criteria that the data propose. */
    public VariantReview current(ScopedVariant variant) {
        VariantKey key = variant.evidence().key();
        return session.review(key)
                .orElseGet(() -> new VariantReview(key, session.proposals(variant), Optional.empty(), ruleSet(), "",
                        false, false, Optional.empty(), Reader.NAME, clock.instant()));
    }

    private String ruleSet() {
        return session.classify(List.of()).ruleSet();
    }

    /** Accepts or rejects a criterion at a strength. A changed set of criteria needs its class confirmed again. */
    public VariantReview decide(ScopedVariant variant, AppliedCriterion decided) {
        VariantReview before = current(variant);
        List<AppliedCriterion> criteria = new ArrayList<>(before.criteria());
        criteria.removeIf(applied -> applied.criterion() == decided.criterion());
        criteria.add(decided);
        return save(variant, with(before, criteria, Optional.empty()));
    }

    /** Takes a criterion away, as if nothing had been said of it; what the data propose comes back as a proposal. */
    public VariantReview withdraw(ScopedVariant variant, Criterion criterion) {
        VariantReview before = current(variant);
        List<AppliedCriterion> criteria = new ArrayList<>(before.criteria());
        criteria.removeIf(applied -> applied.criterion() == criterion);
        session.proposals(variant).stream().filter(proposed -> proposed.criterion() == criterion)
                .forEach(criteria::add);
        return save(variant, with(before, criteria, Optional.empty()));
    }

    /** The person confirms the class that the accepted criteria make. */
    public VariantReview confirmClass(ScopedVariant variant) {
        VariantReview before = current(variant);
        Classification made = session.classify(before.criteria());
        return save(variant, with(before, before.criteria(), Optional.of(made.pathogenicity())));
    }

    private VariantReview with(VariantReview before, List<AppliedCriterion> criteria,
            Optional<org.alidade.model.PathogenicityClass> given) {
        return new VariantReview(before.variant(), criteria, given, ruleSet(), before.comment(), before.readsSeen(),
                before.reported(), before.dismissal(), Reader.NAME, clock.instant());
    }

    public VariantReview comment(ScopedVariant variant, String text) {
        VariantReview before = current(variant);
        return save(variant, new VariantReview(before.variant(), before.criteria(), before.pathogenicity(),
                before.ruleSet(), text, before.readsSeen(), before.reported(), before.dismissal(), Reader.NAME,
                clock.instant()));
    }

    public VariantReview readsSeen(ScopedVariant variant, boolean seen) {
        VariantReview before = current(variant);
        return save(variant, new VariantReview(before.variant(), before.criteria(), before.pathogenicity(),
                before.ruleSet(), before.comment(), seen, before.reported(), before.dismissal(), Reader.NAME,
                clock.instant()));
    }

    /** Whether it goes into the report. */
    public VariantReview reported(ScopedVariant variant, boolean reported) {
        VariantReview before = current(variant);
        return save(variant, new VariantReview(before.variant(), before.criteria(), before.pathogenicity(),
                before.ruleSet(), before.comment(), before.readsSeen(), reported, before.dismissal(), Reader.NAME,
                clock.instant()));
    }

    private VariantReview save(ScopedVariant variant, VariantReview after) {
        VariantReview before = current(variant);
        session.save(after);
        undo.push(before);
        return after;
    }

    /** Brings the last changed variant back to what it was before; empty where nothing was changed since the case was opened. */
    public Optional<VariantReview> undo() {
        VariantReview before = undo.poll();
        if (before == null) {
            return Optional.empty();
        }
        VariantReview again = new VariantReview(before.variant(), before.criteria(), before.pathogenicity(),
                before.ruleSet(), before.comment(), before.readsSeen(), before.reported(), before.dismissal(),
                Reader.NAME, clock.instant());
        session.save(again);
        return Optional.of(again);
    }

    /** What the accepted criteria make, whether or not a person has confirmed it. */
    public Classification classification(VariantReview review) {
        return session.classify(review.criteria().stream()
                .filter(applied -> applied.decision() == Decision.ACCEPTED).toList());
    }
}
