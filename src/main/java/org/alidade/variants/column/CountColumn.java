package org.alidade.variants.column;

import java.util.Arrays;

/**
 * Counts, mostly small: two bytes a row, and a list of the few rows whose value does not fit. Nothing is capped.
 */
public final class CountColumn {
    /** What {@link #get} gives for a row without a value. */
    public static final int MISSING = Integer.MIN_VALUE;
    /** In the two bytes: missing. */
    public static final short STORED_MISSING = Short.MIN_VALUE;
    /** In the two bytes: the value stands in the list. */
    public static final short STORED_ELSEWHERE = Short.MIN_VALUE + 1;

    private final ShortColumn small;
    private final int[] rows;
    private final int[] values;

    private CountColumn(ShortColumn small, int[] rows, int[] values) {
        this.small = small;
        this.rows = rows;
        this.values = values;
    }

    /**
     * Over stored columns.
     *
     * @param small with the two marks above
     * @param rows rows whose value stands in the list, ascending
     * @param values their values
     */
    public static CountColumn over(ShortColumn small, int[] rows, int[] values) {
        if (rows.length != values.length) {
            throw new IllegalArgumentException(rows.length + " rows with " + values.length + " values");
        }
        return new CountColumn(small, rows.clone(), values.clone());
    }

    /** A column in memory of its own; {@link #MISSING} stands for a row without a value. */
    public static CountColumn of(int... values) {
        short[] small = new short[values.length];
        int[] rows = new int[values.length];
        int large = 0;
        for (int row = 0; row < values.length; row++) {
            small[row] = stored(values[row]);
            if (small[row] == STORED_ELSEWHERE) {
                rows[large++] = row;
            }
        }
        int[] elsewhere = Arrays.copyOf(rows, large);
        return new CountColumn(ShortColumn.of(small), elsewhere,
                Arrays.stream(elsewhere).map(row -> values[row]).toArray());
    }

    /** A column none of whose rows has a value. */
    public static CountColumn missing(long size) {
        return new CountColumn(ShortColumn.constant(STORED_MISSING, size), new int[0], new int[0]);
    }

    /** The two bytes for a value. */
    public static short stored(int value) {
        if (value == MISSING) {
            return STORED_MISSING;
        }
        return value > STORED_ELSEWHERE && value <= Short.MAX_VALUE ? (short) value : STORED_ELSEWHERE;
    }

    public long size() {
        return small.size();
    }

    /**
     * The value of a row, {@link #MISSING} where it has none.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public int get(long row) {
        int value = small.get(row);
        return value > STORED_ELSEWHERE ? value : value == STORED_MISSING ? MISSING : large(row);
    }

    public boolean isMissing(long row) {
        return small.get(row) == STORED_MISSING;
    }

    private int large(long row) {
        return values[Arrays.binarySearch(rows, Math.toIntExact(row))];
    }
}
