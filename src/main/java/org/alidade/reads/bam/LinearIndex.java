package org.alidade.reads.bam;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The linear part of a BAI index: for every 16,384 bases where the first read over them begins (SAM specification §5.2).
 */
final class LinearIndex {
    private static final int MAGIC = 0x01494142;
    private static final int WINDOW_BITS = 14;
    private static final int BYTES_OF_CHUNK = 16;
    private final long[][] offsets;

    private LinearIndex(long[][] offsets) {
        this.offsets = offsets;
    }

    /** @throws IOException if the file is no BAI index or ends too early */
    static LinearIndex read(Path bai) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(bai)).order(ByteOrder.LITTLE_ENDIAN);
        try {
            if (bytes.getInt() != MAGIC) {
                throw new IOException(bai + ": is no BAI index");
            }
            long[][] offsets = new long[bytes.getInt()][];
            for (int sequence = 0; sequence < offsets.length; sequence++) {
                offsets[sequence] = sequence(bytes);
            }
            return new LinearIndex(offsets);
        } catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException e) {
            throw new IOException(bai + ": the index ends too early or is damaged; make it again with samtools index",
                    e);
        }
    }

    private static long[] sequence(ByteBuffer bytes) {
        int bins = bytes.getInt();
        for (int bin = 0; bin < bins; bin++) {
            bytes.getInt();
            int chunks = bytes.getInt();
            bytes.position(bytes.position() + BYTES_OF_CHUNK * chunks);
        }
        long[] windows = new long[bytes.getInt()];
        for (int i = 0; i < windows.length; i++) {
            windows[i] = bytes.getLong();
        }
        // a window without reads says nothing: what comes next begins where the next one begins
        for (int i = windows.length - 2; i >= 0; i--) {
            windows[i] = windows[i] == 0 ? windows[i + 1] : windows[i];
        }
        return windows;
    }

    /** Virtual offset of the first read that may reach over a position, from 0; −1 where no read does. */
    long offset(int sequence, int position) {
        if (sequence >= offsets.length) {
            return -1;
        }
        int window = position >> WINDOW_BITS;
        return window < offsets[sequence].length ? offsets[sequence][window] : -1;
    }
}
