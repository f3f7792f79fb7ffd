package org.alidade.knowledge.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alidade.knowledge.tables.Hashes;

/**
 * A file of a bundle that is being made.
 *
 * @param id of its source
 * @param file its path within the bundle
 * @param records it holds
 * @param leftOut records of the published file that it does not hold because they could not be placed
 */
public record BuiltFile(String id, Origin origin, String file, long records, long leftOut, Content content) {
    /** What the file holds: in memory, or already in the folder in which the bundle is made. */
    public sealed interface Content permits Bytes, Placed {
        String sha256();

        long size();
    }

    /** A file small enough to be held in memory. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record Bytes(byte[] bytes) implements Content {
        @Override
        public String sha256() {
            return Hashes.sha256(bytes);
        }

        @Override
        public long size() {
            return bytes.length;
        }
    }

    /** A file that its part of the build wrote itself, at its path within the folder of the build. */
    public record Placed(String sha256, long size) implements Content {
    }

    /** Brings the file to its place below {@code folder}. */
    public void write(Path folder) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        if (content instanceof Bytes held) {
            Files.write(path, held.bytes());
        }
    }
}
