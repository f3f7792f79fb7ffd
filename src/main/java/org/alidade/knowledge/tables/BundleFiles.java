package org.alidade.knowledge.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a bundle, wherever they lie. Names are relative, with {@code /} between folders. */
public sealed interface BundleFiles permits FolderFiles, ClassPathFiles {
    /**
     * The bytes of a file, as stored. The caller closes the stream.
     *
     * @throws java.nio.file.NoSuchFileException if there is no such file
     */
    InputStream open(String file) throws IOException;

    /** The file on disk, where it is one of its own; empty for files inside the program. */
    Optional<Path> path(String file);
}
