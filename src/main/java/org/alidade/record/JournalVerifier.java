package org.alidade.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.alidade.model.GenomeBuild;
import org.alidade.record.JournalVerdict.Finding;

/** Tells whether a record is as the program wrote it: every hash, every link, and reviews that are the journal's last word. */
public final class JournalVerifier {
    private JournalVerifier() {
    }

    /**
     * Checks a record's file. It is copied first (with its write-ahead log, where it has one), so that nothing touches it.
     *
     * @throws IOException if the file cannot be read
     */
    public static JournalVerdict verify(Path file) throws IOException {
        Path folder = Files.createTempDirectory("journal");
        try {
            Path copy = folder.resolve("record.db");
            Files.copy(file, copy);
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            if (Files.exists(log)) {
                Files.copy(log, folder.resolve("record.db-wal"), StandardCopyOption.REPLACE_EXISTING);
            }
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
                return check(connection);
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

    private static JournalVerdict check(Connection connection) throws SQLException {
        List<JournalEntry> entries = JournalRows.read(connection);
        String previous = JournalChain.BEGINNING;
        long expected = 1;
        Map<String, JournalEntry> reviews = new HashMap<>();
        Map<Long, JournalEntry> decisions = new HashMap<>();
        for (JournalEntry entry : entries) {
            if (entry.number() != expected || !entry.previousHash().equals(previous)) {
                return broken("gap", Long.toString(expected), entry.time().toString());
            }
            if (!JournalChain.hash(entry).equals(entry.hash())) {
                return broken("altered", Long.toString(entry.number()), entry.time().toString());
            }
            if (entry.act().equals("review")) {
                reviews.put(entry.caseId() + " " + entry.subject(), entry);
                decisions.put(entry.number(), entry);
            }
            previous = entry.hash();
            expected++;
        }
        Optional<JournalVerdict> contradiction = reviews(connection, reviews);
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        return evidence(connection, decisions)
                .orElse(new JournalVerdict(entries.size(), previous, Optional.empty()));
    }

    /** The table of reviews must hold the newest state of each, and nothing else. */
    private static Optional<JournalVerdict> reviews(Connection connection, Map<String, JournalEntry> newest)
            throws SQLException {
        Map<String, JournalEntry> left = new HashMap<>(newest);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from reviews")) {
            while (row.next()) {
                String subject = subject(row);
                JournalEntry entry = left.remove(row.getString("case_id") + " " + subject);
                if (entry == null || !entry.newValue().equals(row.getString("state"))
                        || entry.number() != row.getLong("journal_number")) {
                    return Optional.of(broken("review", subject));
                }
            }
        }
        return left.keySet().stream().sorted().findFirst().map(missing -> broken("review", missing));
    }

    /** What the journal calls the variant of a row of the table of reviews. */
    private static String subject(ResultSet row) throws SQLException {
        String build = row.getString("build");
        String label = Arrays.stream(GenomeBuild.values()).filter(known -> known.name().equals(build))
                .map(GenomeBuild::label).findFirst().orElse("?");
        return label + " " + row.getString("contig") + "-" + row.getString("position") + "-" + row.getString("ref")
                + "-" + row.getString("alt");
    }

    /** Every decision has its copy of the evidence, with the hash that stands in the journal. */
    private static Optional<JournalVerdict> evidence(Connection connection, Map<Long, JournalEntry> decisions)
            throws SQLException {
        Map<Long, JournalEntry> left = new HashMap<>(decisions);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select journal_number, evidence, sha256 from evidence")) {
            while (row.next()) {
                long number = row.getLong("journal_number");
                String hash = JournalChain.sha256(row.getString("evidence"));
                JournalEntry entry = left.remove(number);
                if (entry == null || !hash.equals(row.getString("sha256"))
                        || !hash.equals(ReviewJson.evidenceSha256(entry.newValue()))) {
                    return Optional.of(broken("evidence", Long.toString(number)));
                }
            }
        }
        return left.keySet().stream().sorted().findFirst().map(number -> broken("evidence", Long.toString(number)));
    }

    private static JournalVerdict broken(String name, String... arguments) {
        return new JournalVerdict(0, "", Optional.of(new Finding("record.journal." + name, List.of(arguments))));
    }
}
