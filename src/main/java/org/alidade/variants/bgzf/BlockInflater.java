package org.alidade.variants.bgzf;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates BGZF blocks and checks their checksums. For one thread at a time. The JDK's inflater serves for few blocks, an own
 * one, which is faster once it is compiled, for many.
 */
final class BlockInflater implements AutoCloseable {
    /** What an array needs behind the blocks and behind their text for many blocks. */
    static final int SLACK = RawInflater.SLACK;
    private final Inflater inflater = new Inflater(true);
    private final RawInflater own = new RawInflater();
    private final boolean many;
    private final CRC32 checksum = new CRC32();

    /** {@code many}: whether a megabyte and more is to be read. */
    BlockInflater(boolean many) {
        this.many = many;
    }

    /** The length of a block's text, as its last four bytes tell. */
    static int textLength(byte[] bytes, int at, int blockLength) {
        return BlockHeader.intAt(bytes, at + blockLength - 4);
    }

    /**
     * Inflates one block into {@code text} and returns the length of its text.
     *
     * @param offset place of the block in the file, for the error
     * @throws DamagedBlockException if the data are no deflate data, or of another length or checksum than the block says
     */
    int inflate(byte[] bytes, int at, int blockLength, byte[] text, int textAt, long offset)
            throws DamagedBlockException {
        int expected = textLength(bytes, at, blockLength);
        if (expected < 0 || expected > BlockHeader.MAX_BLOCK) {
            throw new DamagedBlockException("a block of impossible length", offset, false);
        }
        int header = BlockHeader.headerLength(bytes, at);
        try {
            int length = expected == 0
                    ? 0
                    : inflate(bytes, at + header, at + blockLength - BlockHeader.TRAILER, text, textAt, expected);
            if (length != expected) {
                throw new DamagedBlockException("a block shorter than it says", offset, false);
            }
        } catch (DataFormatException e) {
            DamagedBlockException damage = new DamagedBlockException("damaged compressed data", offset, false);
            damage.initCause(e);
            throw damage;
        }
        checksum.reset();
        checksum.update(text, textAt, expected);
        if ((int) checksum.getValue() != BlockHeader.intAt(bytes, at + blockLength - 8)) {
            throw new DamagedBlockException("a wrong checksum", offset, false);
        }
        return expected;
    }

    private int inflate(byte[] bytes, int from, int end, byte[] text, int textAt, int expected)
            throws DataFormatException {
        if (many) {
            return own.inflate(bytes, from, end, text, textAt, textAt + expected);
        }
        inflater.reset();
        inflater.setInput(bytes, from, end - from);
        return inflater.inflate(text, textAt, expected);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
