package org.alidade.knowledge.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A value that is read when it is first asked for, once. Thread-safe. */
public final class Lazy<T extends Object> {
    /** How it is read. */
    @FunctionalInterface
    public interface Reader<T extends Object> {
        T read() throws IOException;
    }

    private final Reader<T> reader;
    private @Nullable T value;

    public Lazy(Reader<T> reader) {
        this.reader = reader;
    }

    /** @throws UncheckedIOException if it cannot be read */
    public synchronized T get() {
        T known = value;
        if (known == null) {
            try {
                known = reader.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
            value = known;
        }
        return known;
    }
}
