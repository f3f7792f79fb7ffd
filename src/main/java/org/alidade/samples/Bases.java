package org.alidade.samples;

/** Bases and codons as text. */
final class Bases {
    private static final String ORDER = "TCAG";
    /** The standard genetic code in the order T, C, A, G (NCBI table 1). */
    private static final String STANDARD = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";
    /** The vertebrate mitochondrial code (NCBI table 2). */
    private static final String MITOCHONDRIAL = "FFLLSSSSYY**CCWWLLLLPPPPHHQQRRRRIIMMTTTTNNKKSS**VVVVAAAADDEEGGGG";
    private static final String LETTERS = "ARNDCQEGHILKMFPSTWYV*";
    private static final String[] NAMES = ("Ala Arg Asn Asp Cys Gln Glu Gly His Ile Leu Lys Met Phe Pro Ser Thr Trp Tyr "
            + "Val Ter").split(" ");

    private Bases() {
    }

    static String reverseComplement(String bases) {
        StringBuilder out = new StringBuilder(bases.length());
        for (int i = bases.length() - 1; i >= 0; i--) {
            out.append(complement(bases.charAt(i)));
        }
        return out.toString();
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

    /** The amino acids of whole codons in one-letter form, up to and with the first stop. */
    static String translate(String coding, boolean mitochondrial) {
        String code = mitochondrial ? MITOCHONDRIAL : STANDARD;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i + 3 <= coding.length(); i += 3) {
            char acid = code.charAt(16 * ORDER.indexOf(coding.charAt(i)) + 4 * ORDER.indexOf(coding.charAt(i + 1))
                    + ORDER.indexOf(coding.charAt(i + 2)));
            out.append(acid);
            if (acid == '*') {
                break;
            }
        }
        return out.toString();
    }

    /** Three-letter name of an amino acid; {@code Ter} for a stop. */
    static String name(char acid) {
        return NAMES[LETTERS.indexOf(acid)];
    }
}
