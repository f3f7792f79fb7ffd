package org.alidade.variants.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import htsjdk.samtools.util.BlockCompressedOutputStream;

/** A copy of a text in BGZF blocks, made while it is read, for files that cannot be read by offset. Empty unless written. */
final class TextCopy implements AutoCloseable {
    private static final int FAST = 1;
    private final Path file;
    private @Nullable BlockCompressedOutputStream stream;

    TextCopy(Path file) {
        this.file = file;
    }

    void write(byte[] text, int length) throws IOException {
        if (stream == null) {
            stream = new BlockCompressedOutputStream(Files.newOutputStream(file), file, FAST);
        }
        stream.write(text, 0, length);
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }
}
