package org.alidade.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.SheetEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteRecordTest {
    @TempDir
    Path workspace = Path.of("");

    @Test
    void aReviewComesBackExactlyAsSaved() throws IOException {
        VariantReview saved = Decisions.review("10-87957955-C-T", "commentaire\tà ’garder’ \uD83E\uDDEC");
        VariantReview dismissed = new VariantReview(Decisions.key("X-5-A-<DEL>"), List.of(), Optional.empty(), "", "",
                false, false, Optional.of(new Dismissal(Dismissal.Reason.ARTEFACT, "brin unique")), List.of(), "",
                saved.time());
        try (SqliteRecord record = Decisions.open(workspace)) {
            record.openCase(Decisions.CASE, "CARE", "h", "Dr Test");
            record.save(Decisions.CASE, saved, Decisions.evidence("10-87957955-C-T"));
            record.save(Decisions.CASE, dismissed, Decisions.evidence("X-5-A-<DEL>"));
            assertThat(record.review(Decisions.CASE, saved.variant())).contains(saved);
        }
        try (SqliteRecord record = Decisions.open(workspace)) {
            assertThat(record.review(Decisions.CASE, saved.variant())).contains(saved);
            assertThat(record.review(Decisions.CASE, dismissed.variant())).contains(dismissed);
            assertThat(record.review("another case", saved.variant())).isEmpty();
        }
    }

    @Test
    void aDismissalOfAnOlderRecordKeepsItsWords() {
        String old = ReviewJson.write(Decisions.review("10-87957955-C-T", ""), "h").replace(
                "\"tags\":[\"à confirmer\",\"RCP\"]",
                "\"dismissal\":\"artefact de mappabilité\"");
        VariantReview read = ReviewJson.read(old);
        assertThat(read.dismissal()).contains(new Dismissal(Dismissal.Reason.OTHER, "artefact de mappabilité"));
        assertThat(read.tags()).isEmpty();
    }

    @Test
    void whatIsSetAsideLeavesTheReportAndWhatGoesIntoItIsNotSetAside() {
        Dismissal why = new Dismissal(Dismissal.Reason.BENIGN, "");
        VariantReview reported = Decisions.review("10-87957955-C-T", "").withReported(true);
        assertThat(reported.withDismissal(Optional.of(why)).reported()).isFalse();
        assertThat(reported.withDismissal(Optional.of(why)).withReported(true).dismissal()).isEmpty();
    }

    @Test
    void reviewsComeInTheOrderOfTheGenomeAtTheirLatestState() throws IOException {
        Decisions.fill(workspace);
        try (SqliteRecord record = Decisions.open(workspace)) {
            assertThat(record.reviews(Decisions.CASE)).extracting(VariantReview::comment).containsExactly("other",
                    "second");
            assertThat(record.reviews("another case")).isEmpty();
        }
    }

    @Test
    void theJournalKeepsEveryStateInItsOrder() throws IOException {
        Decisions.fill(workspace);
        try (SqliteRecord record = Decisions.open(workspace)) {
            List<JournalEntry> journal = record.journal();
            assertThat(journal).extracting(JournalEntry::act).containsExactly("open", "review", "review", "review",
                    "draft");
            assertThat(journal).extracting(JournalEntry::number).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(ReviewJson.read(journal.get(1).newValue()).comment()).isEqualTo("first");
            assertThat(journal.get(3).oldValue()).isEqualTo(journal.get(1).newValue());
            assertThat(journal.getFirst().previousHash()).isEqualTo("0".repeat(64));
            assertThat(record.headHash()).isEqualTo(journal.getLast().hash());
        }
    }

    @Test
    void anEmptyJournalHasNoHead() throws IOException {
        try (SqliteRecord record = Decisions.open(workspace)) {
            assertThat(record.headHash()).isEqualTo("0".repeat(64));
            assertThat(record.journal()).isEmpty();
        }
    }

    @Test
    void aDecisionCanBeSavedBeforeItsCaseWasNoted() throws IOException {
        try (SqliteRecord record = Decisions.open(workspace)) {
            record.save("new", Decisions.review("2-100-A-G", ""), Decisions.evidence("2-100-A-G"));
            assertThat(record.reviews("new")).hasSize(1);
            record.openCase("new", "CARE", "h", "Dr Test");
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
    }

    @Test
    void aNoteCannotPassForADecision() throws IOException {
        try (SqliteRecord record = Decisions.open(workspace)) {
            assertThatThrownBy(() -> record.note(Decisions.CASE, "Dr Test", "review", "x", "y"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSecondProgramIsRefusedWhileTheFirstIsOpen() throws IOException {
        try (SqliteRecord first = Decisions.open(workspace)) {
            assertThatThrownBy(() -> Decisions.open(workspace)).isInstanceOf(IOException.class)
                    .hasMessageContaining("in use").hasMessageContaining("Dr Test");
            assertThat(first.journal()).isEmpty();
        }
        Decisions.open(workspace).close();
    }

    @Test
    void aRecordOfANewerProgramIsRefusedAndTheLockGivenBack() throws IOException, SQLException {
        Decisions.open(workspace).close();
        version(99);
        assertThatThrownBy(() -> Decisions.open(workspace)).isInstanceOf(IOException.class)
                .hasMessageContaining("newer");
        version(RecordSchema.newest());
        Decisions.open(workspace).close();
    }

    @Test
    void aRecordOfTheProgramBeforeSheetsIsBroughtForwardAndKeepsEverything() throws IOException, SQLException {
        Decisions.fill(workspace);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + SqliteRecord.file(workspace))) {
            RecordSchema.goBack(connection, 2);
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
        FieldKey field = new FieldKey("patient.birthName", "");
        SheetEntry entry = new SheetEntry("FICTIF", "Dr Test", Decisions.CLOCK.instant());
        try (SqliteRecord record = Decisions.open(workspace)) {
            assertThat(record.reviews(Decisions.CASE)).hasSize(2);
            record.fill(Decisions.CASE, "Dr Test", Map.of(field, Optional.of(entry)));
        }
        try (SqliteRecord record = Decisions.open(workspace)) {
            assertThat(record.sheet(Decisions.CASE).entry(field)).contains(entry);
            assertThat(record.sheet("another case").entries()).isEmpty();
            record.fill(Decisions.CASE, "Dr Test", Map.of(field, Optional.empty()));
            assertThat(record.sheet(Decisions.CASE).entries()).isEmpty();
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update sheets set state = '{}'", "delete from sheets",
            "update sheets set case_id = 'x', field_group = 'y'"})
    void aSheetThatIsNotTheJournalsIsFound(String sql) throws IOException, SQLException {
        try (SqliteRecord record = Decisions.open(workspace)) {
            record.fill("x", "Dr Test", Map.of());
            record.fill(Decisions.CASE, "Dr Test", Map.of(new FieldKey("consent.date", "P1"),
                    Optional.of(new SheetEntry("2026-01-01", "Dr Test", Decisions.CLOCK.instant()))));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + SqliteRecord.file(workspace));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
        JournalVerdict verdict = JournalVerifier.verify(SqliteRecord.file(workspace));
        assertThat(verdict.finding().orElseThrow().key()).isEqualTo("record.journal.sheet");
    }

    private void version(int number) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + SqliteRecord.file(workspace));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma user_version = " + number);
        }
    }

    @Test
    void aFileThatIsNoRecordIsRefused() throws IOException {
        Files.writeString(SqliteRecord.file(workspace),
                "not a database, but long enough to be read as one ".repeat(99));

        assertThatThrownBy(() -> Decisions.open(workspace)).isInstanceOf(IOException.class)
                .hasMessageContaining("record.db");
    }

    @Test
    void theEvidenceIsCopiedWithEveryField() {
        String copy = EvidenceJson.write(Decisions.evidence("2-100-A-G"));

        assertThat(copy).contains("GRCh38", "2-100-A-G", "0|1", "NM_000314.8", "HGNC:9588", "4/9", "maneSelect",
                "gnomAD", "rs1", "a.vcf");
    }
}
