package org.alidade.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.alidade.record.JournalVerdict.Finding;

/** Tells whether a record is as the program wrote it: every hash, every link, and reviews that are the journal's last word. */
public final class JournalVerifier {
    private JournalVerifier() {
    }

    /**
     * The same, and that the journal still holds what was noted of it elsewhere: in printed reports ({@code printed}), in the
     * backups and in the notes beside it.
     */
    public static JournalVerdict verify(Path file, List<String> printed) throws IOException {
        List<Anchors.Anchor> anchors = new ArrayList<>(Anchors.beside(file));
        printed.forEach(hash -> anchors.add(new Anchors.Anchor("", 0, hash)));
        return verifyCopy(file, anchors);
    }

    /**
     * Checks a record's file. It is copied first (with its write-ahead log, where it has one), so that nothing touches it.
     *
     * @throws IOException if the file cannot be read
     */
    public static JournalVerdict verify(Path file) throws IOException {
        return verifyCopy(file, List.of());
    }

    private static JournalVerdict verifyCopy(Path file, List<Anchors.Anchor> anchors) throws IOException {
        Path folder = Files.createTempDirectory("journal");
        try {
            Path copy = folder.resolve("record.db");
            Files.copy(file, copy);
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            if (Files.exists(log)) {
                Files.copy(log, folder.resolve("record.db-wal"), StandardCopyOption.REPLACE_EXISTING);
            }
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
                return check(connection, anchors);
            } catch (SQLException | DateTimeParseException e) {
                return broken("unreadable", String.valueOf(e.getMessage()));
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path left : files.toList()) {
                    Files.deleteIfExists(left);
                }
            }
            Files.deleteIfExists(folder);
        }
    }

    private static JournalVerdict check(Connection connection, List<Anchors.Anchor> anchors)
            throws SQLException {
        List<JournalEntry> entries = JournalRows.read(connection);
        String previous = JournalChain.BEGINNING;
        long expected = 1;
        for (JournalEntry entry : entries) {
            if (entry.number() != expected || !entry.previousHash().equals(previous)) {
                return broken("gap", Long.toString(expected), entry.time().toString());
            }
            if (!JournalChain.hash(entry).equals(entry.hash())) {
                return broken("altered", Long.toString(entry.number()), entry.time().toString());
            }
            previous = entry.hash();
            expected++;
        }
        Optional<Finding> cut = Anchors.missing(entries, anchors);
        Optional<Finding> finding = cut.isPresent() ? cut : RecordContents.contradiction(connection, entries);
        return finding.isPresent()
                ? new JournalVerdict(0, "", finding)
                : new JournalVerdict(entries.size(), previous, Optional.empty());
    }

    private static JournalVerdict broken(String name, String... arguments) {
        return new JournalVerdict(0, "", Optional.of(new Finding("record.journal." + name, List.of(arguments))));
    }
}
