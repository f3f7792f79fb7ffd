package org.alidade.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the record refuses, it leaves as it was. */
class RefusalTest {
    @TempDir
    Path workspace = Path.of("");

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + SqliteRecord.file(workspace));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aRecordOfANewerProgramStaysUntouched() throws IOException, SQLException {
        Decisions.fill(workspace);
        execute("pragma journal_mode = delete");
        execute("pragma user_version = 999");
        byte[] before = Files.readAllBytes(SqliteRecord.file(workspace));

        assertThatThrownBy(() -> Decisions.open(workspace)).isInstanceOf(IOException.class)
                .hasMessageContaining("newer version").hasMessageContaining("999");

        assertThat(Files.readAllBytes(SqliteRecord.file(workspace))).isEqualTo(before);
    }

    @Test
    void aDecisionOfWhichAPartCannotBeStoredLeavesNothing() throws IOException, SQLException {
        Decisions.fill(workspace);
        execute("create trigger full before insert on evidence begin select raise(abort, 'the disk is full'); end");
        try (SqliteRecord decisions = Decisions.open(workspace)) {
            int entries = decisions.journal().size();
            String head = decisions.headHash();

            assertThatThrownBy(() -> decisions.save(Decisions.CASE, Decisions.review("3-1-A-G", "lost"),
                    Decisions.evidence("3-1-A-G"))).isInstanceOf(RecordException.class)
                    .hasMessageContaining("could not be stored").hasMessageContaining("the disk is full");

            assertThat(decisions.journal()).hasSize(entries);
            assertThat(decisions.headHash()).isEqualTo(head);
            assertThat(decisions.review(Decisions.CASE, Decisions.key("3-1-A-G"))).isEmpty();
            decisions.note(Decisions.CASE, "Dr Test", "export", "report.pdf", "hash");
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
    }

    @Test
    void aRecordCanBeCheckedWhileItIsOpen() throws IOException {
        try (SqliteRecord decisions = Decisions.open(workspace)) {
            decisions.save(Decisions.CASE, Decisions.review("3-1-A-G", "in the log"), Decisions.evidence("3-1-A-G"));

            JournalVerdict verdict = JournalVerifier.verify(SqliteRecord.file(workspace));
            assertThat(verdict.intact()).isTrue();
            assertThat(verdict.head()).isEqualTo(decisions.headHash());
        }
    }

    @Test
    void aRecordThatIsNotThereCannotBeChecked() {
        assertThatThrownBy(() -> JournalVerifier.verify(workspace.resolve("absent.db")))
                .isInstanceOf(NoSuchFileException.class);
    }
}
