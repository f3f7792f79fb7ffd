package org.alidade.variants.bgzf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.DataFormatException;

/**
 * Inflates deflate data (RFC 1951) that are in memory as a whole, faster than the JDK's inflater does. For one thread.
 *
 * <p>Up to 64 bits of the stream are kept at hand and filled up by eight bytes at a time, as libdeflate does. Arrays are only
 * accessed within their bounds: what damaged data reach beyond them ends as {@link DataFormatException}.
 */
final class RawInflater {
    /** Readable bytes behind the input, and writable ones behind the output. */
    static final int SLACK = 16;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LITERAL_BITS = 11;
    private static final int DISTANCE_BITS = 8;
    private static final int LITERAL_MASK = (1 << LITERAL_BITS) - 1;
    private static final int DISTANCE_MASK = (1 << DISTANCE_BITS) - 1;
    /** The symbol of the end of a block. */
    private static final int END = 256;
    private static final int SPECIAL = HuffmanTable.SUBTABLE | HuffmanTable.END | HuffmanTable.INVALID;
    /** The order of the lengths of the code for code lengths (RFC 1951, section 3.2.7). */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final byte[] FIXED = new byte[320];
    static {
        for (int symbol = 0; symbol < 288; symbol++) {
            FIXED[symbol] = (byte) (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8);
        }
        Arrays.fill(FIXED, 288, 320, (byte) 5);
    }

    private final HuffmanTable literals = HuffmanTable.literals(LITERAL_BITS);
    private final HuffmanTable distances = HuffmanTable.distances(DISTANCE_BITS);
    private final HuffmanTable codeLengths = HuffmanTable.codeLengths();
    private final byte[] lengths = new byte[FIXED.length];
    private byte[] in = new byte[0];
    private int at;
    private long bits;
    private int held;

    /**
     * Inflates a whole stream and returns the number of bytes that came out, at most {@code outEnd - outAt}.
     *
     * @param source with {@link #SLACK} readable bytes behind {@code end}
     * @param out with {@link #SLACK} bytes behind {@code outEnd}, which may be written
     * @throws DataFormatException if the data are damaged or do not fit
     */
    int inflate(byte[] source, int from, int end, byte[] out, int outAt, int outEnd) throws DataFormatException {
        in = source;
        at = from;
        bits = 0;
        held = 0;
        try {
            int written = outAt;
            boolean last = false;
            while (!last) {
                fill();
                last = take(1) != 0;
                written = block(take(2), end, out, written, outAt, outEnd);
                if (at - (held >> 3) > end) {
                    throw new DataFormatException("the data end too early");
                }
            }
            return written - outAt;
        } catch (IndexOutOfBoundsException e) {
            DataFormatException damage = new DataFormatException("the data reach beyond their end");
            damage.initCause(e);
            throw damage;
        } finally {
            in = new byte[0];
        }
    }

    private void fill() {
        bits |= (long) LONG.get(in, at) << held;
        at += 63 - held >> 3;
        held |= 56;
    }

    private int take(int count) {
        int value = (int) bits & (1 << count) - 1;
        bits >>>= count;
        held -= count;
        return value;
    }

    private int block(int type, int end, byte[] out, int written, int outAt, int outEnd) throws DataFormatException {
        switch (type) {
            case 0 -> {
                return stored(end, out, written, outEnd);
            }
            case 1 -> {
                literals.build(FIXED, 0, 288);
                distances.build(FIXED, 288, 32);
            }
            case 2 -> codes();
            default -> throw new DataFormatException("a block of no known kind");
        }
        return symbols(out, written, outAt, outEnd);
    }

    private int stored(int end, byte[] out, int written, int outEnd) throws DataFormatException {
        at -= held >> 3;
        bits = 0;
        held = 0;
        int length = BlockHeader.shortAt(in, at);
        boolean agrees = length == (~BlockHeader.shortAt(in, at + 2) & 0xffff);
        at += 4;
        if (!agrees || at + length > end || written + length > outEnd) {
            throw new DataFormatException("a stored block of impossible length");
        }
        System.arraycopy(in, at, out, written, length);
        at += length;
        return written + length;
    }

    /** Reads the codes of a block with codes of its own. */
    private void codes() throws DataFormatException {
        int literalCount = take(5) + 257;
        int distanceCount = take(5) + 1;
        int codeCount = take(4) + 4;
        if (literalCount > 286 || distanceCount > 30) {
            throw new DataFormatException("too many codes");
        }
        Arrays.fill(lengths, 0, ORDER.length, (byte) 0);
        for (int i = 0; i < codeCount; i++) {
            fill();
            lengths[ORDER[i]] = (byte) take(3);
        }
        codeLengths.build(lengths, 0, ORDER.length);
        lengths(literalCount + distanceCount);
        if (lengths[END] == 0) {
            throw new DataFormatException("no code for the end");
        }
        literals.build(lengths, 0, literalCount);
        distances.build(lengths, literalCount, distanceCount);
    }

    private void lengths(int count) throws DataFormatException {
        int i = 0;
        while (i < count) {
            fill();
            int entry = codeLengths.entries()[(int) bits & 0x7f];
            take(entry & 63);
            int symbol = entry >>> 16;
            if ((entry & HuffmanTable.INVALID) != 0 || symbol == 16 && i == 0) {
                throw new DataFormatException("no code");
            }
            if (symbol < 16) {
                lengths[i++] = (byte) symbol;
            } else {
                byte value = symbol == 16 ? lengths[i - 1] : 0;
                int times = symbol == 16 ? 3 + take(2) : symbol == 17 ? 3 + take(3) : 11 + take(7);
                if (i + times > count) {
                    throw new DataFormatException("too many codes");
                }
                Arrays.fill(lengths, i, i + times, value);
                i += times;
            }
        }
    }

    /** Reads literals and copies to the end of the block. One method, because its state must stay in registers. */
    private int symbols(byte[] out, int written, int outAt, int outEnd) throws DataFormatException {
        int[] literal = literals.entries();
        int[] distance = distances.entries();
        byte[] source = in;
        int ip = at;
        long bb = bits;
        int bl = held;
        int op = written;
        while (true) {
            bb |= (long) LONG.get(source, ip) << bl;
            ip += 63 - bl >> 3;
            bl |= 56;
            int e = literal[(int) bb & LITERAL_MASK];
            if (e < 0) { // up to three literals of at most eleven bits before bits may run out
                bb >>>= e;
                bl -= e & 63;
                out[op++] = (byte) (e >>> 16);
                e = literal[(int) bb & LITERAL_MASK];
                if (e < 0) {
                    bb >>>= e;
                    bl -= e & 63;
                    out[op++] = (byte) (e >>> 16);
                    e = literal[(int) bb & LITERAL_MASK];
                    if (e < 0) {
                        bb >>>= e;
                        bl -= e & 63;
                        out[op++] = (byte) (e >>> 16);
                        continue;
                    }
                }
                bb |= (long) LONG.get(source, ip) << bl;
                ip += 63 - bl >> 3;
                bl |= 56;
            }
            if ((e & SPECIAL) != 0) {
                if ((e & HuffmanTable.SUBTABLE) != 0) {
                    bb >>>= LITERAL_BITS;
                    bl -= LITERAL_BITS;
                    e = literal[(e >>> 16) + ((int) bb & (1 << (e >>> 8 & 15)) - 1)];
                    if (e < 0) {
                        bb >>>= e;
                        bl -= e & 63;
                        out[op++] = (byte) (e >>> 16);
                        continue;
                    }
                }
                if ((e & HuffmanTable.INVALID) != 0) {
                    throw new DataFormatException("no code");
                }
                if ((e & HuffmanTable.END) != 0) {
                    bits = bb >>> e;
                    held = bl - (e & 63);
                    at = ip;
                    if (op > outEnd) {
                        throw new DataFormatException("more text than announced");
                    }
                    return op;
                }
            }
            int codeBits = e >>> 8 & 15;
            int allBits = e & 63;
            int length = (e >>> 16) + ((int) (bb >>> codeBits) & (1 << allBits - codeBits) - 1);
            bb >>>= allBits;
            bl -= allBits;
            e = distance[(int) bb & DISTANCE_MASK];
            if ((e & SPECIAL) != 0) {
                if ((e & HuffmanTable.SUBTABLE) != 0) {
                    bb >>>= DISTANCE_BITS;
                    bl -= DISTANCE_BITS;
                    e = distance[(e >>> 16) + ((int) bb & (1 << (e >>> 8 & 15)) - 1)];
                }
                if ((e & HuffmanTable.INVALID) != 0) {
                    throw new DataFormatException("no code");
                }
            }
            codeBits = e >>> 8 & 15;
            allBits = e & 63;
            int back = (e >>> 16) + ((int) (bb >>> codeBits) & (1 << allBits - codeBits) - 1);
            bb >>>= allBits;
            bl -= allBits;
            int from = op - back;
            int end = op + length;
            if (from < outAt || end > outEnd) {
                throw new DataFormatException("a copy from beyond the text");
            }
            if (back >= Long.BYTES) {
                LONG.set(out, op, (long) LONG.get(out, from));
                LONG.set(out, op + 8, (long) LONG.get(out, from + 8));
                for (int done = 16; done < length; done += 8) {
                    LONG.set(out, op + done, (long) LONG.get(out, from + done));
                }
                op = end;
            } else {
                while (op < end) {
                    out[op++] = out[from++];
                }
            }
        }
    }
}
