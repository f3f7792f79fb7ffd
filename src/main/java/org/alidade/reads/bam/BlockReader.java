package org.alidade.reads.bam;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads the blocks of a BGZF file one after the other from any place; of one thread. */
final class BlockReader implements AutoCloseable {
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LARGEST = 1 << 16;
    private static final int FIXED_HEADER = 12;
    private static final int TRAILER = 8;
    private static final int AHEAD = 1 << 18;
    private final Path file;
    private final FileChannel channel;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] read = new byte[AHEAD];
    private long readFrom;
    private int readLength;
    private long next;

    BlockReader(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The next block is the one at {@code offset} of the file. */
    void seek(long offset) {
        next = offset;
    }

    /**
     * Inflates the next block behind {@code fill} bytes of {@code out}, which must have room for 65,536 more.
     *
     * @return how many bytes it held; −1 at the end of the file
     * @throws IOException if the block is damaged or cut off
     */
    int block(byte[] out, int fill) throws IOException {
        int at = ensure(FIXED_HEADER);
        if (at < 0) {
            return -1;
        }
        if ((read[at] & 0xff) != 31 || (read[at + 1] & 0xff) != 139) {
            throw damaged("is no block");
        }
        int extra = (short) SHORT.get(read, at + 10) & 0xffff;
        at = ensure(FIXED_HEADER + extra);
        int size = at < 0 ? -1 : size(at + FIXED_HEADER, extra);
        if (size < FIXED_HEADER + extra + TRAILER) {
            throw damaged("has no size");
        }
        at = ensure(size);
        if (at < 0) {
            throw damaged("is cut off");
        }
        int length = (int) INT.get(read, at + size - 4);
        if (length < 0 || length > LARGEST) {
            throw damaged("holds too much");
        }
        inflate(at + FIXED_HEADER + extra, size - FIXED_HEADER - extra - TRAILER, out, fill, length);
        checksum.reset();
        checksum.update(out, fill, length);
        if ((int) checksum.getValue() != (int) INT.get(read, at + size - TRAILER)) {
            throw damaged("has another checksum than its bytes");
        }
        next += size;
        return length;
    }

    /** The size stands in the field BC. */
    private int size(int from, int extra) {
        for (int at = from; at + 4 <= from + extra;) {
            int length = (short) SHORT.get(read, at + 2) & 0xffff;
            if (read[at] == 'B' && read[at + 1] == 'C' && length == 2) {
                return ((short) SHORT.get(read, at + 4) & 0xffff) + 1;
            }
            at += 4 + length;
        }
        return -1;
    }

    private void inflate(int from, int length, byte[] out, int fill, int expected) throws IOException {
        inflater.reset();
        inflater.setInput(read, from, length);
        try {
            int done = 0;
            while (done < expected) {
                int more = inflater.inflate(out, fill + done, expected - done);
                if (more == 0) {
                    throw damaged("ends too early");
                }
                done += more;
            }
        } catch (DataFormatException e) {
            throw damaged("cannot be inflated: " + e.getMessage());
        }
    }

    /** Has so many bytes of the file from the next block on in memory; where they begin, −1 where the file ends before. */
    private int ensure(int bytes) throws IOException {
        if (next < readFrom || next + bytes > readFrom + readLength) {
            ByteBuffer buffer = ByteBuffer.wrap(read);
            readFrom = next;
            while (buffer.hasRemaining() && channel.read(buffer, readFrom + buffer.position()) > 0) {
                // a read may give less than there is room for
            }
            readLength = buffer.position();
            if (readLength == 0 || readLength < bytes) {
                return readLength == 0 ? -1 : cutOff();
            }
        }
        return (int) (next - readFrom);
    }

    private int cutOff() throws IOException {
        throw new EOFException(file + ": ends within the block at byte " + next + "; the file is cut off");
    }

    private IOException damaged(String how) {
        return new IOException(file + ": the block at byte " + next + " " + how + "; copy the file again");
    }

    @Override
    public void close() {
        inflater.end();
    }
}
