package org.alidade.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.knowledge.build.BuiltFile;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.model.Problem;

/**
 * Where a bundle is made before it is one: a hidden folder beside its place. It becomes the bundle in one step, once all
 * is written and read again; until then nothing stands in that place. After an interruption the folder remains, for a
 * part that can be taken up again.
 */
final class BundleFolder {
    private final Path out;
    private final Path making;

    BundleFolder(Path out) {
        this.out = out.toAbsolutePath().normalize();
        this.making = this.out.resolveSibling("." + this.out.getFileName() + ".building");
    }

    /** @throws KnowledgeException if something stands in the bundle's place already */
    void refuseIfTaken() throws IOException, KnowledgeException {
        if (Files.exists(out) && !isEmptyFolder(out)) {
            throw new KnowledgeException(Problem.error("bundle.exists", String.valueOf(out.getFileName())));
        }
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(path)) {
            return !content.iterator().hasNext();
        }
    }

    /** The folder in which the bundle is made; made where it does not exist. */
    Path making() throws IOException {
        return Files.createDirectories(making);
    }

    /**
     * Writes what is not written yet, reads all of it again and puts the bundle in its place.
     *
     * @throws KnowledgeException if what was read is not what was written
     */
    void finish(String name, List<BuiltFile> files) throws IOException, KnowledgeException {
        Path folder = making();
        for (BuiltFile file : files) {
            file.write(folder);
            check(folder.resolve(file.file()), file);
        }
        clear(folder, files);
        Path manifest = folder.resolve(BundleManifest.FILE);
        Files.write(manifest, BundleManifest.write(name, files));
        toDisk(manifest);
        Files.deleteIfExists(out);
        try {
            Files.move(folder, out, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the file system of " + out.getParent() + " cannot put a folder in place in one step",
                    e);
        }
    }

    /** Takes away what an earlier, interrupted build left and this one does not hold. */
    private static void clear(Path folder, List<BuiltFile> files) throws IOException {
        Set<Path> wanted = files.stream().map(file -> folder.resolve(file.file())).collect(Collectors.toSet());
        List<Path> left;
        try (Stream<Path> walk = Files.walk(folder)) {
            left = walk.filter(path -> wanted.stream().noneMatch(file -> file.startsWith(path)))
                    .sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : left) {
            Files.delete(path);
        }
    }

    private static void check(Path path, BuiltFile file) throws IOException, KnowledgeException {
        toDisk(path);
        try (InputStream stream = Files.newInputStream(path)) {
            if (!Hashes.sha256(stream).equals(file.content().sha256())) {
                throw new KnowledgeException(Problem.error("bundle.written", file.file()));
            }
        }
    }

    private static void toDisk(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Removes the bundle in {@code folder}, its manifest first: without one it is no bundle any more. */
    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(BundleManifest.FILE));
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
