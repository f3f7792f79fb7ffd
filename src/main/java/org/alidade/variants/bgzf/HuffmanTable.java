package org.alidade.variants.bgzf;

import java.util.Arrays;
import java.util.zip.DataFormatException;

/**
 * Looks codes of a Huffman code of deflate (RFC 1951, section 3.2.2) up by the next bits of the stream, the first bit lowest.
 * An entry tells how many bits code and extra bits take (bits 0–5), the code alone (8–11), and a value (16–30): a literal, or
 * the base of a length or distance. A code longer than the table's bits leads by {@link #SUBTABLE} to a further one.
 */
final class HuffmanTable {
    static final int LITERAL = 1 << 31;
    static final int END = 1 << 12;
    static final int SUBTABLE = 1 << 13;
    static final int INVALID = 1 << 14;
    private static final int LONGEST = 15;
    private static final int[] LENGTHS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67,
            83,
            99, 115, 131, 163, 195, 227, 258};
    private static final int[] LENGTH_BITS = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5,
            5, 5, 5, 0};
    private static final int[] DISTANCES = {1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513,
            769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};

    /** Whether a code of one bit may be the only one, or none: as zlib has it. */
    private final boolean mayBeIncomplete;
    private final int bits;
    private final int[] symbols;
    private final int[] entries;
    private final int[] counts = new int[LONGEST + 1];
    private final int[] offsets = new int[LONGEST + 1];
    private final int[] sorted;
    private int next;
    private int prefix;
    private int subStart;
    private int subBits;

    private HuffmanTable(int bits, int size, int[] symbols, boolean mayBeIncomplete) {
        this.mayBeIncomplete = mayBeIncomplete;
        this.bits = bits;
        this.symbols = symbols;
        this.entries = new int[size];
        this.sorted = new int[symbols.length];
    }

    /** Of literals and lengths (RFC 1951, section 3.2.5). */
    static HuffmanTable literals(int bits) {
        int[] symbols = new int[288];
        Arrays.fill(symbols, INVALID);
        for (int literal = 0; literal < 256; literal++) {
            symbols[literal] = LITERAL | literal << 16;
        }
        symbols[256] = END;
        for (int i = 0; i < LENGTHS.length; i++) {
            symbols[257 + i] = LENGTHS[i] << 16 | LENGTH_BITS[i];
        }
        return new HuffmanTable(bits, 1 << bits + 1, symbols, true);
    }

    static HuffmanTable distances(int bits) {
        int[] symbols = new int[32];
        Arrays.fill(symbols, INVALID);
        for (int i = 0; i < DISTANCES.length; i++) {
            symbols[i] = DISTANCES[i] << 16 | Math.max(0, i / 2 - 1);
        }
        return new HuffmanTable(bits, 1 << bits + 3, symbols, true);
    }

    /** Of the lengths of other codes, which are at most seven bits long. */
    static HuffmanTable codeLengths() {
        int[] symbols = new int[19];
        Arrays.setAll(symbols, symbol -> symbol << 16);
        return new HuffmanTable(7, 1 << 7, symbols, false);
    }

    /** The table, by the next bits; subtables behind. */
    int[] entries() {
        return entries;
    }

    /**
     * Makes the table for a code.
     *
     * @param lengths of the codes of {@code count} symbols, from {@code from} on; 0 for a symbol that has none
     * @throws DataFormatException if there can be no such code
     */
    void build(byte[] lengths, int from, int count) throws DataFormatException {
        sort(lengths, from, count);
        Arrays.fill(entries, 0, 1 << bits, INVALID | 1);
        next = 1 << bits;
        prefix = -1;
        int code = 0;
        int place = 0;
        for (int length = 1; length <= LONGEST; length++) {
            for (int left = counts[length]; left > 0; left--) {
                add(symbols[sorted[place++]], Integer.reverse(code) >>> Integer.SIZE - length, length, left);
                code++;
            }
            code <<= 1;
        }
    }

    private void sort(byte[] lengths, int from, int count) throws DataFormatException {
        Arrays.fill(counts, 0);
        for (int i = 0; i < count; i++) {
            counts[lengths[from + i]]++;
        }
        counts[0] = 0;
        int free = 1;
        for (int length = 1; length <= LONGEST; length++) {
            offsets[length] = offsets[length - 1] + counts[length - 1];
            free = (free << 1) - counts[length];
            if (free < 0) {
                throw new DataFormatException("more codes than bits allow");
            }
        }
        boolean none = offsets[LONGEST] + counts[LONGEST] == 0;
        boolean single = offsets[LONGEST] + counts[LONGEST] == 1 && counts[1] == 1;
        if (free > 0 && !(mayBeIncomplete && (none || single))) {
            throw new DataFormatException("fewer codes than bits allow");
        }
        for (int i = 0; i < count; i++) {
            if (lengths[from + i] != 0) {
                sorted[offsets[lengths[from + i]]++] = i;
            }
        }
    }

    private void add(int symbol, int reversed, int length, int leftOfLength) {
        int high = symbol & 0xffffff00;
        int extra = symbol & 0xff;
        if (length <= bits) {
            int entry = high | length << 8 | length + extra;
            for (int i = reversed; i < 1 << bits; i += 1 << length) {
                entries[i] = entry;
            }
            return;
        }
        int ownPrefix = reversed & (1 << bits) - 1;
        if (ownPrefix != prefix) {
            prefix = ownPrefix;
            subtable(length, leftOfLength);
        }
        int rest = length - bits;
        int entry = high | rest << 8 | rest + extra;
        for (int i = reversed >>> bits; i < 1 << subBits; i += 1 << rest) {
            entries[subStart + i] = entry;
        }
    }

    /** As large as the codes with this prefix need: the shortest of them comes first. */
    private void subtable(int length, int leftOfLength) {
        subBits = length - bits;
        int used = leftOfLength;
        int longest = length;
        while (used < 1 << subBits && longest < LONGEST) {
            subBits++;
            longest++;
            used = (used << 1) + counts[longest];
        }
        subStart = next;
        next += 1 << subBits;
        Arrays.fill(entries, subStart, next, INVALID | 1);
        entries[prefix] = SUBTABLE | subStart << 16 | subBits << 8 | bits;
    }
}
