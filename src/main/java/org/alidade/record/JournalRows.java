package org.alidade.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the journal of an open database. */
final class JournalRows {
    private JournalRows() {
    }

    /** Oldest first. */
    static List<JournalEntry> read(Connection connection) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from journal order by number")) {
            while (row.next()) {
                entries.add(new JournalEntry(row.getLong("number"), Instant.parse(row.getString("time")),
                        row.getString("person"), row.getString("act"), row.getString("case_id"),
                        row.getString("subject"), row.getString("old_value"), row.getString("new_value"),
                        row.getString("program_version"), row.getString("knowledge"), row.getString("previous_hash"),
                        row.getString("hash")));
            }
        }
        return List.copyOf(entries);
    }
}
