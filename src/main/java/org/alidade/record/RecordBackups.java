package org.alidade.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sqlite.SQLiteConnection;

/**
 * Copies of a record, made while it is open, each checked from its first to its last row before it gets its name. A name holds
 * the moment of its making (UTC), so that names in order are backups in order.
 */
public final class RecordBackups {
    private static final String PREFIX = "record-";
    private static final String ENDING = ".db";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int MONTH = PREFIX.length() + 6;

    private RecordBackups() {
    }

    /** Where the backups of a workspace lie unless the station says otherwise. */
    public static Path folder(Path workspace) {
        return workspace.resolve("backups");
    }

    /** Oldest first. */
    public static List<Path> all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).matches("record-\\d{8}T\\d{9}\\.db")).sorted().toList();
        }
    }

    public static Optional<Path> newest(Path folder) throws IOException {
        List<Path> all = all(folder);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static Path named(Path folder, Instant moment) {
        return folder.resolve(PREFIX + NAME.format(moment) + ENDING);
    }

    /** Keeps the newest ones, and the last of every month for good. */
    public static void thin(Path folder, int newest) throws IOException {
        List<Path> all = all(folder);
        Set<Path> kept = new HashSet<>(all.subList(Math.max(0, all.size() - newest), all.size()));
        for (int i = 0; i < all.size(); i++) {
            boolean lastOfMonth = i + 1 == all.size()
                    || !name(all.get(i)).substring(0, MONTH).equals(name(all.get(i + 1)).substring(0, MONTH));
            if (!lastOfMonth && !kept.contains(all.get(i))) {
                Files.delete(all.get(i));
            }
        }
    }

    /**
     * Copies an open database.
     *
     * @throws IOException also where the copy is not what the journal says; nothing bears the name of a backup then
     */
    static JournalVerdict copy(Connection connection, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().resolveSibling("."));
        Path fresh = target.resolveSibling(name(target) + ".part");
        Files.deleteIfExists(fresh);
        try {
            connection.unwrap(SQLiteConnection.class).getDatabase().backup("main", fresh.toString(), null);
            JournalVerdict verdict = JournalVerifier.verify(fresh);
            if (!verdict.intact()) {
                throw new IOException("the backup is not what the journal says: " + verdict.finding());
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return verdict;
        } catch (SQLException e) {
            throw new IOException("the record cannot be backed up: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
