package org.alidade.variants.column;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** How numbers stand in a segment: little-endian, as every machine the program runs on has them, at any address. */
final class Segments {
    static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
    static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private Segments() {
    }

    /** Native memory that is given back when nobody can reach it any more. */
    static MemorySegment allocate(long bytes) {
        return Arena.ofAuto().allocate(Math.max(1, bytes), 8).asSlice(0, bytes);
    }

    /** The bytes of {@code count} rows from {@code from}; those of a constant column stay the one value. */
    static MemorySegment slice(MemorySegment segment, long stride, long size, long from, long count) {
        if (from < 0 || count < 0 || from > size - count) {
            throw new IndexOutOfBoundsException("rows " + from + " to " + (from + count) + " of " + size);
        }
        return stride == 0 ? segment : segment.asSlice(from * stride, count * stride);
    }
}
