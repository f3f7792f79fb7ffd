package org.alidade.knowledge.positions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.alidade.knowledge.positions.AlleleLayout.Cells;
import org.alidade.knowledge.positions.AlleleLayout.Field;
import org.alidade.knowledge.positions.PositionColumn.Kind;
import org.alidade.knowledge.tables.Text;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.GenomeBuild;

/** Published tables that are known by their headings: dbNSFP, HelixMTdb, MitoTIP, MitImpact. */
final class KnownTables {
    /** Longest line of headings: dbNSFP has some 700 of them. */
    private static final int LONGEST = 1 << 16;
    private static final String MT = "MT";

    private KnownTables() {
    }

    static Optional<PublishedInput> of(Path file) throws IOException {
        List<String> headings = headings(file);
        if (headings.contains("pos(1-based)") && headings.contains("aaref") && headings.contains("hg19_pos(1-based)")) {
            return dbNsfp(file, headings, GenomeBuild.GRCH38);
        }
        if (headings.containsAll(List.of("locus", "alleles", "counts_hom", "counts_het"))) {
            return mitochondrial(file, "helixmt", "HelixMTdb",
                    new Cells(AlleleLayout.NONE, headings.indexOf("locus"), AlleleLayout.NONE, AlleleLayout.NONE,
                            headings.indexOf("alleles")),
                    fields(headings, "helixmt_", List.of("counts_hom", "counts_het"), List.of("AF_hom", "AF_het"),
                            List.of()));
        }
        if (headings.containsAll(List.of("Position", "rCRS", "Alt", "MitoTIP_Score"))) {
            return mitochondrial(file, "mitotip", "MitoTIP", cells(headings, "Position", "rCRS", "Alt"),
                    fields(headings, "", List.of("MitoTIP_Score"), List.of(), List.of("Quartile")));
        }
        boolean impact = headings.containsAll(List.of("Start", "Ref", "Alt"))
                && headings.stream().anyMatch(heading -> heading.startsWith("APOGEE"));
        return impact
                ? mitochondrial(file, "mitimpact", "MitImpact", cells(headings, "Start", "Ref", "Alt"),
                        fields(headings, "", List.of("APOGEE1_score", "APOGEE2_score", "APOGEE_score"), List.of(),
                                List.of("APOGEE1", "APOGEE2", "APOGEE")))
                : Optional.empty();
    }

    /** The names of the columns, from the first line that has a tab. */
    private static List<String> headings(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Tsv.plain(Files.newInputStream(file)), StandardCharsets.UTF_8), LONGEST)) {
            char[] start = new char[LONGEST];
            int read = Math.max(0, lines.read(start));
            String head = new String(start, 0, read);
            String line = head.lines().filter(text -> text.indexOf('\t') >= 0).findFirst().orElse("");
            return Arrays.stream(Text.split(line.startsWith("#") ? line.substring(1) : line, '\t')).map(String::strip)
                    .toList();
        }
    }

    /** Scores of dbNSFP that are kept where the file has them; those that the workstation reads everywhere lead. */
    private static final List<String> DBNSFP = List.of("REVEL_score", "CADD_phred", "AlphaMissense_score",
            "MetaRNN_score", "BayesDel_noAF_score", "BayesDel_addAF_score", "VEST4_score", "MutPred_score",
            "MutPred2_score", "ESM1b_score", "EVE_score", "MPC_score", "PrimateAI_score", "SIFT_score",
            "Polyphen2_HVAR_score", "GERP++_RS", "phyloP100way_vertebrate");
    /** Of these the lowest is the worst, so that the highest of several transcripts would be a wrong answer. */
    private static final Set<String> LOWEST_IS_WORST = Set.of("SIFT_score", "ESM1b_score");

    private static Optional<PublishedInput> dbNsfp(Path file, List<String> headings, GenomeBuild build) {
        boolean older = build == GenomeBuild.GRCH37;
        Cells cells = new Cells(headings.indexOf(older ? "hg19_chr" : "chr"),
                headings.indexOf(older ? "hg19_pos(1-based)" : "pos(1-based)"), headings.indexOf("ref"),
                headings.indexOf("alt"), AlleleLayout.NONE);
        List<String> numbers = DBNSFP.stream().filter(name -> !LOWEST_IS_WORST.contains(name)).toList();
        List<Field> fields = fields(headings, "dbnsfp_", numbers, List.of(), List.of());
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(PublishedInput.ofLayout(file, "dbnsfp", "dbNSFP", build,
                        new AlleleLayout(cells, false, Optional.empty(), fields)));
    }

    /** The same of the other build, where the table has the places of both. */
    static PublishedInput preferring(PublishedInput input, GenomeBuild wanted) {
        if (!input.id().equals("table-dbnsfp") || input.build() == wanted) {
            return input;
        }
        try {
            return dbNsfp(input.path(), headings(input.path()), wanted).orElse(input);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Cells cells(List<String> headings, String position, String ref, String alt) {
        return new Cells(AlleleLayout.NONE, headings.indexOf(position), headings.indexOf(ref), headings.indexOf(alt),
                AlleleLayout.NONE);
    }

    private static Optional<PublishedInput> mitochondrial(Path file, String slug, String title, Cells cells,
            List<Field> fields) {
        return Optional.of(PublishedInput.ofLayout(file, slug, title, GenomeBuild.GRCH38,
                new AlleleLayout(cells, false, Optional.of(MT), fields)));
    }

    private static List<Field> fields(List<String> headings, String prefix, List<String> numbers,
            List<String> frequencies, List<String> classes) {
        List<Field> fields = new ArrayList<>();
        add(fields, headings, prefix, numbers, Kind.NUMBER);
        add(fields, headings, prefix, frequencies, Kind.FREQUENCY);
        add(fields, headings, prefix, classes, Kind.CLASS);
        return fields;
    }

    private static void add(List<Field> fields, List<String> headings, String prefix, List<String> names, Kind kind) {
        for (String name : names) {
            int cell = headings.indexOf(name);
            if (cell >= 0) {
                fields.add(new Field(new PositionColumn(column(prefix + name), kind), name, cell));
            }
        }
    }

    /** A name as a query can write it. */
    static String column(String name) {
        return Objects.requireNonNull(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.]+", "_");
    }
}
