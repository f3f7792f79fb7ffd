package org.alidade.reads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alidade.model.Interval;

/** Stretches of one contig in groups that lie close together. */
final class Neighbours {
    private static final int NEAR = 20_000;
    /** The counter of a group looks at every stretch of it for every read. */
    private static final int MOST = 40;

    private Neighbours() {
    }

    static List<List<Interval>> of(List<Interval> intervals) {
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparingInt(Interval::start));
        List<List<Interval>> groups = new ArrayList<>();
        for (Interval interval : sorted) {
            boolean joins = !groups.isEmpty() && groups.getLast().size() < MOST
                    && interval.start() - groups.getLast().getLast().end() < NEAR;
            if (!joins) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(interval);
        }
        return groups;
    }
}
