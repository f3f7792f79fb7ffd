package org.alidade.variants.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts of differing length behind two columns of whole numbers. A substitution of one base stands in the number itself: 4
 * times the place of REF in {@code ACGT}, plus that of ALT. Other alleles stand in the heap, at four times what the number
 * exceeds 16: length of REF, length of ALT, both texts. An identifier is 0 for none, the number of an rs identifier, or
 * below zero a place in the heap, at four times −1 minus the number: length, text.
 */
public final class AlleleHeap {
    public static final int IN_HEAP = 16;
    private static final String BASES = "ACGT";
    private static final int ALIGNMENT = 4;
    private byte[] bytes = new byte[1 << 12];
    private int length;

    /** The number of a base in {@code ACGT}; −1 for another letter. */
    static int base(int letter) {
        return switch (letter) {
            case 'A' -> 0;
            case 'C' -> 1;
            case 'G' -> 2;
            case 'T' -> 3;
            default -> -1;
        };
    }

    static int substitution(int reference, int alternative) {
        return base(reference) << 2 | base(alternative);
    }

    /** The letter of REF or ALT of a number below {@link #IN_HEAP}. */
    public static String base(int number, boolean reference) {
        int base = reference ? number >> 2 : number & 3;
        return BASES.substring(base, base + 1);
    }

    void clear() {
        length = 0;
    }

    /** Bytes used. */
    public int length() {
        return length;
    }

    public byte[] bytes() {
        return bytes;
    }

    int addAlleles(String reference, String alternative) {
        if (reference.length() == 1 && alternative.length() == 1 && base(reference.charAt(0)) >= 0
                && base(alternative.charAt(0)) >= 0) {
            return substitution(reference.charAt(0), alternative.charAt(0));
        }
        byte[] ref = reference.getBytes(StandardCharsets.UTF_8);
        byte[] alt = alternative.getBytes(StandardCharsets.UTF_8);
        int at = room(8 + ref.length + alt.length);
        integer(at, ref.length);
        integer(at + 4, alt.length);
        System.arraycopy(ref, 0, bytes, at + 8, ref.length);
        System.arraycopy(alt, 0, bytes, at + 8 + ref.length, alt.length);
        return IN_HEAP + at / ALIGNMENT;
    }

    /** Two stretches of text. */
    int addAlleles(byte[] refText, int ref, int refEnd, byte[] altText, int alt, int altEnd) {
        int at = room(8 + refEnd - ref + altEnd - alt);
        integer(at, refEnd - ref);
        integer(at + 4, altEnd - alt);
        System.arraycopy(refText, ref, bytes, at + 8, refEnd - ref);
        System.arraycopy(altText, alt, bytes, at + 8 + refEnd - ref, altEnd - alt);
        return IN_HEAP + at / ALIGNMENT;
    }

    int addIdentifiers(byte[] text, int from, int to) {
        int number = rsNumber(text, from, to);
        if (from == to || number > 0) {
            return number;
        }
        int at = room(4 + to - from);
        integer(at, to - from);
        System.arraycopy(text, from, bytes, at + 4, to - from);
        return -1 - at / ALIGNMENT;
    }

    /** The digits behind {@code rs}; 0 where the text is no rs identifier that the digits give back. */
    private static int rsNumber(byte[] text, int from, int to) {
        if (to - from < 3 || to - from > 11 || text[from] != 'r' || text[from + 1] != 's' || text[from + 2] == '0') {
            return 0;
        }
        long number = 0;
        for (int i = from + 2; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number > Integer.MAX_VALUE ? 0 : (int) number;
    }

    private int room(int wanted) {
        int at = length;
        int end = at + (wanted + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
        }
        Arrays.fill(bytes, at + wanted, end, (byte) 0);
        length = end;
        return at;
    }

    private void integer(int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
        bytes[at + 2] = (byte) (value >> 16);
        bytes[at + 3] = (byte) (value >> 24);
    }

    /** The same alleles when the heap that holds them begins {@code before} bytes later. */
    public static int movedAlleles(int number, long before) {
        return number < IN_HEAP ? number : Math.toIntExact(number + before / ALIGNMENT);
    }

    /** The same identifiers when the heap that holds them begins {@code before} bytes later. */
    public static int movedIdentifiers(int number, long before) {
        return number >= 0 ? number : Math.toIntExact(number - before / ALIGNMENT);
    }

    /** Where alleles stand in the heap. */
    public static long allelesAt(int number) {
        return (long) (number - IN_HEAP) * ALIGNMENT;
    }

    /** Where identifiers stand in the heap. */
    public static long identifiersAt(int number) {
        return (-1L - number) * ALIGNMENT;
    }
}
