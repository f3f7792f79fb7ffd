package org.alidade.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.model.GenomeBuild;
import org.alidade.record.JournalVerdict.Finding;

/** Compares what the tables of a record say with what its journal, intact in itself, says. */
final class RecordContents {
    private RecordContents() {
    }

    /** The first contradiction. */
    static Optional<Finding> contradiction(Connection connection, List<JournalEntry> entries) throws SQLException {
        Optional<Finding> end = end(connection, entries);
        if (end.isPresent()) {
            return end;
        }
        Optional<Finding> cases = cases(connection, entries);
        if (cases.isPresent()) {
            return cases;
        }
        Optional<Finding> reviews = reviews(connection, entries);
        if (reviews.isPresent()) {
            return reviews;
        }
        Optional<Finding> sheets = SheetRows.contradiction(connection, entries);
        if (sheets.isPresent()) {
            return sheets;
        }
        Optional<Finding> readings = ReadingRows.contradiction(connection, entries);
        if (readings.isPresent()) {
            return readings;
        }
        Optional<Finding> pedigrees = pedigrees(connection, entries);
        return pedigrees.isPresent() ? pedigrees : evidence(connection, entries);
    }

    /** The drawn families must be the newest of each case; an empty row of the journal gave one up. */
    private static Optional<Finding> pedigrees(Connection connection, List<JournalEntry> entries) throws SQLException {
        Map<String, JournalEntry> left = new HashMap<>();
        entries.stream().filter(entry -> entry.act().equals(SqliteRecord.PEDIGREE))
                .forEach(entry -> left.put(entry.caseId(), entry));
        left.values().removeIf(entry -> entry.newValue().isEmpty());
        if (left.isEmpty() && !SheetRows.exists(connection, "pedigrees")) {
            return Optional.empty(); // a record that no program with drawn families has opened yet
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select case_id, state, journal_number from pedigrees")) {
            while (row.next()) {
                JournalEntry newest = left.remove(row.getString("case_id"));
                if (newest == null || !row.getString("state").equals(newest.newValue())
                        || row.getLong("journal_number") != newest.number()) {
                    return Optional.of(finding("pedigree", row.getString("case_id")));
                }
            }
        }
        return left.keySet().stream().sorted().findFirst().map(caseId -> finding("pedigree", caseId));
    }

    /** Rows cut off at the end leave a chain that is whole in itself. */
    private static Optional<Finding> end(Connection connection, List<JournalEntry> entries) throws SQLException {
        String newest = entries.isEmpty() ? "" : entries.getLast().number() + " " + entries.getLast().hash();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number, hash from head")) {
            String noted = row.next() ? row.getLong("number") + " " + row.getString("hash") : "";
            return noted.equals(newest) ? Optional.empty() : Optional.of(finding("end", entries.size() + 1));
        }
    }

    private static Optional<Finding> cases(Connection connection, List<JournalEntry> entries) throws SQLException {
        Map<String, String> opened = new HashMap<>();
        for (JournalEntry entry : entries) {
            if (entry.act().equals(SqliteRecord.OPEN)) {
                opened.put(entry.caseId(), entry.newValue());
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select case_id, data_hashes from cases")) {
            while (row.next()) {
                String caseId = row.getString("case_id");
                if (!row.getString("data_hashes").equals(opened.getOrDefault(caseId, ""))) {
                    return Optional.of(finding("case", caseId));
                }
                opened.remove(caseId);
            }
        }
        return opened.keySet().stream().sorted().findFirst().map(caseId -> finding("case", caseId));
    }

    /** The table of reviews must hold the newest state of each, and nothing else. */
    private static Optional<Finding> reviews(Connection connection, List<JournalEntry> entries) throws SQLException {
        Map<String, JournalEntry> left = new HashMap<>();
        for (JournalEntry entry : entries) {
            if (entry.act().equals(SqliteRecord.REVIEW)) {
                left.put(entry.caseId() + "\t" + entry.subject(), entry);
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from reviews")) {
            while (row.next()) {
                String subject = label(row.getString("build")) + " " + row.getString("contig") + "-"
                        + row.getString("position") + "-" + row.getString("ref") + "-" + row.getString("alt");
                JournalEntry newest = left.remove(row.getString("case_id") + "\t" + subject);
                if (newest == null || !row.getString("state").equals(newest.newValue())
                        || row.getLong("journal_number") != newest.number()) {
                    return Optional.of(finding("review", subject));
                }
            }
        }
        return left.values().stream().map(JournalEntry::subject).sorted().findFirst()
                .map(subject -> finding("review", subject));
    }

    private static String label(String build) {
        for (GenomeBuild known : GenomeBuild.values()) {
            if (known.name().equals(build)) {
                return known.label();
            }
        }
        return build;
    }

    /** Every decision has its copy of the data, and it is the one whose hash the journal holds. */
    private static Optional<Finding> evidence(Connection connection, List<JournalEntry> entries) throws SQLException {
        Map<Long, String> left = new HashMap<>();
        for (JournalEntry entry : entries) {
            if (entry.act().equals(SqliteRecord.REVIEW)) {
                left.put(entry.number(), ReviewJson.evidenceHash(entry.newValue()).orElse(""));
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select journal_number, evidence, sha256 from evidence")) {
            while (row.next()) {
                long number = row.getLong("journal_number");
                String sealed = left.remove(number);
                String found = JournalChain.sha256(row.getString("evidence"));
                if (!found.equals(sealed) || !found.equals(row.getString("sha256"))) {
                    return Optional.of(finding("evidence", number));
                }
            }
        }
        return left.keySet().stream().sorted().findFirst().map(number -> finding("evidence", number));
    }

    static Finding finding(String name, Object argument) {
        return new Finding("record.journal." + name, List.of(argument.toString()));
    }
}
