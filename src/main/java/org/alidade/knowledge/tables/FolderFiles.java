package org.alidade.knowledge.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A bundle in a folder. */
public record FolderFiles(Path folder) implements BundleFiles {
    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(inside(file));
    }

    @Override
    public Optional<Path> path(String file) {
        Path path = folder.resolve(file).normalize();
        return path.startsWith(folder.normalize()) && Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    }

    /** Removes a folder and all that is in it; nothing where there is none. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** A manifest may come from elsewhere: a name that leads out of the folder is as good as missing. */
    private Path inside(String file) throws NoSuchFileException {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder.normalize())) {
            throw new NoSuchFileException(file);
        }
        return path;
    }
}
