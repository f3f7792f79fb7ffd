package org.alidade.variants;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Writes the values of one row as bytes. {@link ByteReader} reads them back. */
final class ByteWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);
    private final StringPool pool;

    ByteWriter(StringPool pool) {
        this.pool = pool;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** A number of 0 or more, in as few bytes as it needs. */
    void number(long value) {
        long rest = value;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    void flag(boolean value) {
        out.write(value ? 1 : 0);
    }

    void shared(String text) {
        number(pool.number(text));
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes, 0, bytes.length);
    }

    void decimal(OptionalDouble value) {
        flag(value.isPresent());
        if (value.isPresent()) {
            long bits = Double.doubleToLongBits(value.getAsDouble());
            for (int shift = 56; shift >= 0; shift -= 8) {
                out.write((int) (bits >>> shift));
            }
        }
    }

    /** A whole number of 0 or more. */
    void whole(OptionalInt value) {
        number(value.isPresent() ? value.getAsInt() + 1L : 0);
    }

    <T> void optional(Optional<T> value, Consumer<T> write) {
        flag(value.isPresent());
        value.ifPresent(write);
    }

    <T> void list(List<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }
}
