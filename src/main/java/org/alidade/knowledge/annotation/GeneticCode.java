package org.alidade.knowledge.annotation;

import org.alidade.model.Contig;

/** Translation of codons (NCBI tables 1 and 2); amino acids in one-letter code, {@code *} stop, {@code X} unknown. */
enum GeneticCode {
    /** Table 1, codons in the order TCAG. */
    STANDARD("FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"),
    /** Table 2: AGA and AGG stop, ATA is methionine, TGA tryptophan. */
    MITOCHONDRIAL("FFLLSSSSYY**CCWWLLLLPPPPHHQQRRRRIIMMTTTTNNKKSS**VVVVAAAADDEEGGGG");

    private static final int UNKNOWN = -1;
    private final String acids;

    GeneticCode(String acids) {
        this.acids = acids;
    }

    static GeneticCode of(Contig contig) {
        return contig.isMitochondrial() ? MITOCHONDRIAL : STANDARD;
    }

    /** The amino acid of three bases; {@code X} where one is not A, C, G or T. */
    char acid(byte first, byte second, byte third) {
        int a = index(first);
        int b = index(second);
        int c = index(third);
        return a == UNKNOWN || b == UNKNOWN || c == UNKNOWN ? 'X' : acids.charAt(a * 16 + b * 4 + c);
    }

    /** All whole codons from {@code from} to before {@code to}. */
    String translate(byte[] bases, int from, int to) {
        StringBuilder protein = new StringBuilder(Math.max(0, (to - from) / 3));
        for (int i = from; i + 3 <= to; i += 3) {
            protein.append(acid(bases[i], bases[i + 1], bases[i + 2]));
        }
        return protein.toString();
    }

    private static int index(byte base) {
        return switch (base) {
            case 'T' -> 0;
            case 'C' -> 1;
            case 'A' -> 2;
            case 'G' -> 3;
            default -> UNKNOWN;
        };
    }
}
