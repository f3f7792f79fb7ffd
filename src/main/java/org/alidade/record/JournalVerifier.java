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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        Map<String, String> reviews = new HashMap<>();
        Set<Long> decisions = new HashSet<>();
        for (JournalEntry entry : entries) {
            if (entry.number() != expected || !entry.previousHash().equals(previous)) {
                return broken("gap", Long.toString(expected), entry.time().toString());
            }
            if (!JournalChain.hash(entry).equals(entry.hash())) {
                return broken("altered", Long.toString(entry.number()), entry.time().toString());
            }
            if (entry.act().equals("review")) {
                reviews.put(entry.caseId() + "\t" + entry.subject(), entry.newValue());
                decisions.add(entry.number());
            }
            previous = entry.hash();
            expected++;
        }
        Optional<JournalVerdict> contradiction = reviews(connection, reviews).or(() -> Optional.empty());
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        return evidence(connection, decisions)
                .orElse(new JournalVerdict(entries.size(), previous, Optional.empty()));
    }

    /** The table of reviews must hold the newest state of each, and nothing else. */
    private static Optional<JournalVerdict> reviews(Connection connection, Map<String, String> expected)
            throws SQLException {
        Map<String, String> left = new HashMap<>(expected);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement
                        .executeQuery("select case_id, build, contig, position, ref, alt, state from reviews")) {
            while (row.next()) {
                VariantReview review = ReviewJson.read(row.getString("state"));
                String subject = review.variant().build().label() + " " + review.variant().text();
                boolean sameKey = review.variant().contig().name().equals(row.getString("contig"))
                        && review.variant().position() == row.getInt("position")
                        && review.variant().ref().equals(row.getString("ref"))
                        && review.variant().alt().equals(row.getString("alt"));
                String known = left.remove(row.getString("case_id") + "\t" + subject);
                if (!sameKey || !row.getString("state").equals(known)) {
                    return Optional.of(broken("review", subject));
                }
            }
        }
        return left.keySet().stream().findFirst().map(missing -> broken("review", missing.replace('\t', ' ')));
    }

    private static Optional<JournalVerdict> evidence(Connection connection, Set<Long> decisions) throws SQLException {
        Set<Long> left = new HashSet<>(decisions);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select journal_number, evidence, sha256 from evidence")) {
            while (row.next()) {
                long number = row.getLong("journal_number");
                if (!JournalChain.sha256(row.getString("evidence")).equals(row.getString("sha256"))
                        || !left.remove(number)) {
                    return Optional.of(broken("evidence", Long.toString(number)));
                }
            }
        }
        return left.stream().sorted().findFirst().map(number -> broken("evidence", Long.toString(number)));
    }

    private static JournalVerdict broken(String name, String... arguments) {
        return new JournalVerdict(0, "", Optional.of(new Finding("record.journal." + name, List.of(arguments))));
    }
}
