package org.alidade.filtering;

import java.util.Objects;

/** What {@link CompoundPairs} says of two combinations of calls, each asked once. Several threads may ask. */
final class PairTruths {
    /** Up to so many combinations the answers are kept; more are only met in large or odd families. */
    private static final int KEPT = 1_500;
    private static final Truth[] TRUTHS = Truth.values();

    private final CompoundPairs pairs;
    private final CombinationFacts families;
    private final int[] numbers;
    private final int count;
    private final byte[] answers;

    PairTruths(CompoundPairs pairs, CombinationFacts families) {
        this.pairs = pairs;
        this.families = families;
        this.numbers = new int[families.size()];
        int found = 0;
        for (int combination = 0; combination < numbers.length; combination++) {
            numbers[combination] = families.mayBeInAPair(combination) ? found++ : -1;
        }
        this.count = found;
        this.answers = new byte[count <= KEPT ? count * count * TRUTHS.length : 0];
    }

    int haplotype(int combination) {
        return families.haplotype(combination);
    }

    /** Whether two variants are in trans, by the calls of their families and by what is known of their rows. */
    Truth of(int one, int other, boolean sameRecord, boolean samePhaseSet) {
        if (sameRecord && families.hasOtherAllele(one) && families.hasOtherAllele(other)) {
            return of(one, other, Truth.YES);
        }
        int first = families.haplotype(one);
        int second = families.haplotype(other);
        boolean phased = first >= 0 && second >= 0 && samePhaseSet;
        return of(one, other, phased ? Truth.of(first != second) : Truth.UNKNOWN);
    }

    /** {@code phase}: what the calls themselves say. */
    Truth of(int one, int other, Truth phase) {
        if (answers.length == 0) {
            return ask(one, other, phase);
        }
        int place = (numbers[one] * count + numbers[other]) * TRUTHS.length + phase.ordinal();
        if (answers[place] == 0) {
            answers[place] = (byte) (1 + ask(one, other, phase).ordinal());
        }
        return TRUTHS[answers[place] - 1];
    }

    private Truth ask(int one, int other, Truth phase) {
        return pairs.inTrans(Objects.requireNonNull(families.calls(one)),
                Objects.requireNonNull(families.calls(other)), phase);
    }
}
