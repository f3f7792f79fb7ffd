package org.alidade.variants.record;

import java.util.List;

/** How annotators spell the alternative alleles of a record. */
public final class AlleleNames {
    private AlleleNames() {
    }

    /**
     * The spelling under which VEP names an allele: where the alleles differ in length and all begin with the same base,
     * that base is left out, and what is then empty is {@code -}. A {@code *} keeps its place and its name.
     */
    public static String vep(String reference, List<String> alternatives, int alternative) {
        String alt = alternatives.get(alternative);
        boolean indel = alternatives.stream().anyMatch(allele -> allele.length() != reference.length());
        boolean sameStart = alternatives.stream().filter(AlleleNames::isSequence)
                .allMatch(allele -> allele.charAt(0) == reference.charAt(0));
        if (!indel || !sameStart || !isSequence(alt)) {
            return alt;
        }
        return alt.length() == 1 ? "-" : alt.substring(1);
    }

    private static boolean isSequence(String allele) {
        return !allele.equals("*") && !allele.startsWith("<");
    }

    /** As {@code --minimal} writes it: without what it has in common with the reference. */
    public static String minimal(String reference, String alt) {
        int refEnd = reference.length();
        int altEnd = alt.length();
        while (refEnd > 0 && altEnd > 0 && reference.charAt(refEnd - 1) == alt.charAt(altEnd - 1)) {
            refEnd--;
            altEnd--;
        }
        int start = 0;
        while (start < refEnd && start < altEnd && reference.charAt(start) == alt.charAt(start)) {
            start++;
        }
        return start == altEnd ? "-" : alt.substring(start, altEnd);
    }
}
