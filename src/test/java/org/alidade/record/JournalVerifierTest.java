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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alidade.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever changes a record behind the program's back is found out. */
class JournalVerifierTest {
    @TempDir
    Path workspace;

    @BeforeEach
    void writeARecord() throws IOException {
        try (SqliteRecord decisions = SqliteRecord.open(workspace, Reviews.CLOCK, "p", "1.0", "k")) {
            decisions.openCase(Reviews.CASE, "CARE", "aa", "p");
            decisions.save(Reviews.CASE, Reviews.plain("1-5-A-G", "first"), Reviews.evidence("1-5-A-G"));
            decisions.save(Reviews.CASE, Reviews.full("1-5-A-G"), Reviews.evidence("1-5-A-G"));
            decisions.save(Reviews.CASE, Reviews.full("2-5-A-G"), Reviews.evidence("2-5-A-G"));
            decisions.note(Reviews.CASE, "p", "export", "report.pdf", "hash");
        }
    }

    private JournalVerdict verify() throws IOException {
        return JournalVerifier.verify(SqliteRecord.file(workspace));
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + SqliteRecord.file(workspace));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            statement.execute(sql);
        }
    }

    private static String name(JournalVerdict verdict) {
        return verdict.finding().map(finding -> finding.key().substring("record.journal.".length())).orElse("intact");
    }

    @Test
    void aRecordAsWrittenIsIntact() throws IOException {
        JournalVerdict verdict = verify();

        assertThat(name(verdict)).isEqualTo("intact");
        assertThat(verdict.entries()).isEqualTo(5);
        assertThat(verdict.head()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"person = 'another'; altered", "act = 'note'; altered",
            "time = '2026-11-24T10:15:31Z'; altered", "case_id = 'CASE-2'; altered",
            "subject = 'GRCh38 1-6-A-G'; altered", "old_value = 'x'; altered",
            "new_value = replace(new_value, 'likely_', ''); altered", "new_value = new_value || ' '; altered",
            "program_version = '2'; altered", "knowledge = 'other'; altered", "hash = 'ff' || substr(hash, 3); altered",
            "previous_hash = 'ff' || substr(previous_hash, 3); gap", "number = 99; gap", "time = 'noon'; unreadable"})
    void everyColumnOfTheJournalIsCovered(String change, String expected) throws IOException, SQLException {
        tamper("update journal set " + change + " where number = 3");

        assertThat(name(verify())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"delete from journal where number = 1; gap",
            "delete from journal where number = 3; gap", "delete from journal where number = 4; gap",
            "delete from journal where number >= 4; review",
            "update reviews set state = replace(state, 'artefact', 'Artefact') where contig = '1'; review",
            "update reviews set state = 'no json'; review", "update reviews set state = '{}'; review",
            "update reviews set case_id = 'CASE-2'; review", "update reviews set build = 'GRCH37'; review",
            "update reviews set build = 'none'; review", "update reviews set contig = 'X' where contig = '1'; review",
            "update reviews set position = 6; review", "update reviews set ref = 'T'; review",
            "update reviews set alt = 'T'; review", "update reviews set journal_number = 2; review",
            "delete from reviews where contig = '2'; review",
            "update reviews set state = (select new_value from journal where number = 2) where contig = '1'; review",
            "update evidence set evidence = replace(evidence, '0/1', '1/1') where journal_number = 3; evidence",
            "update evidence set sha256 = 'ff' where journal_number = 3; evidence",
            "delete from evidence where journal_number = 2; evidence",
            "update evidence set journal_number = 1 where journal_number = 2; evidence",
            "insert into evidence values (5, '{}', 'x'); evidence", "drop table evidence; unreadable"})
    void rowsThatAreChangedMissingOrAddedAreFound(String sql, String expected) throws IOException, SQLException {
        tamper(sql);

        assertThat(name(verify())).isEqualTo(expected);
    }

    @Test
    void evidenceWithAFreshlyComputedHashIsFoundToo() throws IOException, SQLException {
        String forged = "{\"variant\":\"1-5-A-G\"}";
        tamper("update evidence set evidence = '" + forged + "', sha256 = '" + JournalChain.sha256(forged)
                + "' where journal_number = 3");

        assertThat(name(verify())).isEqualTo("evidence");
    }

    @Test
    void checkingLeavesTheFileAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(SqliteRecord.file(workspace));
        List<Path> files = files();

        verify();

        assertThat(Files.readAllBytes(SqliteRecord.file(workspace))).isEqualTo(before);
        assertThat(files()).isEqualTo(files);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(workspace)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aRecordCanBeCheckedWhileItIsOpen() throws IOException {
        try (SqliteRecord decisions = SqliteRecord.open(workspace, Reviews.CLOCK, "p", "1.0", "k")) {
            decisions.save(Reviews.CASE, Reviews.plain("3-5-A-G", "in the log"), Reviews.evidence("3-5-A-G"));

            assertThat(verify().entries()).isEqualTo(6);
            assertThat(verify().head()).isEqualTo(decisions.headHash());
        }
    }

    @Test
    void whatIsNoRecordIsSaidToBeNone() throws IOException {
        Path text = Files.writeString(workspace.resolve("text.db"), "not a database at all".repeat(100));
        Path empty = Files.writeString(workspace.resolve("empty.db"), "");

        assertThat(name(JournalVerifier.verify(text))).isEqualTo("unreadable");
        assertThat(name(JournalVerifier.verify(empty))).isEqualTo("unreadable");
        assertThatThrownBy(() -> JournalVerifier.verify(workspace.resolve("absent.db")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theVerdictIsASentenceInBothLanguages() throws IOException, SQLException {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(verify().lines(Messages.of(locale))).singleElement().asString().contains(verify().head());
        }
        tamper("update journal set person = 'another' where number = 3");
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(verify().lines(Messages.of(locale))).singleElement().asString().contains("3")
                    .doesNotContain("record.journal");
        }
    }
}
