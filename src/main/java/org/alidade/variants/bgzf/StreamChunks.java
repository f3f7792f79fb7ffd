package org.alidade.variants.bgzf;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A text that can only be read from its beginning: plain, gzipped, or made of a binary file. */
public final class StreamChunks implements ChunkSource {
    private static final int TEXT = 4 << 20;
    private final InputStream text;
    private final Counter counter;
    private final long size;
    private final boolean seekable;
    private long position;
    private long chunks;

    /**
     * @param counter counts the bytes that are taken of the file; below {@code text}
     * @param seekable whether the text is the file itself
     */
    public StreamChunks(InputStream text, Counter counter, long size, boolean seekable) {
        this.text = text;
        this.counter = counter;
        this.size = size;
        this.seekable = seekable;
    }

    @Override
    public synchronized boolean claim(TextChunk chunk) throws IOException {
        byte[] room = chunk.room(TEXT);
        int length = read(room);
        if (length == 0) {
            return false;
        }
        chunk.begin(chunks, position, false);
        chunk.addBlock(position, 0, length);
        position += length;
        chunks++;
        return true;
    }

    private int read(byte[] room) throws IOException {
        try {
            return text.readNBytes(room, 0, TEXT);
        } catch (EOFException e) {
            throw damage("the compressed data end in the middle", true, e);
        } catch (ZipException e) {
            throw damage("damaged compressed data", false, e);
        }
    }

    private DamagedBlockException damage(String message, boolean truncated, IOException cause) {
        DamagedBlockException damage = new DamagedBlockException(message, counter.count(), truncated);
        damage.initCause(cause);
        return damage;
    }

    @Override
    public void fill(TextChunk chunk) {
        // the text was read when the chunk was claimed
    }

    @Override
    public synchronized long position() {
        return counter.count();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean seekable() {
        return seekable;
    }

    @Override
    public synchronized void close() throws IOException {
        text.close();
    }

    /** Counts what is read of a file. */
    public static final class Counter extends FilterInputStream {
        private long count;

        public Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }

        long count() {
            return count;
        }
    }
}
