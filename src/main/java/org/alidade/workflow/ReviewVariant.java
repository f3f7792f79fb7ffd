package org.alidade.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.classification.Classification;
import org.alidade.classification.Criterion;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.VariantKey;
import org.alidade.record.Dismissal;
import org.alidade.record.VariantReview;
import org.alidade.workflow.ReviewChange.Kind;

/**
 * What a person decides of a variant, one act at a time. Each act is on disk when its method returns, and can be undone:
 * undoing is an act of its own, so that the journal keeps both.
 */
public final class ReviewVariant {
    private final CaseSession session;
    private final Clock clock;
    private final ReviewHistory history = new ReviewHistory();

    ReviewVariant(CaseSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** The latest decision, or an empty one with the criteria that the data propose. */
    public VariantReview current(ScopedVariant variant) {
        VariantKey key = variant.evidence().key();
        return session.review(key)
                .orElseGet(() -> new VariantReview(key, session.classifying().proposals(variant), Optional.empty(),
                        ruleSet(key), "",
                        false, false, Optional.empty(), List.of(), session.person(), clock.instant()));
    }

    private String ruleSet(VariantKey key) {
        return session.classifying().rules(key).id();
    }

    /** Accepts or rejects a criterion at a strength. A changed set of criteria needs its class confirmed again. */
    public VariantReview decide(ScopedVariant variant, AppliedCriterion decided) {
        VariantReview before = current(variant);
        List<AppliedCriterion> criteria = new ArrayList<>(before.criteria());
        criteria.removeIf(applied -> applied.criterion() == decided.criterion());
        criteria.add(decided);
        return save(Kind.CRITERIA, variant, with(before, criteria, Optional.empty()));
    }

    /** Accepts, in one act, every criterion that the data propose. Where none is proposed nothing is done. */
    public VariantReview acceptProposals(ScopedVariant variant) {
        VariantReview before = current(variant);
        if (before.criteria().stream().noneMatch(applied -> applied.decision() == Decision.PROPOSED)) {
            return before;
        }
        List<AppliedCriterion> criteria = before.criteria().stream()
                .map(one -> one.decision() == Decision.PROPOSED
                        ? one.decided(Decision.ACCEPTED).proposedAs(Optional.of(one.strength()))
                        : one)
                .toList();
        return save(Kind.CRITERIA, variant, with(before, criteria, Optional.empty()));
    }

    /** Takes a criterion away, as if nothing had been said of it; what the data propose comes back as a proposal. */
    public VariantReview withdraw(ScopedVariant variant, Criterion criterion) {
        VariantReview before = current(variant);
        List<AppliedCriterion> criteria = new ArrayList<>(before.criteria());
        criteria.removeIf(applied -> applied.criterion() == criterion);
        session.classifying().proposals(variant).stream().filter(proposed -> proposed.criterion() == criterion)
                .forEach(criteria::add);
        return save(Kind.CRITERIA, variant, with(before, criteria, Optional.empty()));
    }

    /** The person confirms the class that the accepted criteria make. */
    public VariantReview confirmClass(ScopedVariant variant) {
        VariantReview before = current(variant);
        Classification made = session.classify(before);
        return save(Kind.CLASS, variant, with(before, before.criteria(), Optional.of(made.pathogenicity())));
    }

    private VariantReview with(VariantReview before, List<AppliedCriterion> criteria,
            Optional<org.alidade.model.PathogenicityClass> given) {
        return before.withCriteria(criteria, given, ruleSet(before.variant()));
    }

    public VariantReview comment(ScopedVariant variant, String text) {
        return save(Kind.COMMENT, variant, current(variant).withComment(text));
    }

    public VariantReview readsSeen(ScopedVariant variant, boolean seen) {
        return save(Kind.SEEN, variant, current(variant).withReadsSeen(seen));
    }

    /** Whether it goes into the report; what goes into it is no longer set aside. */
    public VariantReview reported(ScopedVariant variant, boolean reported) {
        return save(Kind.REPORTED, variant, current(variant).withReported(reported));
    }

    /** Sets variants aside, those of a pair in one act; they leave the report and stay in the list. */
    public List<VariantReview> dismiss(List<ScopedVariant> variants, Dismissal why) {
        return save(Kind.DISMISSAL, variants, review -> review.withDismissal(Optional.of(why)));
    }

    /** Takes back that variants were set aside. */
    public List<VariantReview> bringBack(List<ScopedVariant> variants) {
        return save(Kind.DISMISSAL, variants, review -> review.withDismissal(Optional.empty()));
    }

    /** Replaces the tags of variants, those of a pair in one act. */
    public List<VariantReview> tag(List<ScopedVariant> variants, List<String> tags) {
        return save(Kind.TAGS, variants, review -> review.withTags(tags));
    }

    private VariantReview save(Kind kind, ScopedVariant variant, VariantReview after) {
        return save(kind, List.of(variant), before -> after).getFirst();
    }

    private List<VariantReview> save(Kind kind, List<ScopedVariant> variants, UnaryOperator<VariantReview> change) {
        List<VariantReview> before = variants.stream().map(this::current).toList();
        List<VariantReview> after = before.stream()
                .map(review -> change.apply(review).by(session.person(), clock.instant())).toList();
        after.forEach(session::save);
        history.add(new ReviewChange(kind, variants, before, after));
        return after;
    }

    /**
     * Brings what the last act changed back to what it was before; empty where nothing was done since the case was
     * opened, or where what it changed was decided anew by another way.
     */
    public Optional<ReviewChange> undo() {
        return history.undo(this::stored, this::store);
    }

    /** Does again what was undone last; empty where nothing was, or a new act came between. */
    public Optional<ReviewChange> redo() {
        return history.redo(this::stored, this::store);
    }

    public boolean canUndo() {
        return history.canUndo();
    }

    public boolean canRedo() {
        return history.canRedo();
    }

    private VariantReview stored(VariantReview known) {
        return session.review(known.variant()).orElse(known);
    }

    private void store(VariantReview state) {
        session.save(state.by(session.person(), clock.instant()));
    }

    /** What the accepted criteria make, whether or not a person has confirmed it. */
    public Classification classification(VariantReview review) {
        return session.classify(review);
    }
}
