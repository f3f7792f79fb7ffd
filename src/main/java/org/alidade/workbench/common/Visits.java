package org.alidade.workbench.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where a person has been, as a browser keeps it: one can go back, and forward again. Not thread-safe. */
public final class Visits {
    private static final int KEPT = 100;

    /** A place, and the candidate that was selected there ({@code variant}: key as text). */
    public record Spot(Place place, Optional<String> variant) {
    }

    private final Deque<Spot> back = new ArrayDeque<>();
    private final Deque<Spot> forward = new ArrayDeque<>();
    private Spot here;

    public Visits(Spot start) {
        this.here = start;
    }

    public Spot here() {
        return here;
    }

    /** Goes somewhere: what lay ahead is forgotten. Another candidate of the same place is a step of its own. */
    public void go(Spot spot) {
        if (spot.equals(here)) {
            return;
        }
        back.push(here);
        if (back.size() > KEPT) {
            back.removeLast();
        }
        forward.clear();
        here = spot;
    }

    public Optional<Spot> back() {
        return step(back, forward);
    }

    public Optional<Spot> forward() {
        return step(forward, back);
    }

    private Optional<Spot> step(Deque<Spot> from, Deque<Spot> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(here);
        here = from.pop();
        return Optional.of(here);
    }

    public boolean canGoBack() {
        return !back.isEmpty();
    }

    public boolean canGoForward() {
        return !forward.isEmpty();
    }

    /** Another case was opened: the way through the one before leads nowhere. */
    public void restart(Spot start) {
        back.clear();
        forward.clear();
        here = start;
    }
}
