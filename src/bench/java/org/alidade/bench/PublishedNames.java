package org.alidade.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The consequence that a published name tells. A substitution of a coding base without a protein name is taken for
 * missense: nothing else is known of it.
 */
final class PublishedNames {
    private static final Pattern INTRON = Pattern.compile("[-*]?\\d+([+-])(\\d+)");
    private static final Pattern RANGE = Pattern.compile("c\\.(\\d+)(?:_(\\d+))?(del|dup|ins|delins).*");

    private PublishedNames() {
    }

    static String consequence(String coding, String protein) {
        if (protein.contains("fs")) {
            return "frameshift_variant";
        }
        if (protein.matches(".*(Ter|\\*)\\)?") && !protein.contains("ext")) {
            return "stop_gained";
        }
        if (protein.contains("ext")) {
            return "stop_lost";
        }
        if (protein.matches("p\\.\\(?Met1\\D.*") || coding.matches("c\\.[123][ACGT]>.*")) {
            return "start_lost";
        }
        Matcher intron = INTRON.matcher(coding);
        if (intron.find()) {
            return ofIntron(intron.group(1).equals("+"), Integer.parseInt(intron.group(2)));
        }
        if (protein.endsWith("=)") || protein.endsWith("=")) {
            return "synonymous_variant";
        }
        if (coding.startsWith("c.-")) {
            return "5_prime_UTR_variant";
        }
        if (coding.startsWith("c.*")) {
            return "3_prime_UTR_variant";
        }
        if (coding.startsWith("n.")) {
            return "non_coding_transcript_exon_variant";
        }
        return coding.contains(">") ? "missense_variant" : ofLength(coding, protein);
    }

    private static String ofIntron(boolean donor, int distance) {
        if (distance <= 2) {
            return donor ? "splice_donor_variant" : "splice_acceptor_variant";
        }
        if (distance <= 8) {
            return donor && distance == 5
                    ? "splice_donor_5th_base_variant&intron_variant"
                    : "splice_region_variant&intron_variant";
        }
        return !donor && distance <= 17 ? "splice_polypyrimidine_tract_variant&intron_variant" : "intron_variant";
    }

    private static String ofLength(String coding, String protein) {
        if (protein.matches("p\\.\\(?[A-Z][a-z]{2}\\d+(_[A-Z][a-z]{2}\\d+)?(del|dup|ins).*")) {
            return protein.contains("del") ? "inframe_deletion" : "inframe_insertion";
        }
        Matcher range = RANGE.matcher(coding);
        if (!range.matches()) {
            return "frameshift_variant";
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        String kind = range.group(3);
        if (kind.startsWith("ins") || coding.contains("delins") || (last - first + 1) % 3 != 0) {
            return "frameshift_variant";
        }
        return kind.equals("dup") ? "inframe_insertion" : "inframe_deletion";
    }
}
