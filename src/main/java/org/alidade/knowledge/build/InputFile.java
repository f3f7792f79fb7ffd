package org.alidade.knowledge.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.knowledge.tables.Tsv;

/**
 * A published file whose content is known.
 *
 * @param sha256 of its plain, uncompressed content
 */
public record InputFile(Path path, SourceKind kind, String sha256) {
    public static InputFile of(Path path, SourceKind kind) throws IOException {
        try (InputStream plain = Tsv.plain(Files.newInputStream(path))) {
            return new InputFile(path, kind, Hashes.sha256(plain));
        }
    }

    /** The plain content. The caller closes the stream. */
    public InputStream open() throws IOException {
        return Tsv.plain(Files.newInputStream(path));
    }

    /** Without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
