package org.alidade.variants.bgzf;

import java.util.Arrays;

/**
 * A stretch of a file's text, cut anywhere, not at line ends. Filled by a {@link ChunkSource}, read by one thread, and used
 * again.
 */
public final class TextChunk {
    /** Readable bytes behind the text, so that eight bytes may be read at once from every place. */
    public static final int SLACK = 16;
    private static final int BLOCK_BITS = 16;

    /** Compressed bytes, for sources that inflate in {@link ChunkSource#fill}. */
    byte[] raw = new byte[0];
    int rawLength;
    private long number;
    private long textStart;
    private byte[] text = new byte[1 << 16];
    private int length;
    private boolean blocked;
    private int blocks;
    /** In which the last offset lay that was asked for: they are asked for in order. */
    private int lastBlock;
    private int[] blockStart = new int[64];
    private long[] blockOffset = new long[64];
    private int[] blockLength = new int[64];

    /** Begins anew. */
    void begin(long chunkNumber, long textBefore, boolean inBlocks) {
        number = chunkNumber;
        textStart = textBefore;
        blocked = inBlocks;
        length = 0;
        blocks = 0;
    }

    /** Notes where the next text comes from. */
    void addBlock(long offset, int compressed, int textLength) {
        if (blocks == blockStart.length) {
            blockStart = Arrays.copyOf(blockStart, blocks * 2);
            blockOffset = Arrays.copyOf(blockOffset, blocks * 2);
            blockLength = Arrays.copyOf(blockLength, blocks * 2);
        }
        blockStart[blocks] = length;
        blockOffset[blocks] = offset;
        blockLength[blocks] = compressed;
        blocks++;
        length += textLength;
    }

    int blocks() {
        return blocks;
    }

    int blockStart(int block) {
        return blockStart[block];
    }

    long blockOffset(int block) {
        return blockOffset[block];
    }

    int compressedLength(int block) {
        return blockLength[block];
    }

    /** Makes room for all of the text. */
    byte[] room(int wanted) {
        if (text.length < wanted + SLACK) {
            text = Arrays.copyOf(text, wanted + SLACK);
        }
        return text;
    }

    /** Its place among the chunks of the file, from 0. */
    public long number() {
        return number;
    }

    /** How many bytes of text stand before it in the file. */
    public long textStart() {
        return textStart;
    }

    /** The text; valid up to {@link #length}. */
    public byte[] text() {
        return text;
    }

    public int length() {
        return length;
    }

    /**
     * Where a byte of the text stands in the file: a BGZF virtual offset (SAM specification, section 4.1.1), or the number
     * of text bytes before it where the file is no BGZF.
     */
    public long offset(int at) {
        if (!blocked) {
            return blockOffset[0] + at;
        }
        int block = lastBlock;
        if (block >= blocks || blockStart[block] > at) {
            block = Arrays.binarySearch(blockStart, 0, blocks, at);
            block = block < 0 ? -block - 2 : block;
        }
        while (block + 1 < blocks && blockStart[block + 1] <= at) {
            block++;
        }
        lastBlock = block;
        return blockOffset[block] << BLOCK_BITS | at - blockStart[block];
    }
}
