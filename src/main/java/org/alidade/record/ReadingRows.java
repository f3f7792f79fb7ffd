package org.alidade.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.record.JournalVerdict.Finding;

/** The table of readings: each beside the journal row that seals it by its hash. */
final class ReadingRows {
    private static final Set<String> ACTS = Set.of("first_reading", "reanalyse");

    private ReadingRows() {
    }

    static Optional<String> newest(Ledger ledger, String caseId) throws SQLException {
        return ledger.single("select state from readings where case_id = ? order by journal_number desc limit 1",
                caseId);
    }

    static JournalEntry save(Ledger ledger, String person, String caseId, String act, String subject, String summary,
            String state) throws SQLException {
        if (!ACTS.contains(act)) {
            throw new IllegalArgumentException("no act of a reading: " + act);
        }
        String before = ledger.single("select new_value from journal where case_id = ? and act in ('first_reading',"
                + " 'reanalyse') order by number desc limit 1", caseId).orElse("");
        ledger.update("insert or ignore into cases values (?, '', '', ?)", caseId, ledger.now().toString());
        JournalEntry entry = ledger.append(person, act, caseId, subject, before,
                JournalChain.sha256(state) + " " + summary);
        ledger.update("insert into readings values (?, ?, ?)", entry.number(), caseId, state);
        return entry;
    }

    /** Every reading is there, of its case, and the one whose hash the journal holds. */
    static Optional<Finding> contradiction(Connection connection, List<JournalEntry> entries) throws SQLException {
        Map<Long, JournalEntry> left = new HashMap<>();
        entries.stream().filter(entry -> ACTS.contains(entry.act())).filter(entry -> !entry.newValue().isEmpty())
                .forEach(entry -> left.put(entry.number(), entry));
        if (left.isEmpty() && !SheetRows.exists(connection, "readings")) {
            return Optional.empty(); // a record from before readings were kept
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from readings")) {
            while (row.next()) {
                JournalEntry sealed = left.remove(row.getLong("journal_number"));
                if (sealed == null || !sealed.caseId().equals(row.getString("case_id"))
                        || !sealed.newValue().startsWith(JournalChain.sha256(row.getString("state")) + " ")) {
                    return Optional.of(RecordContents.finding("reading", row.getLong("journal_number")));
                }
            }
        }
        return left.keySet().stream().sorted().findFirst().map(number -> RecordContents.finding("reading", number));
    }
}
