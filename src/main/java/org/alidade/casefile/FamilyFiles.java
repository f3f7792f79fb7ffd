package org.alidade.casefile;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.phenopackets.schema.v2.Family;
import org.phenopackets.schema.v2.core.File;

/** The files that a phenopacket family names, their assembly, and whose samples they hold. */
final class FamilyFiles {
    private static final String PLACE = "files";
    private final Path folder;
    private final List<Problem> problems;
    private final List<Path> variantFiles = new ArrayList<>();
    private final Map<String, Path> readFiles = new LinkedHashMap<>();
    private final Map<String, String> sampleOfPerson = new LinkedHashMap<>();
    private Optional<GenomeBuild> build = Optional.empty();

    FamilyFiles(Family family, Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
        family.getFilesList().forEach(this::add);
        family.getProband().getFilesList().forEach(this::add);
        family.getRelativesList().forEach(relative -> relative.getFilesList().forEach(this::add));
    }

    private void add(File file) {
        String uri = file.getUri();
        Optional<Path> path = path(uri);
        if (path.isEmpty() || variantFiles.contains(path.get())) {
            return;
        }
        assembly(file);
        String lower = uri.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".vcf") || lower.endsWith(".vcf.gz") || lower.endsWith(".vcf.bgz")
                || lower.endsWith(".bcf")) {
            variantFiles.add(path.get());
            file.getIndividualToFileIdentifiersMap().forEach((person, sample) -> addSample(person, sample, uri));
        } else if (lower.endsWith(".bam") || lower.endsWith(".cram")) {
            if (file.getIndividualToFileIdentifiersCount() != 1) {
                problems.add(Problem.error("case.readsOfWhom", "case.json", uri).inField(PLACE));
            }
            file.getIndividualToFileIdentifiersMap().values().forEach(sample -> readFiles.put(sample, path.get()));
        } else {
            problems.add(Problem.note("case.otherFile", "case.json", uri).inField(PLACE));
        }
    }

    private void addSample(String person, String sample, String uri) {
        String known = sampleOfPerson.putIfAbsent(person, sample);
        if (known != null && !known.equals(sample)) {
            problems.add(Problem.error("case.sampleContradicts", uri, person, sample, known).inField(PLACE));
        }
    }

    private Optional<Path> path(String uri) {
        String local = uri.startsWith("file://") ? uri.substring("file://".length()) : uri;
        try {
            if (!local.contains("://")) {
                return Optional.of(folder.resolve(local).normalize());
            }
        } catch (InvalidPathException e) {
            problems.add(Problem.error("file.missing", uri, String.valueOf(e.getMessage())).inField(PLACE));
            return Optional.empty();
        }
        problems.add(Problem.error("file.remote", "case.json", uri).inField(PLACE));
        return Optional.empty();
    }

    private void assembly(File file) {
        String name = file.getFileAttributesOrDefault("genomeAssembly", "");
        Optional<GenomeBuild> own = GenomeBuild.parse(name);
        if (own.isEmpty() && !name.isEmpty()) {
            problems.add(Problem.error("case.assembly", "case.json", name).inField(PLACE));
        } else if (own.isPresent() && build.isPresent() && own.get() != build.get()) {
            problems.add(Problem.error("case.twoBuilds", "case.json", build.get().label(), own.get().label())
                    .inField(PLACE));
        }
        build = build.or(() -> own);
    }

    List<Path> variantFiles() {
        return List.copyOf(variantFiles);
    }

    /** By sample name. */
    Map<String, Path> readFiles() {
        return new LinkedHashMap<>(readFiles);
    }

    Map<String, String> sampleOfPerson() {
        return new LinkedHashMap<>(sampleOfPerson);
    }

    Optional<GenomeBuild> build() {
        return build;
    }
}
