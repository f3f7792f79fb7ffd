package org.alidade.knowledge.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.knowledge.genome.FastaCopy;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

/** Brings references into a bundle. */
public final class GenomeTables {
    private final Inputs inputs;
    private final Path making;
    private final Progress progress;

    /** @param making the folder of the build; a reference that was whole when the work was stopped is taken up there */
    public GenomeTables(Inputs inputs, Path making, Progress progress) {
        this.inputs = inputs;
        this.making = making;
        this.progress = progress;
    }

    /** The files, one reference with two indexes for each build; what is wrong goes to {@code problems}. */
    public List<BuiltFile> build(List<Problem> problems) throws IOException {
        List<BuiltFile> built = new ArrayList<>();
        Set<GenomeBuild> known = new HashSet<>();
        for (Path fasta : inputs.genomes()) {
            String name = String.valueOf(fasta.getFileName());
            Optional<Path> copy = copy(fasta, problems);
            if (copy.isEmpty()) {
                continue;
            }
            GenomeBuild build = GenomeBuild.parse(Files.readString(mark(copy.get()))).orElseThrow();
            if (!inputs.wanted(build)) {
                problems.add(Problem.error("bundle.build", name, build.label(), inputs.wantedLabel()));
            } else if (known.add(build)) {
                built.addAll(files(copy.get(), name, build));
            } else {
                problems.add(Problem.error("bundle.twice", name, build.label()));
            }
        }
        return built;
    }

    /** The copied reference, with the build it is of in a file beside it; the work of an earlier time where that was whole. */
    private Optional<Path> copy(Path fasta, List<Problem> problems) throws IOException {
        String key = Hashes.sha256((fasta.toAbsolutePath() + "\n" + Files.size(fasta) + "\n"
                + Files.getLastModifiedTime(fasta).toMillis()).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        Path folder = Files.createDirectories(making.resolve("genome-parts"));
        Path copy = folder.resolve(key + ".fa.gz");
        if (Files.exists(mark(copy))) {
            return Optional.of(copy);
        }
        FastaCopy.Copied copied = new FastaCopy(fasta).run(copy, progress);
        problems.addAll(copied.problems());
        if (copied.problems().isEmpty() && copied.build().isEmpty()) {
            problems.add(Problem.error("bundle.fastaBuild", String.valueOf(fasta.getFileName())));
        }
        if (!copied.problems().isEmpty() || copied.build().isEmpty()) {
            return Optional.empty();
        }
        Files.writeString(mark(copy), copied.build().get().label());
        return Optional.of(copy);
    }

    private static Path mark(Path copy) {
        return copy.resolveSibling(copy.getFileName() + ".build");
    }

    private List<BuiltFile> files(Path copy, String name, GenomeBuild build) throws IOException {
        List<BuiltFile> built = new ArrayList<>();
        for (String ending : List.of("", ".fai", ".gzi")) {
            String file = "genome/" + build.label() + ".fa.gz" + ending;
            Path place = making.resolve(file);
            Files.createDirectories(place.getParent());
            Files.copy(copy.resolveSibling(copy.getFileName() + ending), place, StandardCopyOption.REPLACE_EXISTING);
            String hash = hash(place);
            String id = ending.isEmpty() ? "genome" : "genome-index" + ending.replace('.', '-');
            String title = ending.isEmpty()
                    ? "Genome reference " + name
                    : "Index (" + ending.substring(1) + ") of the genome reference";
            built.add(new BuiltFile(id + "-" + build.label(),
                    inputs.origin(List.of(hash), title, "GRC: free of restrictions"), file, records(copy), 0,
                    new BuiltFile.Placed(hash, Files.size(place))));
        }
        return built;
    }

    /** Number of sequences. */
    private static long records(Path copy) throws IOException {
        return Files.readAllLines(copy.resolveSibling(copy.getFileName() + ".fai")).size();
    }

    private static String hash(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return Hashes.sha256(stream);
        }
    }
}
