package org.alidade.casefile;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Problem;
import org.phenopackets.schema.v2.Family;
import org.phenopackets.schema.v2.Phenopacket;

/**
 * Signs out of a file of their own: Phenopacket v2 or Family (JSON), a table with a header (CSV, TSV), a PED file with ids
 * behind its six columns, or a plain list, one sign a line. The format is known by the content.
 */
public final class PhenotypeFile {
    private static final Pattern ID = Pattern.compile("([!-]?)\\s*\\b(HP:\\d{7})\\b");
    private static final List<String> PERSON = List.of("person", "individual", "individual_id", "individualid",
            "sample",
            "patient", "id");
    private static final List<String> SIGN = List.of("hpo", "hpo_id", "hpo_ids", "hpo_terms", "term", "terms",
            "phenotype",
            "phenotypes");
    private static final List<String> EXCLUDED = List.of("excluded", "absent", "negated");
    private static final List<String> TRUE = List.of("1", "true", "yes", "oui", "vrai", "x");
    private static final int PED_COLUMNS = 6;

    private final Map<String, List<PhenotypicFeature>> signs = new LinkedHashMap<>();
    private final List<Line> words = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final String name;

    /** A line of a plain list that holds words in place of an id; {@code number} from 1. */
    public record Line(int number, String text) {
    }

    /**
     * What a file holds.
     *
     * @param signs by person; "" where the file names nobody
     * @param words lines in which a term is named by words
     */
    public record Contents(Map<String, List<PhenotypicFeature>> signs, List<Line> words, List<Problem> problems) {
        public Contents {
            signs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(signs));
            words = List.copyOf(words);
            problems = List.copyOf(problems);
        }
    }

    private PhenotypeFile(String name) {
        this.name = name;
    }

    public static Contents read(Path file) throws IOException {
        PhenotypeFile reading = new PhenotypeFile(String.valueOf(file.getFileName()));
        String text = Files.readString(file).replace("\uFEFF", "");
        if (text.stripLeading().startsWith("{")) {
            reading.json(text);
        } else {
            reading.lines(text.lines().toList());
        }
        return new Contents(reading.signs, reading.words, reading.problems);
    }

    private void json(String text) {
        JsonFormat.Parser parser = JsonFormat.parser().ignoringUnknownFields();
        try {
            Family.Builder family = Family.newBuilder();
            parser.merge(text, family);
            if (family.hasProband()) {
                packet(family.getProband());
                family.getRelativesList().forEach(this::packet);
            } else {
                Phenopacket.Builder packet = Phenopacket.newBuilder();
                parser.merge(text, packet);
                packet(packet.build());
            }
        } catch (InvalidProtocolBufferException e) {
            problems.add(Problem.error("hpo.file", name, String.valueOf(e.getMessage())));
        }
    }

    private void packet(Phenopacket packet) {
        for (var feature : packet.getPhenotypicFeaturesList()) {
            add(packet.getSubject().getId(), PhenopacketSigns.of(feature));
        }
    }

    private void add(String person, PhenotypicFeature feature) {
        if (feature.id().matches("HP:\\d{7}")) {
            signs.computeIfAbsent(person, key -> new ArrayList<>()).add(feature);
        } else {
            problems.add(Problem.warning("hpo.notAnId", name, feature.id()));
        }
    }

    private void lines(List<String> lines) {
        Optional<Table> table = lines.stream().filter(line -> !line.isBlank()).findFirst().flatMap(Table::of);
        boolean header = table.isPresent();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#") && table.isEmpty()) {
                continue;
            }
            if (header) {
                header = false;
            } else if (table.isPresent()) {
                row(table.get(), line, i + 1);
            } else {
                plain(line, i + 1);
            }
        }
    }

    private void plain(String line, int number) {
        String[] cells = line.strip().split("\t| +", -1);
        boolean ped = cells.length > PED_COLUMNS && cells[4].matches("[0-9]") && cells[5].matches("-?[0-9]");
        String person = ped ? cells[1] : "";
        int found = ids(person, ped ? line.substring(line.indexOf(cells[1]) + cells[1].length()) : line);
        boolean family = cells.length == PED_COLUMNS && cells[4].matches("[0-9]");
        if (found == 0 && !ped && !family) {
            words.add(new Line(number, line.strip()));
        }
    }

    private int ids(String person, String text) {
        Matcher matcher = ID.matcher(text);
        int found = 0;
        while (matcher.find()) {
            add(person, new PhenotypicFeature(matcher.group(2), "", !matcher.group(1).isEmpty(), Optional.empty()));
            found++;
        }
        return found;
    }

    private void row(Table table, String line, int number) {
        List<String> cells = table.cells(line);
        String sign = table.cell(cells, SIGN);
        boolean excluded = TRUE.contains(table.cell(cells, EXCLUDED).toLowerCase(Locale.ROOT));
        Optional<String> onset = Optional.of(table.cell(cells, List.of("onset"))).filter(text -> !text.isEmpty());
        List<String> modifiers = ID.matcher(table.cell(cells, List.of("modifiers", "modifier"))).results()
                .map(match -> match.group(2)).toList();
        Matcher matcher = ID.matcher(sign);
        boolean found = false;
        while (matcher.find()) {
            found = true;
            add(table.cell(cells, PERSON), new PhenotypicFeature(matcher.group(2),
                    table.cell(cells, List.of("label", "name")), excluded || !matcher.group(1).isEmpty(), onset,
                    modifiers));
        }
        if (!found && !sign.isEmpty() && !sign.equals(".")) {
            problems.add(Problem.warning("hpo.notAnId", name, sign).atLine(number));
        }
    }

    /** Columns by their names, and what stands between them. */
    private record Table(List<String> columns, String separator) {
        static Optional<Table> of(String header) {
            for (String separator : List.of("\t", ";", ",")) {
                List<String> columns = java.util.Arrays.stream(header.replaceFirst("^#", "").split(separator, -1))
                        .map(cell -> unquoted(cell).toLowerCase(Locale.ROOT).replace(' ', '_')).toList();
                if (columns.size() > 1 && columns.stream().anyMatch(SIGN::contains)
                        && !header.contains("HP:")) {
                    return Optional.of(new Table(columns, separator));
                }
            }
            return Optional.empty();
        }

        private static String unquoted(String cell) {
            String text = cell.strip();
            return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                    ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                    : text;
        }

        /** A separator between quotation marks belongs to the cell. */
        List<String> cells(String line) {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            for (char sign : (line + separator).toCharArray()) {
                quoted ^= sign == '"';
                if (sign == separator.charAt(0) && !quoted) {
                    cells.add(unquoted(cell.toString()));
                    cell.setLength(0);
                } else {
                    cell.append(sign);
                }
            }
            return cells;
        }

        String cell(List<String> cells, List<String> names) {
            return names.stream().map(columns::indexOf).filter(at -> at >= 0 && at < cells.size()).findFirst()
                    .map(cells::get).orElse("");
        }
    }
}
