package org.alidade.variants.column;

import java.lang.foreign.MemorySegment;

/** 32-bit fractions; NaN means missing. Compare with a threshold
 * that went through {@code float} too, else 0.001 as written in a file is greater than 0.001. */
public final class FloatColumn {
    public static final float MISSING = Float.NaN;
    private static final long WIDTH = Float.BYTES;

    private final MemorySegment segment;
    private final long size;
    private final long stride;

    private FloatColumn(MemorySegment segment, long size, long stride) {
        this.segment = segment;
        this.size = size;
        this.stride = stride;
    }

    /** A column over memory that stays valid as long as it is read; little-endian. */
    public static FloatColumn over(MemorySegment segment) {
        return new FloatColumn(segment, segment.byteSize() / WIDTH, WIDTH);
    }

    /** A column in memory of its own. */
    public static FloatColumn of(float... values) {
        MemorySegment copy = Segments.allocate(values.length * WIDTH);
        for (int i = 0; i < values.length; i++) {
            copy.set(Segments.FLOAT, i * WIDTH, values[i]);
        }
        return over(copy);
    }

    /** A column whose every row has one value, for instance {@link #MISSING}. */
    public static FloatColumn constant(float value, long size) {
        MemorySegment one = Segments.allocate(WIDTH);
        one.set(Segments.FLOAT, 0, value);
        return new FloatColumn(one, size, 0);
    }

    public long size() {
        return size;
    }

    /**
     * The value of a row, {@link #MISSING} where it has none.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public float get(long row) {
        return segment.get(Segments.FLOAT, row * stride);
    }

    public boolean isMissing(long row) {
        return Float.isNaN(get(row));
    }

    /** The {@code count} rows from {@code from} as a column of their own, over the same memory. */
    public FloatColumn slice(long from, long count) {
        return new FloatColumn(Segments.slice(segment, stride, size, from, count), count, stride);
    }
}
