package org.alidade.knowledge.build;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alidade.knowledge.tables.Row;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;

/** Makes the tables of ClinGen's dosage sensitivity, of its curation lists or, where there are none, of its BED files. */
final class DosageTables {
    private static final String NAME = "ClinGen dosage sensitivity";
    private static final String LICENCE = "CC0 1.0";
    private static final Pattern PLACE = Pattern.compile("(\\S+):(\\d+)-(\\d+)");
    private static final DateTimeFormatter STATED = DateTimeFormatter.ofPattern("d MMM,uuuu", Locale.ENGLISH);

    private final Inputs inputs;
    private final NamedGenes genes;

    DosageTables(Inputs inputs, NamedGenes genes) {
        this.inputs = inputs;
        this.genes = genes;
    }

    List<BuiltFile> build() throws IOException {
        List<BuiltFile> files = new ArrayList<>();
        List<InputFile> lists = inputs.all(SourceKind.DOSAGE_GENES);
        if (lists.isEmpty()) {
            files.addAll(genesOfBeds());
        } else {
            files.add(genes(lists.getFirst()));
        }
        for (InputFile list : inputs.all(SourceKind.DOSAGE_REGIONS)) {
            files.add(regions(list));
        }
        return files;
    }

    private BuiltFile genes(InputFile list) throws IOException {
        Map<Integer, String[]> lines = new TreeMap<>();
        long[] leftOut = new long[1];
        curated(list).forEach(row -> {
            Optional<String> number = genes.number(row.text("Gene Symbol"), row.text("Gene ID"));
            number.ifPresentOrElse(found -> lines.put(Integer.valueOf(found),
                    new String[]{found, haplo(row), triplo(row), date(row)}), () -> leftOut[0]++);
        });
        return table(lines, inputs.origin(list, NAME + ", genes", LICENCE, stated(list)), leftOut[0]);
    }

    private static BuiltFile table(Map<Integer, String[]> lines, Origin origin, long leftOut) throws IOException {
        TableWriter table = new TableWriter("hgnc", "haplo", "triplo", "date");
        lines.values().forEach(table::line);
        return table.file("dosage-genes", "genes/dosage.tsv.gz", origin, leftOut);
    }

    /** A file for each of the two scores; a gene may stand in one of them only. */
    private List<BuiltFile> genesOfBeds() throws IOException {
        Map<Integer, String[]> lines = new TreeMap<>();
        long leftOut = 0;
        Optional<InputFile> first = Optional.empty();
        for (SourceKind kind : List.of(SourceKind.DOSAGE_HAPLO_BED, SourceKind.DOSAGE_TRIPLO_BED)) {
            for (InputFile bed : inputs.all(kind)) {
                first = first.or(() -> Optional.of(bed));
                leftOut += scores(bed, kind == SourceKind.DOSAGE_HAPLO_BED ? 1 : 2, lines);
            }
        }
        return first.isEmpty()
                ? List.of()
                : List.of(table(lines, inputs.origin(first.get(), NAME + ", genes", LICENCE, ""), leftOut));
    }

    private long scores(InputFile bed, int column, Map<Integer, String[]> lines) throws IOException {
        long[] leftOut = new long[1];
        bed.cells(5, cells -> {
            Optional<String> number = genes.number(cells[3]);
            number.ifPresentOrElse(found -> lines.computeIfAbsent(Integer.valueOf(found),
                    key -> new String[]{found, "", "", ""})[column] = score(cells[4]), () -> leftOut[0]++);
        });
        return leftOut[0];
    }

    private BuiltFile regions(InputFile list) throws IOException {
        String build = list.build().orElse(GenomeBuild.GRCH38).label();
        TableWriter table = new TableWriter("id", "name", "contig", "start", "end", "haplo", "triplo", "date");
        long leftOut = 0;
        for (Row row : curated(list)) {
            Matcher place = PLACE.matcher(row.text("Genomic Location").strip());
            if (place.matches()) {
                table.line(row.text("ISCA ID"), row.text("ISCA Region Name"), Contig.of(place.group(1)).name(),
                        place.group(2), place.group(3), haplo(row), triplo(row), date(row));
            } else {
                leftOut++; // «tbd»: ClinGen has not placed it on this assembly
            }
        }
        return table.file("dosage-regions-" + build, "genes/dosage-regions." + build + ".tsv.gz",
                inputs.origin(list, NAME + ", regions, " + build, LICENCE, stated(list)), leftOut);
    }

    /** The lines of a curation list, whose header stands under several lines of comment. */
    private static List<Row> curated(InputFile list) throws IOException {
        List<Row> rows = new ArrayList<>();
        list.rows(rows::add);
        return rows;
    }

    private static String haplo(Row row) {
        return score(row.text("Haploinsufficiency Score"));
    }

    private static String triplo(Row row) {
        return score(row.text("Triplosensitivity Score"));
    }

    /** A number; «Not yet evaluated» is no score. */
    private static String score(String text) {
        return text.strip().matches("\\d+") ? text.strip() : "";
    }

    private static String date(Row row) {
        String text = row.text("Date Last Evaluated");
        return text.length() >= 10 ? text.substring(0, 10) : "";
    }

    /** The day that the second line of a curation list names, as in «#24 Nov,2023»; empty where it does not. */
    private static String stated(InputFile list) throws IOException {
        for (String line : SourceKind.head(list.path()).lines().limit(5).toList()) {
            try {
                return LocalDate.parse(line.replace("#", "").strip(), STATED).toString();
            } catch (DateTimeParseException e) {
                continue; // another line of the comment
            }
        }
        return "";
    }
}
