package org.alidade.variants.bgzf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A BGZF file in chunks of whole blocks. Blocks are found by their headers, one chunk at a time; the file is read by offset
 * and not mapped, because a mapped file that shrinks or whose share goes away ends the program instead of the work.
 */
public final class BgzfChunks implements ChunkSource {
    /** The empty block that ends every BGZF file (SAM specification, section 4.1.2). */
    private static final byte[] END = {0x1f, (byte) 0x8b, 8, 4, 0, 0, 0, 0, 0, (byte) 0xff, 6, 0, 0x42, 0x43, 2, 0,
            0x1b,
            0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final int RAW = 1 << 19;
    /** A file of this size takes long enough for the own inflater to be compiled. */
    private static final int MANY = 1 << 25;
    private static final int TEXT = 6 << 20;

    private final FileChannel channel;
    private final long size;
    private final MessageDigest digest;
    private final ThreadLocal<BlockInflater> inflaters;
    private long position;
    private long textBefore;
    private long chunks;

    private BgzfChunks(FileChannel channel, long size, MessageDigest digest) {
        this.channel = channel;
        this.size = size;
        this.digest = digest;
        this.inflaters = ThreadLocal.withInitial(() -> new BlockInflater(size >= MANY));
    }

    /**
     * Opens a file.
     *
     * @param digest takes every byte of the file, in order, as the chunks are claimed
     * @throws DamagedBlockException if the end marker is missing
     */
    @SuppressWarnings("MustBeClosedChecker") // closed with the source
    public static BgzfChunks open(Path file, MessageDigest digest) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            long size = channel.size();
            byte[] end = new byte[END.length];
            if (size < end.length || read(channel, end, END.length, size - end.length) < end.length
                    || !Arrays.equals(end, END)) {
                throw new DamagedBlockException("the end marker of bgzip is missing", size, true);
            }
            return new BgzfChunks(channel, size, digest);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether the first bytes of a file are those of a BGZF block. */
    public static boolean isBgzf(byte[] start) {
        return BlockHeader.blockLength(start, 0, start.length) > 0;
    }

    private static int read(FileChannel channel, byte[] bytes, int length, long at) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = channel.read(buffer, at + buffer.position());
        }
        return buffer.position();
    }

    @Override
    public synchronized boolean claim(TextChunk chunk) throws IOException {
        if (position >= size) {
            return false;
        }
        if (chunk.raw.length < RAW) {
            chunk.raw = new byte[RAW + BlockInflater.SLACK];
        }
        int length = read(channel, chunk.raw, (int) Math.min(RAW, size - position), position);
        chunk.begin(chunks, textBefore, true);
        int at = 0;
        int block = BlockHeader.blockLength(chunk.raw, at, length);
        while (block > 0 && at + block <= length && chunk.length() < TEXT) {
            int text = BlockInflater.textLength(chunk.raw, at, block);
            if (text < 0 || text > BlockHeader.MAX_BLOCK) {
                throw new DamagedBlockException("a block of impossible length", position + at, false);
            }
            chunk.addBlock(position + at, block, text);
            at += block;
            block = BlockHeader.blockLength(chunk.raw, at, length);
        }
        if (block < 0) {
            throw new DamagedBlockException("no bgzip block", position + at, false);
        }
        if (at == 0) {
            throw new DamagedBlockException("the compressed data end in the middle", position, true);
        }
        digest.update(chunk.raw, 0, at);
        chunk.rawLength = at;
        position += at;
        textBefore += chunk.length();
        chunks++;
        return true;
    }

    @Override
    public void fill(TextChunk chunk) throws IOException {
        byte[] text = chunk.room(chunk.length());
        BlockInflater inflater = inflaters.get();
        int at = 0;
        for (int block = 0; block < chunk.blocks(); block++) {
            int length = chunk.compressedLength(block);
            inflater.inflate(chunk.raw, at, length, text, chunk.blockStart(block), chunk.blockOffset(block));
            at += length;
        }
    }

    @Override
    public synchronized long position() {
        return position;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean seekable() {
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
