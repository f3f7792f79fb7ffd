package org.alidade.knowledge.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.Problem;

/** The files given to a build, by what they are. */
public final class Inputs {
    private final Map<SourceKind, List<InputFile>> byKind = new EnumMap<>(SourceKind.class);
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Row> releases = new HashMap<>();

    private Inputs() {
    }

    /** Looks at every file. Files that cannot be used are among the {@link #problems}. */
    public static Inputs recognise(List<Path> files) throws IOException {
        Inputs inputs = new Inputs();
        for (Path file : files) {
            inputs.add(file);
        }
        for (InputFile release : inputs.all(SourceKind.RELEASES)) {
            Tsv.read(release.open(), row -> inputs.releases.put(row.text("sha256"), row));
        }
        return inputs;
    }

    private void add(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            problems.add(Problem.error("bundle.missing", name));
            return;
        }
        Optional<SourceKind> kind = SourceKind.of(file);
        if (kind.isEmpty()) {
            problems.add(Problem.error("bundle.unknown", name));
            return;
        }
        List<InputFile> same = byKind.computeIfAbsent(kind.get(), key -> new ArrayList<>());
        if (!same.isEmpty() && kind.get() != SourceKind.PANEL) {
            problems.add(Problem.error("bundle.twice", name, same.getFirst().name()));
            return;
        }
        same.add(InputFile.of(file, kind.get()));
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public boolean has(SourceKind kind) {
        return byKind.containsKey(kind);
    }

    public boolean hasAny(SourceKind... kinds) {
        return Arrays.stream(kinds).anyMatch(this::has);
    }

    public Optional<InputFile> one(SourceKind kind) {
        return all(kind).stream().findFirst();
    }

    /** Files of a kind, in an order that does not depend on how they were given. */
    public List<InputFile> all(SourceKind kind) {
        return byKind.getOrDefault(kind, List.of()).stream().sorted(Comparator.comparing(InputFile::sha256)).toList();
    }

    /**
     * Where a file comes from: what it says of itself ({@code stated}), else what a list of releases says of its hash,
     * else the beginning of its hash.
     */
    Origin origin(InputFile file, String name, String licence, String stated) {
        Row release = releases.get(file.sha256());
        if (!stated.isEmpty()) {
            return new Origin(name, stated, stated, licence);
        }
        return release == null
                ? new Origin(name, "sha256:" + file.sha256().substring(0, 12), "", licence)
                : new Origin(name, release.text("version"), release.text("date"), licence);
    }
}
