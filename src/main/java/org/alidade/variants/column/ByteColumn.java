package org.alidade.variants.column;

import java.lang.foreign.MemorySegment;

/** 8-bit numbers; the least of them means missing. */
public final class ByteColumn {
    public static final int MISSING = Byte.MIN_VALUE;
    private static final long WIDTH = Byte.BYTES;

    private final MemorySegment segment;
    private final long size;
    private final long stride;

    private ByteColumn(MemorySegment segment, long size, long stride) {
        this.segment = segment;
        this.size = size;
        this.stride = stride;
    }

    /** A column over memory that stays valid as long as it is read; little-endian. */
    public static ByteColumn over(MemorySegment segment) {
        return new ByteColumn(segment, segment.byteSize() / WIDTH, WIDTH);
    }

    /** A column in memory of its own. */
    public static ByteColumn of(byte... values) {
        MemorySegment copy = Segments.allocate(values.length * WIDTH);
        for (int i = 0; i < values.length; i++) {
            copy.set(Segments.BYTE, i * WIDTH, values[i]);
        }
        return over(copy);
    }

    /** A column whose every row has one value, for instance {@link #MISSING}. */
    public static ByteColumn constant(byte value, long size) {
        MemorySegment one = Segments.allocate(WIDTH);
        one.set(Segments.BYTE, 0, value);
        return new ByteColumn(one, size, 0);
    }

    public long size() {
        return size;
    }

    /**
     * The value of a row, {@link #MISSING} where it has none.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public int get(long row) {
        return segment.get(Segments.BYTE, row * stride);
    }

    public boolean isMissing(long row) {
        return get(row) == MISSING;
    }

    /** The {@code count} rows from {@code from} as a column of their own, over the same memory. */
    public ByteColumn slice(long from, long count) {
        return new ByteColumn(Segments.slice(segment, stride, size, from, count), count, stride);
    }
}
