package org.alidade.knowledge.annotation;

import java.nio.charset.StandardCharsets;

/** Small help with strings of bases. */
final class Bases {
    private Bases() {
    }

    static char complement(char base) {
        return switch (base) {
            case 'A' -> 'T';
            case 'C' -> 'G';
            case 'G' -> 'C';
            case 'T' -> 'A';
            default -> 'N';
        };
    }

    static String reverseComplement(String bases) {
        StringBuilder reversed = new StringBuilder(bases.length());
        for (int i = bases.length() - 1; i >= 0; i--) {
            reversed.append(complement(bases.charAt(i)));
        }
        return reversed.toString();
    }

    static void reverseComplement(byte[] bases) {
        for (int i = 0, j = bases.length - 1; i <= j; i++, j--) {
            byte left = (byte) complement((char) bases[i]);
            bases[i] = (byte) complement((char) bases[j]);
            bases[j] = left;
        }
    }

    static byte[] bytes(String bases) {
        return bases.getBytes(StandardCharsets.US_ASCII);
    }

    static String text(byte[] bases, int from, int to) {
        return new String(bases, from, to - from, StandardCharsets.US_ASCII);
    }

    /** Whether all are A, C, G or T. */
    static boolean areKnown(String bases) {
        for (int i = 0; i < bases.length(); i++) {
            if ("ACGT".indexOf(bases.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
