package org.alidade.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The open database: transactions, and the journal that every one of them ends with. Callers hold the record's monitor. */
final class Ledger {
    private final Connection connection;
    private final Clock clock;
    private final String programVersion;
    private final String knowledge;
    private final Guard guard;

    Ledger(Connection connection, Clock clock, String programVersion, String knowledge, Guard guard) {
        this.guard = guard;
        this.connection = connection;
        this.clock = clock;
        this.programVersion = programVersion;
        this.knowledge = knowledge;
    }

    /** Throws where nothing may be written. */
    interface Guard {
        void check() throws RecordException;
    }

    /** Work on the database. */
    interface Work<T> {
        T run() throws SQLException;
    }

    Connection connection() {
        return connection;
    }

    /** All of the work is on disk when this returns, or nothing of it. */
    <T> T inTransaction(Work<T> work) {
        guard.check();
        try {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.run();
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new RecordException("the decision could not be stored: " + e.getMessage(), e);
        }
    }

    static <T> T reading(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new RecordException("the record could not be read: " + e.getMessage(), e);
        }
    }

    JournalEntry append(String person, String act, String caseId, String subject, String oldValue, String newValue)
            throws SQLException {
        long number = Long.parseLong(single("select coalesce(max(number), 0) + 1 from journal").orElse("1"));
        String previous = head();
        JournalEntry open = new JournalEntry(number, now(), person, act, caseId, subject, oldValue, newValue,
                programVersion, knowledge, previous, "");
        String hash = JournalChain.hash(open);
        update("insert into journal values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", number, open.time().toString(),
                person, act, caseId, subject, oldValue, newValue, programVersion, knowledge, previous, hash);
        update("insert or replace into head values (1, ?, ?)", number, hash);
        return new JournalEntry(number, open.time(), person, act, caseId, subject, oldValue, newValue, programVersion,
                knowledge, previous, hash);
    }

    /** Hash of the newest row of the journal. */
    String head() throws SQLException {
        return single("select hash from journal order by number desc limit 1").orElse(JournalChain.BEGINNING);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Optional<String> single(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments); ResultSet result = statement.executeQuery()) {
            return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
        }
    }

    void update(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            statement.executeUpdate();
        }
    }

    PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
