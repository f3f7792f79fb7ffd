package org.alidade.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of the tables, up and down. */
class RecordSchemaTest {
    @TempDir
    Path workspace = Path.of("");

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select sql from sqlite_master where sql is not null order by type, name")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    @Test
    void everyStepDownIsTheStepBeforeIt() throws SQLException {
        try (Connection down = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            RecordSchema.migrate(down);
            for (int step = RecordSchema.newest() - 1; step >= 0; step--) {
                RecordSchema.goBack(down, step);
                try (Connection up = DriverManager.getConnection("jdbc:sqlite::memory:")) {
                    RecordSchema.migrate(up, step);
                    assertThat(tables(down)).as("step %d", step).isEqualTo(tables(up));
                }
            }
        }
    }

    @Test
    void theJournalOutlivesEveryStepDownAndUpAgain() throws IOException, SQLException {
        Decisions.fill(workspace);
        String before = JournalVerifier.verify(SqliteRecord.file(workspace)).head();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + SqliteRecord.file(workspace))) {
            RecordSchema.goBack(connection, 1);
        }
        try (SqliteRecord record = Decisions.open(workspace)) {
            assertThat(record.headHash()).isEqualTo(before);
            assertThat(record.reviews(Decisions.CASE)).hasSize(2);
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
    }
}
