package org.alidade.knowledge.positions;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

import org.alidade.knowledge.genome.ChainFile;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

/**
 * Makes files of positions, one per source. Each published file becomes a part of its own in a work folder, and stays there
 * until the caller removes it, so that work that was stopped is taken up again behind the last whole part.
 */
public final class PositionFiles {
    private static final String ENDING = ".part";

    private PositionFiles() {
    }

    /**
     * Makes the file of one source.
     *
     * @param inputs published files of one source and build, for instance one per chromosome
     * @param work folder of the parts
     * @return what is wrong with the published files; with an error nothing was made
     */
    public static List<Problem> make(List<PublishedInput> inputs, Path out, Path work, Progress progress)
            throws IOException {
        return make(inputs, out, new Making(work, Optional.empty()), progress);
    }

    /**
     * How files are made.
     *
     * @param work folder of the parts
     * @param chain brings the places of the published files to the other build; empty where they stay
     */
    public record Making(Path work, Optional<ChainFile> chain) {
        GenomeBuild build(PublishedInput input) {
            return chain.map(ChainFile::to).orElse(input.build());
        }
    }

    /** The same, with the places brought to another build where that is wanted. */
    public static List<Problem> make(List<PublishedInput> inputs, Path out, Making making, Progress progress)
            throws IOException {
        Path work = making.work();
        Files.createDirectories(work);
        PublishedInput first = inputs.getFirst();
        boolean hasTexts = first.columns().stream().anyMatch(column -> column.kind().isText());
        if (hasTexts && inputs.size() > 1) {
            return List.of(Problem.error("bundle.twice", String.valueOf(inputs.get(1).path().getFileName()),
                    String.valueOf(first.path().getFileName())));
        }
        List<Path> parts = new ArrayList<>();
        List<PublishedInput> ordered = inputs.stream()
                .sorted(Comparator.comparing(input -> String.valueOf(input.path().getFileName()))).toList();
        for (PublishedInput input : ordered) {
            Path part = part(input, making);
            List<Problem> problems = part(input, part, making, progress);
            if (!problems.isEmpty()) {
                return problems;
            }
            parts.add(part);
        }
        // alleles of one chromosome may come to lie on several of the other build
        Optional<Problem> shared = making.chain().isEmpty() || parts.size() == 1
                ? shared(ordered, parts)
                : Optional.empty();
        if (shared.isPresent()) {
            return List.of(shared.get());
        }
        if (making.chain().isPresent() && parts.size() > 1) {
            sorted(ordered.getFirst(), parts, out, making);
        } else {
            join(ordered.getFirst(), parts, out, making);
        }
        return List.of();
    }

    private static Path part(PublishedInput input, Making making) throws IOException {
        return making.work().resolve(fingerprint(input, making) + ENDING);
    }

    /**
     * The alleles that could not be brought to the other build: contig, position, both alleles, reason, between tabs, a line
     * each. Of the parts of {@link #make}, while they are there.
     */
    public static List<String> leftOut(List<PublishedInput> inputs, Making making) throws IOException {
        List<String> lines = new ArrayList<>();
        for (PublishedInput input : inputs) {
            Path left = leftOut(part(input, making));
            if (Files.exists(left)) {
                lines.addAll(Files.readAllLines(left, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    private static Path leftOut(Path part) {
        return part.resolveSibling(part.getFileName() + ".left");
    }

    private static List<Problem> part(PublishedInput input, Path part, Making making, Progress progress)
            throws IOException {
        if (isWhole(part)) {
            return List.of();
        }
        Path growing = part.resolveSibling(part.getFileName() + ".growing");
        boolean sorts = making.chain().isPresent() || input.layout().isPresent();
        try (PositionFileWriter writer = new PositionFileWriter(growing, making.build(input), input.columns());
                RowSorter sorter = new RowSorter(growing, making.build(input), input.columns())) {
            List<String> leftOut = new ArrayList<>();
            List<Problem> problems = new PositionBuild(input, writer, sorts ? Optional.of(sorter) : Optional.empty(),
                    making.chain().map(AlleleLift::new), (allele, refusal) -> leftOut.add(String.join("\t",
                            allele.contig().name(), Integer.toString(allele.position()), allele.ref(), allele.alt(),
                            refusal.name().toLowerCase(Locale.ROOT))))
                    .run(progress);
            if (problems.isEmpty()) {
                if (making.chain().isPresent()) {
                    Files.write(leftOut(part), leftOut, StandardCharsets.UTF_8);
                }
                Files.move(growing, part, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return problems;
        } catch (EOFException | ZipException e) {
            return List.of(Problem.error("bundle.truncated", String.valueOf(input.path().getFileName())));
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    private static boolean isWhole(Path part) {
        if (!Files.exists(part)) {
            return false;
        }
        try (PositionFile known = PositionFile.open(part)) {
            known.verify(Progress.none());
            return true;
        } catch (IOException e) {
            return false; // made again
        }
    }

    /** Files of one source must not share a contig: two of one chromosome would be two versions of it. */
    private static Optional<Problem> shared(List<PublishedInput> inputs, List<Path> parts) throws IOException {
        Map<Contig, String> known = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            String name = String.valueOf(inputs.get(part).path().getFileName());
            try (PositionFile file = PositionFile.open(parts.get(part))) {
                for (Contig contig : file.contigs()) {
                    String before = known.putIfAbsent(contig, name);
                    if (before != null) {
                        return Optional.of(Problem.error("bundle.twice", name, before));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static void join(PublishedInput first, List<Path> parts, Path out, Making making) throws IOException {
        if (parts.size() == 1) {
            Files.copy(parts.getFirst(), out, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try (PositionFileWriter writer = new PositionFileWriter(out, making.build(first), first.columns())) {
            for (Path part : parts) {
                try (PositionFile known = PositionFile.open(part)) {
                    writer.append(known);
                }
            }
            writer.finish();
        }
    }

    private static void sorted(PublishedInput first, List<Path> parts, Path out, Making making) throws IOException {
        try (PositionFileWriter writer = new PositionFileWriter(out, making.build(first), first.columns());
                RowSorter sorter = new RowSorter(making.work().resolve("lifted"), making.build(first),
                        first.columns())) {
            for (Path part : parts) {
                try (PositionFile known = PositionFile.open(part)) {
                    PositionRows rows = new PositionRows(known);
                    while (rows.advance()) {
                        sorter.add(rows.row());
                    }
                }
            }
            sorter.drain(writer);
            writer.finish();
        }
    }

    private static String fingerprint(PublishedInput input, Making making) throws IOException {
        String text = input.id() + "\n" + input.build() + "\n" + making.build(input) + "\n" + input.layout() + "\n"
                + input.path().toAbsolutePath() + "\n"
                + Files.size(input.path()) + "\n" + Files.getLastModifiedTime(input.path()).toMillis() + "\n"
                + PositionFileWriter.FORMAT;
        return Hashes.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
    }
}
