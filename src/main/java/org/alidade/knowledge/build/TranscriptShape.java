package org.alidade.knowledge.build;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.knowledge.tables.Text;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;

/** Knows files of transcripts by the shape of their lines, and what their headers tell of build and version. */
final class TranscriptShape {
    private static final Pattern REGION = Pattern.compile("##sequence-region\\s+(\\S+)\\s+1\\s+(\\d{1,9})\\s*");
    private static final Pattern GENOME = Pattern
            .compile("#!genome-build\\s+(\\S+).*|##description:.*\\((GRCh3[78]).*");
    private static final Pattern VERSION = Pattern.compile(
            "#!annotation-source\\s+(.+)|##description:.*\\b(version \\w+).*|#!genebuild-last-updated\\s+(\\S+)");
    private static final int FEATURE = 9;
    private static final int PREDICTION = 10;

    private TranscriptShape() {
    }

    /** Whether the first line that is no comment is one of GFF3, GTF, genePred or bigGenePred. */
    static boolean matches(String head) {
        String line = head.lines().filter(text -> !text.isBlank() && !text.startsWith("#")).findFirst().orElse("");
        String[] cells = Text.split(line, '\t');
        if (head.startsWith("##gff-version") || head.startsWith("#!genome-build")) {
            return true;
        }
        boolean feature = cells.length == FEATURE && cells[3].matches("\\d+") && cells[4].matches("\\d+")
                && cells[6].matches("[-+.?]") && (cells[8].contains("ID=") || cells[8].contains("gene_id \""));
        int shift = cells.length > PREDICTION && cells[3].matches("[-+]") ? 1 : 0;
        boolean prediction = cells.length >= PREDICTION + shift && cells[2 + shift].matches("[-+]")
                && cells[3 + shift].matches("\\d+") && cells[8 + shift].matches("(\\d+,?)+")
                && cells[9 + shift].matches("(\\d+,?)+");
        boolean big = cells.length >= 20 && cells[5].matches("[-+]") && cells[10].matches("(\\d+,?)+")
                && cells[11].matches("(\\d+,?)+") && cells[1].matches("\\d+");
        return feature || prediction || big;
    }

    static Optional<GenomeBuild> build(String head) {
        Map<Contig, Integer> contigs = new TreeMap<>();
        head.lines().map(REGION::matcher).filter(Matcher::matches).forEach(
                region -> contigs.put(Contig.of(region.group(1)), Integer.valueOf(region.group(2))));
        return first(head, GENOME).flatMap(GenomeBuild::parse).or(() -> ContigLengths.buildOf(contigs));
    }

    /** Empty where the file does not say it. */
    static Optional<String> version(String head) {
        return first(head, VERSION);
    }

    private static Optional<String> first(String head, Pattern pattern) {
        return head.lines().filter(line -> line.startsWith("#")).map(pattern::matcher).filter(Matcher::matches)
                .map(TranscriptShape::text).findFirst();
    }

    private static String text(Matcher match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            String text = match.group(group);
            if (text != null) {
                return text.strip();
            }
        }
        return "";
    }
}
