package org.alidade.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of a record, step by step, up and down. A step that has been shipped is never changed; a new one is added. Going
 * down gives up what the step's tables hold, but never a row of the journal.
 */
final class RecordSchema {
    private static final List<List<String>> STEPS = List.of(List.of("""
            create table cases (
              case_id text primary key,
              framework text not null,
              data_hashes text not null,
              opened_at text not null)""",
            """
                    create table reviews (
                      case_id text not null references cases(case_id),
                      build text not null, contig text not null, position integer not null, ref text not null, alt text not null,
                      state text not null,
                      journal_number integer not null references journal(number),
                      primary key (case_id, build, contig, position, ref, alt))""",
            """
                    create table journal (
                      number integer primary key,
                      time text not null, person text not null, act text not null, case_id text not null, subject text not null,
                      old_value text not null, new_value text not null, program_version text not null, knowledge text not null,
                      previous_hash text not null, hash text not null unique)""",
            """
                    create table evidence (
                      journal_number integer primary key references journal(number),
                      evidence text not null,
                      sha256 text not null)"""),
            // The newest row of the journal, so that rows cut off at its end are missed.
            List.of("create table head (one integer primary key check (one = 1), number integer not null, hash text not null)",
                    "insert into head select 1, number, hash from journal order by number desc limit 1"),
            // What persons filled in about a case, one row per group of fields, each at its newest state.
            List.of("""
                    create table sheets (
                      case_id text not null references cases(case_id),
                      field_group text not null,
                      state text not null,
                      journal_number integer not null references journal(number),
                      primary key (case_id, field_group))"""),
            // Families as persons drew them, with the family of the case folder that they were drawn from.
            List.of("""
                    create table pedigrees (
                      case_id text primary key references cases(case_id),
                      state text not null,
                      journal_number integer not null references journal(number))"""),
            // What each reading of a case saw, so that a later one can tell what is new.
            List.of("""
                    create table readings (
                      journal_number integer primary key references journal(number),
                      case_id text not null references cases(case_id),
                      state text not null)"""));

    /** What takes each step back again. */
    private static final List<List<String>> BACK = List.of(
            List.of("drop table evidence", "drop table reviews", "drop table journal", "drop table cases"),
            List.of("drop table head"), List.of("drop table sheets"), List.of("drop table pedigrees"),
            List.of("drop table readings"));

    private RecordSchema() {
    }

    /** The number of the newest step. */
    static int newest() {
        return STEPS.size();
    }

    /**
     * Reads only.
     *
     * @throws SQLException also where the database was made by a newer program
     */
    static void checkVersion(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > STEPS.size()) {
            throw new SQLException("the record was made by a newer version of the program (step " + version + ")");
        }
    }

    /** Brings a database to the newest step. */
    static void migrate(Connection connection) throws SQLException {
        migrate(connection, STEPS.size());
    }

    /** Brings an older database to a step. */
    static void migrate(Connection connection, int wanted) throws SQLException {
        int version = version(connection);
        for (int step = version; step < wanted; step++) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : STEPS.get(step)) {
                    statement.execute(sql);
                }
                statement.execute("pragma user_version = " + (step + 1));
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** Brings a database back to an older step; for a rescue with an older program. */
    static void goBack(Connection connection, int wanted) throws SQLException {
        checkVersion(connection);
        for (int step = version(connection); step > wanted; step--) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : BACK.get(step - 1)) {
                    statement.execute(sql);
                }
                statement.execute("pragma user_version = " + (step - 1));
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma user_version")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
