package org.alidade.variants.bgzf;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates BGZF blocks and checks their checksums. For one thread at a time. */
final class BlockInflater implements AutoCloseable {
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();

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
        inflater.reset();
        inflater.setInput(bytes, at + header, blockLength - header - BlockHeader.TRAILER);
        try {
            int length = expected == 0 ? 0 : inflater.inflate(text, textAt, expected);
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

    @Override
    public void close() {
        inflater.end();
    }
}
