package org.alidade.knowledge.transcripts.files;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.knowledge.tables.Text;

/**
 * One line of GFF3 or GTF.
 *
 * @param phase bases to skip to the next codon; −1 where the line has none
 * @param attributes a key that is given several times holds its values joined by commas
 */
record Feature(long line, String contig, String type, int start, int end, char strand, int phase,
        Map<String, String> attributes) {
    private static final int COLUMNS = 9;

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key)).filter(value -> !value.isEmpty());
    }

    /** The first of several attributes that the line has. */
    Optional<String> first(List<String> keys) {
        return keys.stream().flatMap(key -> attribute(key).stream()).findFirst();
    }

    boolean hasTag(String tag) {
        return attribute("tag").map(value -> ("," + value + ",").contains("," + tag + ",")).orElse(false);
    }

    /** Empty, and a problem noted, where the line is not one of a GFF3 or GTF file. */
    static Optional<Feature> parse(String line, long number, boolean gtf, FileProblems problems) {
        // bcftools' own test files and hand-made ones separate by several spaces.
        String[] cells = line.indexOf('\t') >= 0 ? Text.split(line, '\t') : line.split(" +", COLUMNS);
        if (cells.length < COLUMNS) {
            problems.field(number, "columns", Integer.toString(cells.length));
            return Optional.empty();
        }
        int start = number(cells[3], "start", number, problems);
        int end = number(cells[4], "end", number, problems);
        if (start < 1 || end < 1) {
            return Optional.empty();
        }
        if (end < start) {
            problems.field(number, "end", cells[4]);
            return Optional.empty();
        }
        String phase = cells[7].strip();
        if (!phase.matches("[.012]")) {
            problems.field(number, "phase", phase);
            return Optional.empty();
        }
        String strand = cells[6].strip();
        if (!strand.matches("[-+.?]")) {
            problems.field(number, "strand", strand);
            return Optional.empty();
        }
        return Optional.of(new Feature(number, cells[0], cells[2], start, end, strand.charAt(0),
                phase.equals(".") ? -1 : phase.charAt(0) - '0', gtf ? gtf(cells[8]) : gff(cells[8])));
    }

    private static int number(String text, String field, long line, FileProblems problems) {
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, with the line.
        }
        problems.field(line, field, text);
        return 0;
    }

    private static Map<String, String> gff(String text) {
        Map<String, String> attributes = new HashMap<>();
        for (String pair : Text.split(text, ';')) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String value = pair.substring(equals + 1).strip();
                attributes.put(pair.substring(0, equals).strip(), value.indexOf('%') < 0 ? value : decoded(value));
            }
        }
        return attributes;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static Map<String, String> gtf(String text) {
        Map<String, String> attributes = new HashMap<>();
        for (String pair : Text.split(text, ';')) {
            String bare = pair.strip();
            int space = bare.indexOf(' ');
            if (space > 0) {
                attributes.merge(bare.substring(0, space), bare.substring(space + 1).strip().replace("\"", ""),
                        (first, second) -> first + "," + second);
            }
        }
        return attributes;
    }
}
