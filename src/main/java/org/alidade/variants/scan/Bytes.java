package org.alidade.variants.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks into text eight bytes at a time. The text needs eight readable bytes behind its end. */
final class Bytes {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Bytes() {
    }

    static long eight(byte[] text, int at) {
        return (long) LONG.get(text, at);
    }

    static void putEight(byte[] text, int at, long word) {
        LONG.set(text, at, word);
    }

    /** The high bit of the lowest byte that equals those of {@code pattern}; higher bits may be wrong (Mycroft's test). */
    static long matches(long word, long pattern) {
        long x = word ^ pattern;
        return x - ONES & ~x & HIGH;
    }

    static long pattern(int letter) {
        return (letter & 0xffL) * ONES;
    }

    /** The first place of a letter, or {@code to}. */
    static int find(byte[] text, int from, int to, byte letter) {
        long pattern = pattern(letter);
        int at = from;
        while (at + 32 <= to) {
            long any = matches(eight(text, at), pattern) | matches(eight(text, at + 8), pattern)
                    | matches(eight(text, at + 16), pattern) | matches(eight(text, at + 24), pattern);
            if (any != 0) {
                break;
            }
            at += 32;
        }
        for (; at < to; at += 8) {
            long found = matches(eight(text, at), pattern);
            if (found != 0) {
                return Math.min(to, at + (Long.numberOfTrailingZeros(found) >>> 3));
            }
        }
        return to;
    }

    /** How often a letter stands in a text. */
    static int count(byte[] text, int from, int to, byte letter) {
        long pattern = pattern(letter);
        int count = 0;
        for (int at = from; at < to; at += Long.BYTES) {
            long x = eight(text, at) ^ pattern;
            long found = ~((x & ~HIGH) + ~HIGH | x | ~HIGH);
            int left = to - at;
            count += Long.bitCount(left >= Long.BYTES ? found : found & (1L << 8 * left) - 1);
        }
        return count;
    }

    /** The first place of one of two letters, or {@code to}. */
    static int find(byte[] text, int from, int to, byte letter, byte other) {
        long one = pattern(letter);
        long two = pattern(other);
        for (int at = from; at < to; at += 8) {
            long word = eight(text, at);
            long found = matches(word, one) | matches(word, two);
            if (found != 0) {
                return Math.min(to, at + (Long.numberOfTrailingZeros(found) >>> 3));
            }
        }
        return to;
    }

    /** Up to eight bytes as a number, zero bytes behind their end. */
    static long word(byte[] text, int from, int to) {
        int length = to - from;
        return length >= 8 ? eight(text, from) : length == 0 ? 0 : eight(text, from) & -1L >>> 64 - 8 * length;
    }

    static int hash(byte[] text, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            hash = (hash ^ eight(text, at)) * MULTIPLIER;
            hash ^= hash >>> 32;
        }
        hash = (hash ^ word(text, at, to)) * MULTIPLIER;
        return (int) (hash >>> 32 ^ hash);
    }
}
