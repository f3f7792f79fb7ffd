package org.alidade.variants.bgzf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The frame of a BGZF block: a gzip member whose extra field BC tells its length (SAM specification, section 4.1). */
final class BlockHeader {
    /** Magic, method and flags, time, extra flags and system, length of the extra field. */
    static final int FIXED = 12;
    /** Checksum and length of the text. */
    static final int TRAILER = 8;
    /** The most that a block can take: its length stands in 16 bits. */
    static final int MAX_BLOCK = 1 << 16;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int MAGIC = 0x04088b1f;

    private BlockHeader() {
    }

    static int intAt(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    static int shortAt(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    /** Bytes of the header of a block whose first bytes are at hand. */
    static int headerLength(byte[] bytes, int at) {
        return FIXED + shortAt(bytes, at + 10);
    }

    /**
     * Bytes of the block that begins at {@code at}; 0 where the header reaches beyond {@code end}; −1 where there is no
     * block.
     */
    static int blockLength(byte[] bytes, int at, int end) {
        if (at + FIXED > end) {
            return 0;
        }
        if (intAt(bytes, at) != MAGIC) {
            return -1;
        }
        int extraEnd = at + headerLength(bytes, at);
        if (extraEnd > end) {
            return 0;
        }
        int field = at + FIXED;
        while (field + 4 <= extraEnd) {
            int length = shortAt(bytes, field + 2);
            if (bytes[field] == 'B' && bytes[field + 1] == 'C' && length == 2) {
                int block = shortAt(bytes, field + 4) + 1;
                return block < extraEnd - at + TRAILER ? -1 : block;
            }
            field += 4 + length;
        }
        return -1;
    }
}
