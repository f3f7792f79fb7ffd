package org.alidade.workflow.bundles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Which bundle a workspace reads its cases with: a line in {@code knowledge/in-use}, the name of a folder beside it or a
 * path. Without the file it is the bundle inside the program.
 */
public final class BundleChoice {
    private static final String FILE = "in-use";

    private final Path shelf;

    /** {@code workspace} need not exist. */
    public BundleChoice(Path workspace) {
        this.shelf = workspace.resolve("knowledge");
    }

    /** The folder that bundles of the workspace lie in. */
    public Path shelf() {
        return shelf;
    }

    /** The folder of the chosen bundle; empty for the one inside the program. It may be missing by now. */
    public Optional<Path> chosen() throws IOException {
        Path file = shelf.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String line = Files.readString(file, StandardCharsets.UTF_8).strip();
        return line.isEmpty() ? Optional.empty() : Optional.of(shelf.resolve(line).normalize());
    }

    /** From the next start on cases are read with the bundle in {@code folder}, or with the program's. */
    public void choose(Optional<Path> folder) throws IOException {
        Path file = shelf.resolve(FILE);
        if (folder.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(shelf);
        Path absolute = folder.get().toAbsolutePath().normalize();
        Path home = shelf.toAbsolutePath().normalize();
        String line = absolute.startsWith(home) ? home.relativize(absolute).toString() : absolute.toString();
        Path written = Files.writeString(shelf.resolve("." + FILE), line + "\n", StandardCharsets.UTF_8);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
