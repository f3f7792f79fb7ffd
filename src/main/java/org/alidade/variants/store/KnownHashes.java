package org.alidade.variants.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Hashes of files that were read before, so that a gigabyte is not hashed at each opening. A file counts as the same while
 * its path, size, time of change and number on the disk are the same.
 */
final class KnownHashes {
    private static final String FILE = "hashes.tsv";
    private static final int KEPT = 1000;
    /** Path, size, time of change, number on the disk, hash. */
    private static final int FIELDS = 5;
    private final Path list;

    KnownHashes(Path folder) {
        this.list = folder.resolve(FILE);
    }

    /** What tells a file from its later self. */
    static String fingerprint(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return file.toAbsolutePath().normalize() + "\t" + attributes.size() + "\t"
                + attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS) + "\t"
                + Objects.requireNonNullElse(attributes.fileKey(), "-");
    }

    synchronized Optional<String> find(String fingerprint) throws IOException {
        return lines().stream().filter(line -> line.startsWith(fingerprint + "\t")).findFirst()
                .map(line -> line.substring(fingerprint.length() + 1));
    }

    /** A file at this place as it was when it was last read, whatever is there now. */
    synchronized Optional<KnownVcf> last(Path file) throws IOException {
        String start = file.toAbsolutePath().normalize() + "\t";
        return lines().stream().filter(line -> line.startsWith(start)).reduce((first, second) -> second)
                .map(line -> line.split("\t")).filter(fields -> fields.length == FIELDS)
                .map(fields -> new KnownVcf(fields[FIELDS - 1], Long.parseLong(fields[1])));
    }

    synchronized void remember(String fingerprint, String hash) throws IOException {
        List<String> lines = new ArrayList<>(lines());
        lines.removeIf(line -> line.startsWith(fingerprint.substring(0, fingerprint.indexOf('\t') + 1)));
        lines.add(fingerprint + "\t" + hash);
        Path unfinished = Files.createTempFile(list.getParent(), "hashes", ".part");
        Files.write(unfinished, lines.subList(Math.max(0, lines.size() - KEPT), lines.size()), StandardCharsets.UTF_8);
        Files.move(unfinished, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> lines() throws IOException {
        return Files.exists(list) ? Files.readAllLines(list, StandardCharsets.UTF_8) : List.of();
    }
}
