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
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

import org.alidade.knowledge.tables.Hashes;
import org.alidade.model.Contig;
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
        Files.createDirectories(work);
        PublishedInput first = inputs.getFirst();
        boolean hasTexts = first.kind().columns().stream()
                .anyMatch(column -> column.kind() == PositionColumn.Kind.TEXT);
        if (hasTexts && inputs.size() > 1) {
            return List.of(Problem.error("bundle.twice", String.valueOf(inputs.get(1).path().getFileName()),
                    String.valueOf(first.path().getFileName())));
        }
        List<Path> parts = new ArrayList<>();
        List<PublishedInput> ordered = inputs.stream()
                .sorted(Comparator.comparing(input -> String.valueOf(input.path().getFileName()))).toList();
        for (PublishedInput input : ordered) {
            Path part = work.resolve(fingerprint(input) + ENDING);
            List<Problem> problems = part(input, part, work, progress);
            if (!problems.isEmpty()) {
                return problems;
            }
            parts.add(part);
        }
        Optional<Problem> shared = shared(ordered, parts);
        if (shared.isPresent()) {
            return List.of(shared.get());
        }
        join(ordered.getFirst(), parts, out);
        return List.of();
    }

    private static List<Problem> part(PublishedInput input, Path part, Path work, Progress progress)
            throws IOException {
        if (isWhole(part)) {
            return List.of();
        }
        Path growing = part.resolveSibling(part.getFileName() + ".growing");
        try (PositionFileWriter writer = new PositionFileWriter(growing, input.build(), input.kind().columns())) {
            List<Problem> problems = new PositionBuild(input, writer).run(progress);
            if (problems.isEmpty()) {
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

    private static void join(PublishedInput first, List<Path> parts, Path out) throws IOException {
        if (parts.size() == 1) {
            Files.copy(parts.getFirst(), out, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try (PositionFileWriter writer = new PositionFileWriter(out, first.build(), first.kind().columns())) {
            for (Path part : parts) {
                try (PositionFile known = PositionFile.open(part)) {
                    writer.append(known);
                }
            }
            writer.finish();
        }
    }

    private static String fingerprint(PublishedInput input) throws IOException {
        String text = input.id() + "\n" + input.build() + "\n" + input.path().toAbsolutePath() + "\n"
                + Files.size(input.path()) + "\n" + Files.getLastModifiedTime(input.path()).toMillis() + "\n"
                + PositionFileWriter.FORMAT;
        return Hashes.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
    }
}
