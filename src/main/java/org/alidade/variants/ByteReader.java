package org.alidade.variants;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Reads what {@link ByteWriter} wrote, from a place in the mapped file. */
final class ByteReader {
    private final MemorySegment segment;
    private final StringPool pool;
    private long position;

    ByteReader(MemorySegment segment, long position, StringPool pool) {
        this.segment = segment;
        this.position = position;
        this.pool = pool;
    }

    private int next() {
        return segment.get(ValueLayout.JAVA_BYTE, position++) & 0xff;
    }

    long number() {
        long value = 0;
        int shift = 0;
        int read = next();
        while (read > 0x7f) {
            value |= (long) (read & 0x7f) << shift;
            shift += 7;
            read = next();
        }
        return value | (long) read << shift;
    }

    boolean flag() {
        return next() == 1;
    }

    String shared() {
        return pool.string((int) number());
    }

    String text() {
        byte[] bytes = new byte[(int) number()];
        MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, position, bytes, 0, bytes.length);
        position += bytes.length;
        return new String(bytes, StandardCharsets.UTF_8);
    }

    OptionalDouble decimal() {
        if (!flag()) {
            return OptionalDouble.empty();
        }
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | next();
        }
        return OptionalDouble.of(Double.longBitsToDouble(bits));
    }

    OptionalInt whole() {
        long value = number();
        return value == 0 ? OptionalInt.empty() : OptionalInt.of((int) (value - 1));
    }

    <T> Optional<T> optional(Supplier<T> read) {
        return flag() ? Optional.of(read.get()) : Optional.empty();
    }

    <T> List<T> list(Supplier<T> read) {
        int size = (int) number();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.get());
        }
        return values;
    }
}
