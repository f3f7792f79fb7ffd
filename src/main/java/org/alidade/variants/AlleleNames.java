package org.alidade.variants;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How annotators spell the alternative alleles of a record. */
final class AlleleNames {
    private AlleleNames() {
    }

    /** The spellings under which VEP may name an allele. */
    static Set<String> vep(String reference, List<String> alternatives, int alternative) {
        String alt = alternatives.get(alternative);
        Set<String> names = new HashSet<>();
        names.add(alt);
        List<String> sequences = alternatives.stream().filter(allele -> !allele.equals("*") && !allele.startsWith("<"))
                .toList();
        boolean indel = sequences.stream().anyMatch(allele -> allele.length() != reference.length());
        boolean sameStart = sequences.stream().allMatch(allele -> allele.charAt(0) == reference.charAt(0));
        if (indel && sameStart && !alt.startsWith("<") && !alt.equals("*")) {
            names.add(alt.length() == 1 ? "-" : alt.substring(1));
        }
        if (!alt.startsWith("<")) {
            names.add(minimal(reference, alt));
        }
        return names;
    }

    /** As {@code --minimal} writes it: without what it has in common with the reference. */
    private static String minimal(String reference, String alt) {
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
