package org.alidade.knowledge.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A bundle inside the program.
 *
 * @param folder of the resources, absolute, ending in {@code /}
 */
public record ClassPathFiles(String folder) implements BundleFiles {
    @Override
    public InputStream open(String file) throws IOException {
        InputStream stream = ClassPathFiles.class.getResourceAsStream(folder + file);
        if (stream == null) {
            throw new NoSuchFileException(file);
        }
        return stream;
    }

    @Override
    public Optional<Path> path(String file) {
        return Optional.empty();
    }
}
