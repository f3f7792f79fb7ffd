package org.alidade.knowledge.build;

import java.io.EOFException;
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
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;
import org.alidade.knowledge.tables.Row;
import org.alidade.model.GenomeBuild;
import org.alidade.knowledge.positions.PublishedInput;
import org.alidade.model.Problem;

/** The files given to a build, by what they are. */
public final class Inputs {
    private final Map<SourceKind, List<InputFile>> byKind = new EnumMap<>(SourceKind.class);
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Row> releases = new HashMap<>();

    private final List<PublishedInput> positions = new ArrayList<>();
    private final Optional<GenomeBuild> build;

    private Inputs(Optional<GenomeBuild> build) {
        this.build = build;
    }

    /**
     * Looks at every file. Files that cannot be used are among the {@link #problems}: unknown ones, second ones of a kind,
     * and those whose places are of another assembly than {@code build}.
     */
    public static Inputs recognise(List<Path> files, Optional<GenomeBuild> build) throws IOException {
        Inputs inputs = new Inputs(build);
        for (Path file : files) {
            try {
                inputs.add(file);
            } catch (ZipException | EOFException e) {
                inputs.problems.add(Problem.error("bundle.damaged", String.valueOf(file.getFileName())));
            }
        }
        for (InputFile release : inputs.all(SourceKind.RELEASES)) {
            release.rows(row -> inputs.releases.put(row.text("sha256"), row));
        }
        return inputs;
    }

    private void add(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            problems.add(Problem.error("bundle.missing", name));
            return;
        }
        String head = SourceKind.head(file);
        Optional<SourceKind> kind = SourceKind.of(head);
        if (kind.isEmpty()) {
            alleles(PublishedInput.of(file), name);
            return;
        }
        Optional<GenomeBuild> own = kind.get().build(head);
        if (build.isPresent() && own.isPresent() && !own.equals(build)) {
            problems.add(Problem.error("bundle.build", name, own.get().label(), build.get().label()));
            return;
        }
        List<InputFile> same = byKind.computeIfAbsent(kind.get(), key -> new ArrayList<>());
        Optional<InputFile> second = same.stream().filter(other -> other.build().equals(own)).findFirst();
        if (second.isPresent() && !kind.get().mayRepeat()) {
            problems.add(Problem.error("bundle.twice", name, second.get().name()));
            return;
        }
        same.add(InputFile.of(file, kind.get(), own));
    }

    private void alleles(PublishedInput.Recognition found, String name) {
        switch (found) {
            case PublishedInput.Recognised known -> {
                PublishedInput input = build.map(known.input()::preferring).orElse(known.input());
                GenomeBuild own = input.build();
                if (build.isPresent() && build.get() != own) {
                    problems.add(Problem.error("bundle.build", name, own.label(), build.get().label()));
                } else {
                    positions.add(input);
                }
            }
            case PublishedInput.WithoutBuild without -> problems.add(Problem.error("bundle.noBuild", name));
            case PublishedInput.Unknown unknown -> problems.add(Problem.error("bundle.unknown", name));
        }
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

    /** VCFs of alleles. */
    public List<PublishedInput> positions() {
        return List.copyOf(positions);
    }

    public Optional<InputFile> one(SourceKind kind) {
        return all(kind).stream().findFirst();
    }

    /** Files of a kind, in an order that does not depend on how they were given. */
    public List<InputFile> all(SourceKind kind) {
        return byKind.getOrDefault(kind, List.of()).stream().sorted(Comparator.comparing(InputFile::sha256)).toList();
    }

    /** As a list of releases says of the hash of any of some published files, as they are; else the beginning of the first. */
    Origin origin(List<String> hashes, String name, String licence) {
        Optional<Row> release = hashes.stream().map(releases::get).filter(Objects::nonNull).findFirst();
        return release.map(row -> new Origin(name, row.text("version"), row.text("date"), licence))
                .orElseGet(() -> new Origin(name, "sha256:" + hashes.getFirst().substring(0, 12), "", licence));
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
