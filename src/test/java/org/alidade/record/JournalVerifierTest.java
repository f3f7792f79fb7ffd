package org.alidade.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alidade.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalVerifierTest {
    @TempDir
    Path workspace = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        Decisions.fill(workspace);
    }

    private Path file() {
        return SqliteRecord.file(workspace);
    }

    private JournalVerdict afterTampering(String... statements) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            for (String sql : statements) {
                assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
            }
        }
        return JournalVerifier.verify(file());
    }

    private static String line(JournalVerdict verdict) {
        return String.join("\n", verdict.lines(Messages.of(Locale.ENGLISH)));
    }

    @Test
    void anUntouchedRecordIsIntactAndStaysUntouched() throws IOException {
        byte[] before = Files.readAllBytes(file());
        JournalVerdict verdict = JournalVerifier.verify(file());

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.entries()).isEqualTo(5);
        assertThat(line(verdict)).contains("5").contains(verdict.head());
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        try (Stream<Path> files = Files.list(workspace)) {
            assertThat(files.map(path -> path.getFileName().toString())).doesNotContain("record.db-wal",
                    "record.db-shm", "record.db-journal");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"time = '2020-01-01T00:00:00Z'", "person = 'Dr Mallory'", "act = 'draft'",
            "case_id = 'CASE-2'", "subject = 'GRCh38 1-1-A-G'", "old_value = 'x'", "new_value = '{}'",
            "program_version = '9'", "knowledge = 'x'", "previous_hash = 'x'", "hash = 'x'", "time = 'yesterday'"})
    void anAlteredColumnIsFound(String change) throws IOException, SQLException {
        JournalVerdict verdict = afterTampering("update journal set " + change + " where number = 3");

        assertThat(verdict.intact()).isFalse();
        if (!change.contains("yesterday")) {
            assertThat(line(verdict)).contains("no. 3");
        }
    }

    @Test
    void textMovedFromOneColumnToTheNextIsFound() throws IOException, SQLException {
        assertThat(afterTampering("update journal set person = 'Dr', act = ' Testopen' where number = 1").intact())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aDeletedRowIsFoundEvenAtTheEnd(int number) throws IOException, SQLException {
        assertThat(afterTampering("delete from journal where number = " + number).intact()).isFalse();
    }

    @Test
    void anEmptiedJournalIsFound() throws IOException, SQLException {
        assertThat(afterTampering("delete from journal").intact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update reviews set state = replace(state, 'likely_pathogenic', 'benign') where contig = '10'
            update reviews set state = '{}' where contig = '10'
            update reviews set state = 'nonsense' where contig = '10'
            update reviews set build = 'GRCH37' where contig = '10'
            update reviews set position = 1 where contig = '10'
            update reviews set ref = 'G' where contig = '10'
            update reviews set case_id = 'CASE-2' where contig = '10'
            update reviews set journal_number = 2 where contig = '10'
            delete from reviews where contig = '10'
            insert into reviews select case_id, build, '7', position, ref, alt, state, journal_number from reviews where contig = '10'
            update evidence set evidence = '{}' where journal_number = 2
            update evidence set sha256 = 'x' where journal_number = 2
            delete from evidence where journal_number = 2
            update cases set data_hashes = 'another genome'
            delete from cases
            delete from head
            """)
    void tablesThatContradictTheJournalAreFound(String sql) throws IOException, SQLException {
        JournalVerdict verdict = afterTampering(sql);

        assertThat(verdict.intact()).isFalse();
        assertThat(line(verdict)).isNotBlank();
    }

    @Test
    void evidenceIsSealedByTheJournalNotByItsOwnHash() throws IOException, SQLException {
        String sql = "update evidence set evidence = '{}', sha256 = '" + JournalChain.sha256("{}")
                + "' where journal_number = 2";

        assertThat(line(afterTampering(sql))).contains("no. 2");
    }

    @Test
    void aFileThatIsNoRecordIsNotIntact() throws IOException {
        Path other = workspace.resolve("other.db");
        Files.writeString(other, "SQLite format 3\0 and then nothing of it ".repeat(50));

        assertThat(JournalVerifier.verify(other).intact()).isFalse();
    }

    @Test
    void theVerdictIsWrittenInBothLanguages() throws IOException, SQLException {
        JournalVerdict verdict = afterTampering("delete from journal where number = 5");
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(verdict.lines(Messages.of(locale))).singleElement().asString().contains("5");
        }
    }
}
