package org.alidade.variants.scan;

import java.util.Arrays;

/**
 * The alleles of one record, by their bytes, and the one that is being read. Names are matched as {@code AlleleNames} and
 * {@code CsqFormat} have it. For one thread.
 */
final class RecordAlleles {
    /** Their numbers are then of one digit, in GT and in ALLELE_NUM. */
    private static final int MOST = 9;
    private static final int MOST_BASES = 1 << 12;
    private static final byte[][] WITHOUT_ROW = {{'*'}, {'<', '*', '>'}, "<NON_REF>".getBytes(
            java.nio.charset.StandardCharsets.US_ASCII)};
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private final boolean[] sequence = new boolean[MOST];
    private byte[] text = new byte[0];
    private int ref;
    private int refEnd;
    private int count;
    private int rows;
    private int current;
    private boolean firstBaseDropped;

    /** Takes REF and ALT of a line; false where an allele is neither written out in bases nor one that has no row. */
    boolean take(byte[] line, int refFrom, int refTo, int altFrom, int altTo) {
        text = line;
        ref = refFrom;
        refEnd = refTo;
        count = 0;
        rows = 0;
        current = 0;
        if (refTo == refFrom || refTo - refFrom >= MOST_BASES || !bases(refFrom, refTo)) {
            return false;
        }
        if (altTo - altFrom == 1 && line[altFrom] == '.') {
            return true;
        }
        int at = altFrom;
        while (at <= altTo) {
            int comma = Math.min(altTo, Bytes.find(line, at, altTo, (byte) ','));
            if (count == MOST || !add(at, comma)) {
                return false;
            }
            at = comma + 1;
        }
        firstBaseDropped = count > 1 && isFirstBaseDropped();
        return true;
    }

    private boolean add(int from, int to) {
        boolean written = to > from && to - from < MOST_BASES && bases(from, to)
                && !Arrays.equals(text, ref, refEnd, text, from, to);
        boolean none = !written && isWithoutRow(from, to);
        starts[count] = from;
        ends[count] = to;
        sequence[count] = written;
        count++;
        rows += written ? 1 : 0;
        return written || none;
    }

    private boolean isWithoutRow(int from, int to) {
        for (byte[] name : WITHOUT_ROW) {
            if (Arrays.equals(text, from, to, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    private boolean bases(int from, int to) {
        for (int at = from; at < to; at++) {
            if (AlleleHeap.base(text[at]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Alternatives of the record. */
    int count() {
        return count;
    }

    /** Those of them that have a row. */
    int rows() {
        return rows;
    }

    /** Whether the record has the allele {@code *}. */
    boolean isSpanned() {
        for (int i = 0; i < count; i++) {
            if (ends[i] - starts[i] == 1 && text[starts[i]] == '*') {
                return true;
            }
        }
        return false;
    }

    boolean hasRow(int allele) {
        return sequence[allele];
    }

    /** Turns to an allele, counted from 0. */
    void read(int allele) {
        current = allele;
    }

    /** Of the allele that is being read, counted from 0. */
    int current() {
        return current;
    }

    int start() {
        return starts[current];
    }

    int end() {
        return ends[current];
    }

    /** Whether a text is the number of the allele. */
    boolean isNumber(byte[] line, int from, int to) {
        return to - from == 1 && line[from] == '1' + current;
    }

    /** Whether a text is the allele as ALT writes it. */
    boolean isWritten(byte[] line, int from, int to) {
        return Arrays.equals(text, starts[current], ends[current], line, from, to);
    }

    /** Whether a text is the name that VEP gives an allele of the record beside several. */
    boolean isUsualName(int allele, byte[] line, int from, int to) {
        boolean dropped = firstBaseDropped && isBase(allele);
        return isRest(starts[allele] + (dropped ? 1 : 0), ends[allele], line, from, to);
    }

    private boolean isBase(int allele) {
        return text[starts[allele]] != '*' && text[starts[allele]] != '<';
    }

    private boolean isRest(int start, int end, byte[] line, int from, int to) {
        return start == end
                ? to - from == 1 && line[from] == '-'
                : Arrays.equals(text, start, end, line, from, to);
    }

    private boolean isFirstBaseDropped() {
        boolean indel = false;
        boolean same = true;
        for (int i = 0; i < count; i++) {
            indel |= ends[i] - starts[i] != refEnd - ref;
            same &= !isBase(i) || text[starts[i]] == text[ref];
        }
        return indel && same;
    }

    /** Whether a text names the only alternative in any of the spellings in use: VEP's, ALT's, the minimal one. */
    boolean isAnyName(byte[] line, int from, int to) {
        int start = starts[0];
        int end = ends[0];
        boolean dropped = end - start != refEnd - ref && text[start] == text[ref];
        return isWritten(line, from, to) || isRest(start + (dropped ? 1 : 0), end, line, from, to)
                || isMinimal(line, from, to);
    }

    private boolean isMinimal(byte[] line, int from, int to) {
        int itsEnd = refEnd;
        int end = ends[0];
        while (itsEnd > ref && end > starts[0] && text[itsEnd - 1] == text[end - 1]) {
            itsEnd--;
            end--;
        }
        int shared = 0;
        while (ref + shared < itsEnd && starts[0] + shared < end && text[ref + shared] == text[starts[0] + shared]) {
            shared++;
        }
        return isRest(starts[0] + shared, end, line, from, to);
    }
}
