package org.alidade.filtering;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The candidates of one gene in classes of the same family calls and phase set, counted; those of one class have the same partners. */
final class PairClasses {
    /** The phase set of a call that is not phased, apart from every number. */
    private static final long UNPHASED = 1L << 32;
    /** Above the bits of a phase set: the family's calls. */
    private static final int SHIFT = 33;
    private static final Truth[] TRUTHS = Truth.values();

    private final PairTruths truths;
    private final long[] own;
    /** The distinct classes, ascending, so that those of the same calls stand together; and how many candidates each has. */
    private final long[] classes;
    private final int[] counts;
    private int lastPlace;
    /** By class, one more than the ordinal of what {@link #best(int)} answers; 0 where it was not asked yet. */
    private final byte[] known;

    PairClasses(int[] candidates, Judgements judgements, PairTruths truths, IntUnaryOperator phaseSet) {
        this.truths = truths;
        this.own = new long[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            int combination = judgements.combination(candidates[i]);
            boolean phased = truths.haplotype(combination) >= 0;
            own[i] = (long) combination << SHIFT
                    | (phased ? Integer.toUnsignedLong(phaseSet.applyAsInt(candidates[i])) : UNPHASED);
        }
        long[] sorted = own.clone();
        Arrays.sort(sorted);
        long[] distinct = new long[sorted.length];
        int[] found = new int[sorted.length];
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            size += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
            distinct[size - 1] = sorted[i];
            found[size - 1]++;
        }
        this.classes = Arrays.copyOf(distinct, size);
        this.counts = Arrays.copyOf(found, size);
        this.known = new byte[size];
    }

    /** The best answer for a candidate among all others. */
    Truth best(int candidate) {
        int place = classes[lastPlace] == own[candidate] ? lastPlace : Arrays.binarySearch(classes, own[candidate]);
        lastPlace = place;
        if (known[place] == 0) {
            known[place] = (byte) (1 + search(candidate, new int[]{candidate}).ordinal());
        }
        return TRUTHS[known[place] - 1];
    }

    /** The best answer for a candidate among all but some, itself one of those. */
    Truth best(int candidate, int[] except) {
        return search(candidate, except);
    }

    private Truth search(int candidate, int[] except) {
        int combination = combination(own[candidate]);
        long phaseSet = phaseSet(own[candidate]);
        Truth best = Truth.NO;
        int from = 0;
        while (from < classes.length && best != Truth.YES) {
            int other = combination(classes[from]);
            int inSet = 0;
            int apart = 0;
            int to = from;
            for (; to < classes.length && combination(classes[to]) == other; to++) {
                // calls without phase have no set in common with any
                boolean together = phaseSet != UNPHASED && phaseSet(classes[to]) == phaseSet;
                int count = counts[to] - count(except, classes[to]);
                inSet += together ? count : 0;
                apart += together ? 0 : count;
            }
            if (inSet > 0) {
                best = PairFinder.better(best, truths.of(combination, other, false, true));
            }
            if (apart > 0) {
                best = PairFinder.better(best, truths.of(combination, other, Truth.UNKNOWN));
            }
            from = to;
        }
        return best;
    }

    private int count(int[] among, long wanted) {
        int count = 0;
        for (int i : among) {
            count += own[i] == wanted ? 1 : 0;
        }
        return count;
    }

    private static int combination(long kind) {
        return (int) (kind >>> SHIFT);
    }

    private static long phaseSet(long kind) {
        return kind & (1L << SHIFT) - 1;
    }
}
