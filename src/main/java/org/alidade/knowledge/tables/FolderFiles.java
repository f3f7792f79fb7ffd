package org.alidade.knowledge.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

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

    /** A manifest may come from elsewhere: a name that leads out of the folder is as good as missing. */
    private Path inside(String file) throws NoSuchFileException {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder.normalize())) {
            throw new NoSuchFileException(file);
        }
        return path;
    }
}
