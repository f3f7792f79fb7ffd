package org.alidade.variants.query;

import org.alidade.variants.column.ByteColumn;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.ShortColumn;

/**
 * Questions about one column. Each has its own loop, so that the compiler sees which column it reads. What happens to a
 * row without a value is always said.
 */
public final class Predicates {
    private Predicates() {
    }

    /** What becomes of rows without a value. */
    public enum Missing {
        PASSES, FAILS
    }

    /** Values from {@code lowest} to {@code highest}, both included; compared as {@code float}. */
    public static RowPredicate between(FloatColumn column, double lowest, double highest, Missing missing) {
        float least = (float) lowest;
        float most = (float) highest;
        boolean passes = missing == Missing.PASSES;
        return (alive, first) -> {
            long passed = 0;
            for (long left = alive; left != 0; left &= left - 1) {
                float value = column.get(first + Long.numberOfTrailingZeros(left));
                if (value >= least && value <= most || passes && Float.isNaN(value)) {
                    passed |= left & -left;
                }
            }
            return passed;
        };
    }

    /** Values up to {@code highest}, and every row without a value: not seen in a population is rare. */
    public static RowPredicate rare(FloatColumn frequency, double highest) {
        return between(frequency, Double.NEGATIVE_INFINITY, highest, Missing.PASSES);
    }

    /** Values from {@code lowest} to {@code highest}, both included. */
    public static RowPredicate between(IntColumn column, int lowest, int highest, Missing missing) {
        boolean passes = missing == Missing.PASSES;
        return (alive, first) -> {
            long passed = 0;
            for (long left = alive; left != 0; left &= left - 1) {
                int value = column.get(first + Long.numberOfTrailingZeros(left));
                if (value == IntColumn.MISSING ? passes : value >= lowest && value <= highest) {
                    passed |= left & -left;
                }
            }
            return passed;
        };
    }

    /** Counts from {@code lowest} to {@code highest}, both included. */
    public static RowPredicate between(CountColumn column, int lowest, int highest, Missing missing) {
        boolean passes = missing == Missing.PASSES;
        return (alive, first) -> {
            long passed = 0;
            for (long left = alive; left != 0; left &= left - 1) {
                int value = column.get(first + Long.numberOfTrailingZeros(left));
                if (value == CountColumn.MISSING ? passes : value >= lowest && value <= highest) {
                    passed |= left & -left;
                }
            }
            return passed;
        };
    }

    /** Numbers of dictionary entries that {@code entries} names; a row without one fails. */
    public static RowPredicate in(IntColumn column, boolean[] entries) {
        return (alive, first) -> {
            long passed = 0;
            for (long left = alive; left != 0; left &= left - 1) {
                int entry = column.get(first + Long.numberOfTrailingZeros(left));
                if (entry >= 0 && entries[entry]) {
                    passed |= left & -left;
                }
            }
            return passed;
        };
    }

    /** Numbers of dictionary entries that {@code entries} names; a row without one fails. */
    public static RowPredicate in(ShortColumn column, boolean[] entries) {
        return (alive, first) -> {
            long passed = 0;
            for (long left = alive; left != 0; left &= left - 1) {
                int entry = column.get(first + Long.numberOfTrailingZeros(left));
                if (entry >= 0 && entries[entry]) {
                    passed |= left & -left;
                }
            }
            return passed;
        };
    }

    /** Numbers of dictionary entries that {@code entries} names; a row without one fails. */
    public static RowPredicate in(ByteColumn column, boolean[] entries) {
        return (alive, first) -> {
            long passed = 0;
            for (long left = alive; left != 0; left &= left - 1) {
                int entry = column.get(first + Long.numberOfTrailingZeros(left));
                if (entry >= 0 && entries[entry]) {
                    passed |= left & -left;
                }
            }
            return passed;
        };
    }

    /** Rows that are set in a mask. */
    public static RowPredicate in(BitMask mask) {
        return (alive, first) -> alive & mask.word(first >>> 6);
    }

    /** Rows from {@code from} to before {@code to}, as region look-up gives them. */
    public static RowPredicate range(int from, int to) {
        return (alive, first) -> {
            if (first >= from && first + 64 <= to) {
                return alive;
            }
            long passed = 0;
            for (long left = alive; left != 0; left &= left - 1) {
                int row = first + Long.numberOfTrailingZeros(left);
                if (row >= from && row < to) {
                    passed |= left & -left;
                }
            }
            return passed;
        };
    }
}
