package org.alidade.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the journal of an open database. */
final class JournalRows {
    private JournalRows() {
    }

    /** Oldest first. */
    static List<JournalEntry> read(Connection connection) throws SQLException {
        return entries(connection, "select * from journal order by number", List.of());
    }

    static Optional<JournalHead> newest(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("select number, hash from journal order by number desc limit 1");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(new JournalHead(row.getLong(1), row.getString(2))) : Optional.empty();
        }
    }

    /** Those of some acts, oldest first. */
    static List<JournalEntry> read(Connection connection, Set<String> acts) throws SQLException {
        return entries(connection, "select * from journal where act in ("
                + String.join(", ", Collections.nCopies(acts.size(), "?")) + ") order by number", List.copyOf(acts));
    }

    private static List<JournalEntry> entries(Connection connection, String sql, List<String> arguments)
            throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = with(statement, arguments).executeQuery()) {
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

    private static PreparedStatement with(PreparedStatement statement, List<String> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            statement.setString(i + 1, arguments.get(i));
        }
        return statement;
    }
}
