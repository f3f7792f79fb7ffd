package org.alidade.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.alidade.model.sheet.CaseSheet;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.SheetEntry;
import org.alidade.record.JournalVerdict.Finding;

/** The table of sheets of an open database. */
final class SheetRows {
    private SheetRows() {
    }

    static CaseSheet read(Connection connection, String caseId) throws SQLException {
        Map<FieldKey, SheetEntry> entries = new HashMap<>();
        try (PreparedStatement statement = connection
                .prepareStatement("select field_group, state from sheets where case_id = ?")) {
            statement.setString(1, caseId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.putAll(SheetJson.read(row.getString("field_group"), row.getString("state")));
                }
            }
        }
        return new CaseSheet(entries);
    }

    static Set<String> groups(Set<FieldKey> fields) {
        Set<String> groups = new TreeSet<>();
        fields.forEach(field -> groups.add(field.group()));
        return groups;
    }

    /** The table must hold the newest state of each group, and nothing else. */
    static Optional<Finding> contradiction(Connection connection, List<JournalEntry> entries) throws SQLException {
        Map<String, JournalEntry> left = new HashMap<>();
        for (JournalEntry entry : entries) {
            if (entry.act().equals(SqliteRecord.SHEET)) {
                left.put(entry.caseId() + "\t" + entry.subject(), entry);
            }
        }
        if (left.isEmpty() && !exists(connection, "sheets")) {
            return Optional.empty(); // a record from before the sheets, verified as it lies
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from sheets")) {
            while (row.next()) {
                String group = row.getString("field_group");
                JournalEntry newest = left.remove(row.getString("case_id") + "\t" + group);
                if (newest == null || !row.getString("state").equals(newest.newValue())
                        || row.getLong("journal_number") != newest.number()) {
                    return Optional.of(RecordContents.finding("sheet", row.getString("case_id") + " " + group));
                }
            }
        }
        return left.values().stream().map(entry -> entry.caseId() + " " + entry.subject()).sorted().findFirst()
                .map(group -> RecordContents.finding("sheet", group));
    }

    /** Whether a record has a table already; older programs made fewer. */
    static boolean exists(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("select 1 from sqlite_master where type = 'table' and name = ?")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
