package org.alidade.filtering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** The candidates of one gene, counted by the calls of their families and by phase set. */
final class PairClasses {
    /** The phase set of a call that is not phased, apart from every number. */
    private static final long UNPHASED = 1L << 32;

    private final PairTruths truths;
    private final int[] combinations;
    private final long[] phaseSets;
    private final int[] distinct;
    private final Map<Integer, Integer> total = new HashMap<>();
    private final Map<Long, Map<Integer, Integer>> phased = new HashMap<>();
    private final Map<Map.Entry<Integer, Long>, Truth> known = new HashMap<>();

    PairClasses(int[] candidates, Judgements judgements, PairTruths truths, IntUnaryOperator phaseSet) {
        this.truths = truths;
        this.combinations = Arrays.stream(candidates).map(judgements::combination).toArray();
        this.phaseSets = new long[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            boolean isPhased = truths.haplotype(combinations[i]) >= 0;
            phaseSets[i] = isPhased ? Integer.toUnsignedLong(phaseSet.applyAsInt(candidates[i])) : UNPHASED;
            total.merge(combinations[i], 1, Integer::sum);
            if (isPhased) {
                phased.computeIfAbsent(phaseSets[i], set -> new HashMap<>()).merge(combinations[i], 1, Integer::sum);
            }
        }
        this.distinct = total.keySet().stream().mapToInt(combination -> combination).toArray();
    }

    /** The best answer for a candidate among all but some, itself one of those. */
    Truth best(int candidate, int[] except) {
        if (except.length > 1) {
            return search(candidate, except);
        }
        return known.computeIfAbsent(Map.entry(combinations[candidate], phaseSets[candidate]),
                kind -> search(candidate, except));
    }

    private Truth search(int candidate, int[] except) {
        int own = combinations[candidate];
        Map<Integer, Integer> together = phased.getOrDefault(phaseSets[candidate], Map.of());
        Truth best = Truth.NO;
        for (int other : distinct) {
            int inSet = together.getOrDefault(other, 0);
            int exceptInSet = count(except, other, phaseSets[candidate]);
            int exceptApart = count(except, other) - (inSet > 0 ? exceptInSet : 0);
            if (inSet > exceptInSet) {
                best = PairFinder.better(best, truths.of(own, other, false, true));
            }
            if (total.getOrDefault(other, 0) - inSet > exceptApart) {
                best = PairFinder.better(best, truths.of(own, other, Truth.UNKNOWN));
            }
        }
        return best;
    }

    private int count(int[] among, int combination) {
        int count = 0;
        for (int i : among) {
            count += combinations[i] == combination ? 1 : 0;
        }
        return count;
    }

    private int count(int[] among, int combination, long phaseSet) {
        int count = 0;
        for (int i : among) {
            count += combinations[i] == combination && phaseSets[i] == phaseSet ? 1 : 0;
        }
        return count;
    }
}
