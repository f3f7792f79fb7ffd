package org.alidade.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.alidade.record.VariantReview;

/**
 * The acts on an open case, so that they can be undone and done again. Both are acts of their own: the journal keeps the
 * act, its undoing and its redoing. May be called from every thread.
 */
final class ReviewHistory {
    private final Deque<ReviewChange> done = new ArrayDeque<>();
    private final Deque<ReviewChange> undone = new ArrayDeque<>();

    /** A new act; what was undone before cannot be done again. */
    synchronized void add(ReviewChange change) {
        done.push(change);
        undone.clear();
    }

    synchronized boolean canUndo() {
        return !done.isEmpty();
    }

    synchronized boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Brings the last act's variants back to what they were; {@code now} tells and {@code save} stores a state. */
    synchronized Optional<ReviewChange> undo(UnaryOperator<VariantReview> now, Saving save) {
        return step(done, undone, now, save, true);
    }

    synchronized Optional<ReviewChange> redo(UnaryOperator<VariantReview> now, Saving save) {
        return step(undone, done, now, save, false);
    }

    /** Stores a state. */
    interface Saving {
        void save(VariantReview review);
    }

    private static Optional<ReviewChange> step(Deque<ReviewChange> from, Deque<ReviewChange> to,
            UnaryOperator<VariantReview> now, Saving save, boolean back) {
        ReviewChange change = from.peek();
        if (change == null) {
            return Optional.empty();
        }
        List<VariantReview> left = back ? change.after() : change.before();
        if (!left.stream().allMatch(state -> sameDecision(state, now.apply(state)))) {
            from.clear(); // decided anew by another way: older states would take that away unseen
            return Optional.empty();
        }
        (back ? change.before() : change.after()).forEach(save::save);
        from.pop();
        to.push(change);
        return Optional.of(change);
    }

    private static boolean sameDecision(VariantReview one, VariantReview other) {
        return one.by("", other.time()).equals(other.by("", other.time()));
    }
}
