package org.alidade.casefile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;

import htsjdk.samtools.FileTruncatedException;
import htsjdk.samtools.SAMException;
import htsjdk.samtools.util.BlockCompressedInputStream;
import htsjdk.samtools.util.BlockCompressedInputStream.FileTermination;

/** The lines of a text file, plain, gzipped or compressed with bgzip, with their numbers counted from 1. */
public final class LineSource implements AutoCloseable {
    private final InputStream stream;
    private final CountingStream counter;
    private final long size;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int at;
    private long line;
    private long text;
    private boolean endedWithoutNewline;

    private LineSource(InputStream stream, CountingStream counter, long size) {
        this.stream = stream;
        this.counter = counter;
        this.size = size;
    }

    /**
     * @throws TruncatedFileException if a bgzip file lacks its end marker, or a gzip file its header
     * @throws IOException if the file cannot be read
     */
    public static LineSource open(Path file) throws IOException {
        byte[] magic;
        try (InputStream peek = Files.newInputStream(file)) {
            magic = peek.readNBytes(2);
        }
        boolean compressed = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        CountingStream counter = new CountingStream(Files.newInputStream(file));
        BufferedInputStream buffered = new BufferedInputStream(counter, 1 << 16);
        try {
            if (!compressed) {
                return new LineSource(buffered, counter, Files.size(file));
            }
            if (BlockCompressedInputStream.isValidFile(buffered)) {
                if (BlockCompressedInputStream.checkTermination(file) != FileTermination.HAS_TERMINATOR_BLOCK) {
                    throw new TruncatedFileException("the end marker of bgzip is missing");
                }
                BlockCompressedInputStream blocks = new BlockCompressedInputStream(buffered);
                blocks.setCheckCrcs(true);
                return new LineSource(blocks, counter, Files.size(file));
            }
            return new LineSource(new GZIPInputStream(buffered, 1 << 16), counter, Files.size(file));
        } catch (EOFException e) {
            buffered.close();
            throw new TruncatedFileException("the compressed data end in the middle", e);
        } catch (IOException | SAMException e) {
            buffered.close();
            throw e instanceof IOException io ? io : new DamagedFileException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The next line without its line end; null at the end of the file.
     *
     * @throws TruncatedFileException if the compressed data end in the middle
     * @throws DamagedFileException if the compressed data are not what was written
     */
    public @Nullable String next() throws IOException {
        try {
            return read();
        } catch (EOFException | FileTruncatedException e) {
            throw new TruncatedFileException("the compressed data end in the middle", e);
        } catch (ZipException | SAMException e) {
            throw new DamagedFileException(String.valueOf(e.getMessage()), e);
        }
    }

    private @Nullable String read() throws IOException {
        if (!fill()) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        boolean ended = false;
        while (!ended && fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            bytes.write(buffer, at, end - at);
            text += end - at + (end < filled ? 1 : 0);
            ended = end < filled;
            at = ended ? end + 1 : end;
        }
        endedWithoutNewline = !ended;
        line++;
        String text = bytes.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Whether there is a byte left to read. */
    private boolean fill() throws IOException {
        while (at >= filled) {
            int read = stream.read(buffer, 0, buffer.length);
            if (read < 0) {
                return false;
            }
            filled = read;
            at = 0;
        }
        return true;
    }

    /** Number of the line that {@link #next} gave last, counted from 1; 0 before the first. */
    public long line() {
        return line;
    }

    /** Bytes of text in the lines given so far, line ends included. */
    public long textPosition() {
        return text;
    }

    /** Whether the last line had no line end: the file may be cut off. */
    public boolean endedWithoutNewline() {
        return endedWithoutNewline;
    }

    /** Bytes of the file read so far. */
    public long position() {
        return counter.count;
    }

    /** Bytes of the whole file. */
    public long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Counts what was read of the file itself. */
    private static final class CountingStream extends FilterInputStream {
        private long count;

        CountingStream(InputStream in) {
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
    }
}
