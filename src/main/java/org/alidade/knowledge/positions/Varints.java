package org.alidade.knowledge.positions;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Numbers of as many bytes as they need, seven bits each (LEB128). */
final class Varints {
    private Varints() {
    }

    static void write(ByteArrayOutputStream out, long value) {
        long left = value;
        while ((left & ~0x7fL) != 0) {
            out.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    static long read(ByteBuffer in) {
        long value = 0;
        int shift = 0;
        byte next = in.get();
        while (next < 0) {
            value |= (next & 0x7fL) << shift;
            shift += 7;
            next = in.get();
        }
        return value | (long) next << shift;
    }

    /** Small for numbers near 0, whatever their sign. */
    static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }

    static long unzigzag(long value) {
        return value >>> 1 ^ -(value & 1);
    }
}
