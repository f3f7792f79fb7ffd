package org.alidade.knowledge.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.GenomeBuild;
import org.alidade.model.SourceFact;

/**
 * The laboratory's table of its own files, tab-separated with one header line: {@code file column kind field assembly title
 * version date licence}. A file that gives several columns has several lines. Kinds: {@code frequency}, {@code class},
 * {@code number}, {@code text}, {@code flag}, and the flags with a name of their own {@code segmental_duplication},
 * {@code low_complexity}, {@code blind_region}.
 */
final class OwnSources {
    private static final Map<String, String> FLAGS = Map.of("segmental_duplication", "segdup", "low_complexity",
            "low_complexity", "blind_region", "blind_region");

    private record Line(Row row, OwnSource.Column column) {
    }

    private final Map<String, OwnSource> byFile = new HashMap<>();

    private OwnSources() {
    }

    static OwnSources none() {
        return new OwnSources();
    }

    /** @throws TableFormatException naming file, line and column of what is wrong */
    static OwnSources read(List<Path> tables) throws IOException {
        OwnSources sources = new OwnSources();
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (Path table : tables) {
            try {
                Tsv.read(java.nio.file.Files.newInputStream(table), row -> {
                    OwnSource.Column column = column(row);
                    if (!names.add(column.name())) {
                        throw new TableFormatException(row.line(), "column", column.name(), null);
                    }
                    lines.computeIfAbsent(row.text("file").strip(), unused -> new ArrayList<>())
                            .add(new Line(row, column));
                });
            } catch (TableFormatException e) {
                throw e.in(String.valueOf(table.getFileName()));
            }
        }
        for (Map.Entry<String, List<Line>> entry : lines.entrySet()) {
            sources.byFile.put(entry.getKey(), source(entry.getKey(), entry.getValue()));
        }
        return sources;
    }

    private static OwnSource source(String file, List<Line> lines) throws TableFormatException {
        Row first = lines.getFirst().row();
        String assembly = first.text("assembly");
        Optional<GenomeBuild> build = GenomeBuild.parse(assembly);
        if (file.isEmpty()) {
            throw new TableFormatException(first.line(), "file", "", null);
        }
        if (!assembly.isBlank() && build.isEmpty()) {
            throw new TableFormatException(first.line(), "assembly", assembly, null);
        }
        return new OwnSource(file, lines.stream().map(Line::column).toList(), build,
                first.text("title").isBlank() ? file : first.text("title"), first.text("version"), first.text("date"),
                first.text("licence"));
    }

    private static OwnSource.Column column(Row row) throws TableFormatException {
        String kind = row.text("kind").strip();
        boolean isFlag = FLAGS.containsKey(kind) || kind.equals("flag");
        SourceFact.Kind known = switch (kind) {
            case "frequency" -> SourceFact.Kind.FREQUENCY;
            case "class" -> SourceFact.Kind.CLASS;
            case "number" -> SourceFact.Kind.NUMBER;
            case "text" -> SourceFact.Kind.TEXT;
            default -> SourceFact.Kind.FLAG;
        };
        if (known == SourceFact.Kind.FLAG && !isFlag) {
            throw new TableFormatException(row.line(), "kind", kind, null);
        }
        String name = row.text("column").isBlank()
                ? FLAGS.getOrDefault(kind, "")
                : row.text("column").strip().toLowerCase(java.util.Locale.ROOT);
        if (!name.matches("[a-z][a-z0-9_.]*")) {
            throw new TableFormatException(row.line(), "column", name, null);
        }
        return new OwnSource.Column(name, known, row.text("field").strip(), row.line());
    }

    Optional<OwnSource> of(Path file) {
        return Optional.ofNullable(byFile.get(String.valueOf(file.getFileName())));
    }

    /** The files that the table names and that were not given. */
    List<String> missing(List<Path> given) {
        Set<String> names = new HashSet<>();
        given.forEach(file -> names.add(String.valueOf(file.getFileName())));
        return byFile.keySet().stream().filter(name -> !names.contains(name)).sorted().toList();
    }
}
