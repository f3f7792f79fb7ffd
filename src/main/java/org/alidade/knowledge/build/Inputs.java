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
import org.alidade.knowledge.genome.ChainFile;
import org.alidade.knowledge.regions.RegionInput;
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
    private final List<RegionInput> regions = new ArrayList<>();
    private final List<Path> genomes = new ArrayList<>();
    private final List<ChainFile> chains = new ArrayList<>();
    private final Optional<GenomeBuild> build;
    private OwnSources own = OwnSources.none();

    private Inputs(Optional<GenomeBuild> build) {
        this.build = build;
    }

    /**
     * Looks at every file. Files that cannot be used are among the {@link #problems}: unknown ones, second ones of a kind,
     * and those whose places are of another assembly than {@code build}.
     */
    public static Inputs recognise(List<Path> files, Optional<GenomeBuild> build) throws IOException {
        Inputs inputs = new Inputs(build);
        inputs.prepare(files);
        for (Path file : files) {
            try {
                inputs.add(file);
            } catch (ZipException | EOFException e) {
                inputs.problems.add(Problem.error("bundle.damaged", String.valueOf(file.getFileName())));
            }
        }
        inputs.own.missing(files)
                .forEach(name -> inputs.problems.add(Problem.error("bundle.own.missing", name)));
        for (InputFile release : inputs.all(SourceKind.RELEASES)) {
            release.rows(row -> inputs.releases.put(row.text("sha256"), row));
        }
        return inputs;
    }

    /** What other files depend on: the laboratory's table of its own files, and chains of lift-over. */
    private void prepare(List<Path> files) throws IOException {
        List<Path> tables = new ArrayList<>();
        for (Path file : files) {
            Optional<SourceKind> kind = Files.isRegularFile(file) ? kind(file) : Optional.empty();
            if (kind.equals(Optional.of(SourceKind.OWN_SOURCES))) {
                tables.add(file);
            }
            if (kind.equals(Optional.of(SourceKind.CHAIN))) {
                Optional<ChainFile> chain = ChainFile.read(file);
                chain.ifPresent(chains::add);
                if (chain.isEmpty()) {
                    problems.add(Problem.error("bundle.chain", String.valueOf(file.getFileName())));
                }
            }
        }
        own = OwnSources.read(tables);
    }

    /** What is damaged is named later, with the others. */
    private static Optional<SourceKind> kind(Path file) throws IOException {
        try {
            return SourceKind.of(SourceKind.head(file));
        } catch (ZipException | EOFException e) {
            return Optional.empty();
        }
    }

    /** The chain that brings places of a build to that of the bundle; empty where they are of it, or none was given. */
    public Optional<ChainFile> chain(GenomeBuild from) {
        return chains.stream().filter(chain -> chain.from() == from && build.isPresent() && chain.to() == build.get())
                .findFirst();
    }

    /** Whether places of a build may come into the bundle as they are. */
    boolean wanted(GenomeBuild own) {
        return build.isEmpty() || build.get() == own;
    }

    String wantedLabel() {
        return build.map(GenomeBuild::label).orElse("");
    }

    /** References in FASTA. */
    List<Path> genomes() {
        return List.copyOf(genomes);
    }

    /** Files of regions. */
    List<RegionInput> regions() {
        return List.copyOf(regions);
    }

    /** What the laboratory says of a file of its own; empty where it is a published one. */
    Optional<OwnSource> own(Path file) {
        return own.of(file);
    }

    private void add(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            problems.add(Problem.error("bundle.missing", name));
            return;
        }
        String start = SourceKind.head(file);
        String head = start.startsWith("##fileformat=VCF") ? PublishedInput.header(file) : start;
        if (own.of(file).isPresent()) {
            own(OwnFiles.read(file, own.of(file).get(), head, build), name);
            return;
        }
        Optional<RegionInput.Found> places = RegionInput.recognise(head);
        Optional<SourceKind> kind = SourceKind.of(head);
        if (places.isPresent()) {
            places.get().input(file, build).ifPresentOrElse(input -> region(input, name),
                    () -> problems.add(Problem.error("bundle.noBuild", name)));
        } else if (kind.isEmpty()) {
            alleles(PublishedInput.of(file), name);
        } else if (kind.get() == SourceKind.GENOME) {
            genomes.add(file);
        } else {
            table(file, kind.get(), head);
        }
    }

    private void own(OwnFiles.Read read, String name) {
        problems.addAll(read.problems());
        read.alleles().ifPresent(input -> alleles(new PublishedInput.Recognised(input), name));
        read.regions().forEach(input -> region(input, name));
    }

    private void region(RegionInput input, String name) {
        GenomeBuild its = input.layout().build();
        if (wanted(its) || chain(its).isPresent()) {
            regions.add(input);
        } else {
            problems.add(Problem.error("bundle.build", name, its.label(), wantedLabel()));
        }
    }

    private void table(Path file, SourceKind found, String head) throws IOException {
        String name = String.valueOf(file.getFileName());
        Optional<SourceKind> kind = Optional.of(found);
        Optional<GenomeBuild> told = found.build(head);
        Optional<GenomeBuild> own = told.isEmpty() && found.needsBuild(head) ? build : told;
        if (own.isEmpty() && found.needsBuild(head)) {
            problems.add(Problem.error("bundle.noBuild", name));
            return;
        }
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
                if (!wanted(own) && !input.isMitochondrial() && chain(own).isEmpty()) {
                    problems.add(Problem.error("bundle.build", name, own.label(), wantedLabel()));
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

    /** As the laboratory says of a file of its own; its version is the beginning of its hash where it says none. */
    Origin origin(OwnSource source, List<String> hashes) {
        String version = source.version().isBlank()
                ? "sha256:" + hashes.getFirst().substring(0, 12)
                : source.version();
        return new Origin(source.title(), version, source.date(), source.licence());
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
