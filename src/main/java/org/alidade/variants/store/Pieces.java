package org.alidade.variants.store;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** A column that grows outside the heap, in pieces that never move. Little-endian. */
final class Pieces {
    static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    /** A multiple of every width, and a power of two. */
    private static final int SIZE = 1 << 18;
    private final Arena arena;
    private final List<MemorySegment> pieces = new ArrayList<>();
    /** A whole piece of one value again and again; columns of nothing take no room. Empty before it is needed. */
    private MemorySegment uniform = MemorySegment.NULL;
    /** Whether everything so far is that value. */
    private boolean isUniform = true;
    private long length;

    Pieces(Arena arena) {
        this.arena = arena;
    }

    /** Adds the first elements of an array of numbers. */
    void add(Object array, int count) {
        if (count == 0) {
            return;
        }
        int width = width(array);
        if (isUniform) {
            keepUniform(segment(array).asSlice(0, (long) count * width), width);
        }
        int from = 0;
        while (from < count) {
            int used = (int) (length % SIZE);
            if (used == 0) {
                pieces.add(isUniform ? uniform : arena.allocate(SIZE, Long.BYTES));
            }
            int fitting = Math.min(count - from, (SIZE - used) / width);
            if (!isUniform) {
                MemorySegment.copy(array, from, pieces.getLast(), layout(array), used, fitting);
            }
            from += fitting;
            length += (long) fitting * width;
        }
    }

    /** Looks whether new elements are as all before; if not, the last piece becomes one of its own. */
    private void keepUniform(MemorySegment added, int width) {
        if (length == 0) {
            uniform = arena.allocate(SIZE, Long.BYTES);
            MemorySegment.copy(added, 0, uniform, 0, width);
            for (int filled = width; filled < SIZE; filled *= 2) {
                MemorySegment.copy(uniform, 0, uniform, filled, filled);
            }
        }
        long same = 0;
        while (isUniform && same < added.byteSize()) {
            long next = Math.min(SIZE, added.byteSize() - same);
            isUniform = added.asSlice(same, next).mismatch(uniform.asSlice(0, next)) < 0;
            same += next;
        }
        if (!isUniform && length % SIZE != 0) {
            ownLast();
        }
    }

    private void ownLast() {
        MemorySegment own = arena.allocate(SIZE, Long.BYTES);
        MemorySegment.copy(uniform, 0, own, 0, length % SIZE);
        pieces.set(pieces.size() - 1, own);
    }

    /** Makes every piece one of its own, so that elements may be changed. */
    void own() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).equals(uniform)) {
                MemorySegment own = arena.allocate(SIZE, Long.BYTES);
                MemorySegment.copy(uniform, 0, own, 0, SIZE);
                pieces.set(i, own);
            }
        }
        isUniform = false;
    }

    private static MemorySegment segment(Object array) {
        return switch (array) {
            case byte[] bytes -> MemorySegment.ofArray(bytes);
            case short[] shorts -> MemorySegment.ofArray(shorts);
            case int[] ints -> MemorySegment.ofArray(ints);
            case long[] longs -> MemorySegment.ofArray(longs);
            case float[] floats -> MemorySegment.ofArray(floats);
            default -> throw new IllegalArgumentException("no array of numbers: " + array);
        };
    }

    private static int width(Object array) {
        return (int) layout(array).byteSize();
    }

    private static ValueLayout layout(Object array) {
        return switch (array) {
            case byte[] bytes -> ValueLayout.JAVA_BYTE;
            case short[] shorts -> SHORT;
            case int[] ints -> INT;
            case long[] longs -> LONG;
            case float[] floats -> FLOAT;
            default -> throw new IllegalArgumentException("no array of numbers: " + array);
        };
    }

    /** In bytes. */
    long length() {
        return length;
    }

    /** The pieces, the last one only as far as it is used. */
    List<MemorySegment> parts() {
        List<MemorySegment> parts = new ArrayList<>(pieces);
        if (length % SIZE != 0) {
            parts.set(parts.size() - 1, parts.getLast().asSlice(0, length % SIZE));
        }
        return parts;
    }

    int intAt(long index) {
        long at = index * Integer.BYTES;
        return pieces.get((int) (at / SIZE)).get(INT, at % SIZE);
    }

    int shortAt(long index) {
        long at = index * Short.BYTES;
        return pieces.get((int) (at / SIZE)).get(SHORT, at % SIZE);
    }

    void setInt(long index, int value) {
        long at = index * Integer.BYTES;
        pieces.get((int) (at / SIZE)).set(INT, at % SIZE, value);
    }

    void setShort(long index, int value) {
        long at = index * Short.BYTES;
        pieces.get((int) (at / SIZE)).set(SHORT, at % SIZE, (short) value);
    }

    /** Copies one element of {@code width} bytes. */
    void copy(long index, int width, MemorySegment to, long toOffset) {
        long at = index * width;
        MemorySegment.copy(pieces.get((int) (at / SIZE)), at % SIZE, to, toOffset, width);
    }
}
