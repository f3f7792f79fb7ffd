package org.alidade.reads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alidade.model.Interval;

/** How many reads stand over every base of a stretch. Immutable. */
public final class Depth {
    private final Interval interval;
    private final int[] reads;

    /** {@code reads}: one number per base of {@code interval}. */
    public Depth(Interval interval, int[] reads) {
        if (reads.length != interval.length()) {
            throw new IllegalArgumentException(reads.length + " depths for " + interval);
        }
        this.interval = interval;
        this.reads = reads.clone();
    }

    public Interval interval() {
        return interval;
    }

    /** At a position of the genome, counted from 1, inside the interval. */
    public int at(int position) {
        return reads[position - interval.start()];
    }

    /** Sum over all bases. */
    public long sum() {
        return Arrays.stream(reads).asLongStream().sum();
    }

    public double mean() {
        return (double) sum() / reads.length;
    }

    /** The lowest depth between two positions, both included, inside the interval. */
    public int lowest(int from, int to) {
        int lowest = Integer.MAX_VALUE;
        for (int position = from; position <= to; position++) {
            lowest = Math.min(lowest, at(position));
        }
        return lowest;
    }

    public int highest() {
        return Arrays.stream(reads).max().orElse(0);
    }

    /** Number of bases with at least {@code depth} reads. */
    public int basesWith(int depth) {
        return (int) Arrays.stream(reads).filter(count -> count >= depth).count();
    }

    /** The stretches with fewer than {@code depth} reads, in the order of the genome. */
    public List<Interval> below(int depth) {
        List<Interval> stretches = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= reads.length; i++) {
            boolean low = i < reads.length && reads[i] < depth;
            if (low && start < 0) {
                start = i;
            } else if (!low && start >= 0) {
                stretches.add(new Interval(interval.contig(), interval.start() + start, interval.start() + i - 1));
                start = -1;
            }
        }
        return stretches;
    }
}
