package org.alidade.text;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Takes out of a text whatever tells of a patient: the identities it was told of, and by their form paths, dates,
 * positions, variant names and health numbers. May be called from every thread.
 */
public final class Redaction {
    private static final String GAP = "…";
    /** A single letter or digit is in every sentence. */
    private static final int SHORTEST = 2;
    private static final List<Pattern> FORMS = List.of(
            // paths, quoted or not; what is left of one with blanks still has its slashes
            Pattern.compile("['\"«][^'\"»]*[/\\\\][^'\"»]*['\"»]"), Pattern.compile("\\S*[/\\\\]\\S*"),
            Pattern.compile("(?i)\\S+\\.(?:vcf|bam|bai|cram|crai|ped|fasta|fa|pdf|json|ya?ml|tsv|csv|xlsx|png|jpe?g)"
                    + "(?:\\.gz|\\.tbi|\\.csi)*\\b"),
            Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b"), Pattern.compile("\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}\\b"),
            // French health number (INS-NIR): 13 digits, with or without its key and blanks
            Pattern.compile("\\b[1-4] ?\\d{2} ?\\d{2} ?\\d[\\dAB] ?\\d{3} ?\\d{3}(?: ?\\d{2})?\\b"),
            Pattern.compile("\\b(?:[NX][MRPCG]_|ENS[TPG]|LRG_)\\d+\\S*"),
            Pattern.compile("\\b[cgmnr]\\.[-*(\\[]*\\d\\S*"),
            Pattern.compile("\\bp\\.[(\\[]*[A-Z]\\S*"),
            Pattern.compile("(?i)\\b(?:chr\\w{1,5}|[1-9]|1\\d|2[0-2]|[XY]|MT?)[-:_ ]\\d[\\d,]{2,}\\S*"),
            Pattern.compile("\\b[ACGTN]{4,}\\b"));
    private final Set<String> identities = ConcurrentHashMap.newKeySet();

    /** Tells of words that must not be seen: names, identifiers, sample names. */
    public void add(String identity) {
        String word = identity.strip();
        if (word.length() >= SHORTEST) {
            identities.add(word);
        }
    }

    /** The text without what tells of a patient. */
    public String of(String text) {
        String redacted = text;
        List<String> longestFirst = identities.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String identity : longestFirst) {
            redacted = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(identity) + "(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(redacted).replaceAll(GAP);
        }
        for (Pattern form : FORMS) {
            redacted = form.matcher(redacted).replaceAll(GAP);
        }
        return redacted;
    }
}
