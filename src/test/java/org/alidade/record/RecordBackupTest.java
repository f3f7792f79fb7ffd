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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of an open record, what is read of them, and what they prove. */
class RecordBackupTest {
    private static final Seat FIRST = new Seat("Dr Premier", "poste-1");
    private static final Seat SECOND = new Seat("Dr Second", "poste-2");

    @TempDir
    Path workspace = Path.of("");

    private SqliteRecord open(Seat seat) throws IOException {
        return SqliteRecord.open(workspace, Decisions.CLOCK, seat, "0.1", "k");
    }

    private void tamper(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + SqliteRecord.file(workspace));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            for (String sql : statements) {
                assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
            }
        }
    }

    @Test
    void aBackupIsWholeAndTheRecordGoesOn() throws IOException {
        Decisions.fill(workspace);
        try (SqliteRecord record = open(FIRST)) {
            Path made = record.backupInto(RecordBackups.folder(workspace));
            record.note(Decisions.CASE, "Dr Premier", "draft", "report", "later.pdf");
            assertThat(JournalVerifier.verify(made).entries()).isEqualTo(5);
            assertThat(RecordBackups.newest(RecordBackups.folder(workspace))).contains(made);
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).entries()).isEqualTo(6);
    }

    @Test
    void aRecordThatWasAlteredIsNotBackedUpUnderAGoodName() throws IOException, SQLException {
        Decisions.fill(workspace);
        tamper("update journal set person = 'Dr Mallory' where number = 2");
        try (SqliteRecord record = open(FIRST)) {
            Path target = workspace.resolve("copy.db");
            assertThatThrownBy(() -> record.backup(target)).isInstanceOf(IOException.class)
                    .hasMessageContaining("record.journal.altered");
            assertThat(target).doesNotExist();
        }
    }

    @Test
    void theNewestAndTheLastOfEachMonthAreKept() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String moment : List.of("2026-09-01T00:00:00Z", "2026-09-30T00:00:00Z", "2026-10-30T00:00:00Z",
                "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z")) {
            all.add(Files.createFile(RecordBackups.named(workspace, Instant.parse(moment))));
        }
        RecordBackups.thin(workspace, 2);
        assertThat(RecordBackups.all(workspace)).containsExactly(all.get(1), all.get(2), all.get(4), all.get(5));
    }

    @Test
    void aJournalCutOffAndMadeToLookWholeIsFoundByWhatWasNotedElsewhere() throws IOException, SQLException {
        Decisions.fill(workspace);
        String printed;
        try (SqliteRecord record = open(FIRST)) {
            printed = record.headHash();
        }
        tamper("delete from journal where number = 5",
                "update head set number = 4, hash = (select hash from journal where number = 4)");
        Path file = SqliteRecord.file(workspace);
        assertThat(JournalVerifier.verify(file).intact()).as("whole in itself").isTrue();
        assertThat(JournalVerifier.verify(file, List.of()).finding().orElseThrow())
                .isEqualTo(new JournalVerdict.Finding("record.journal.cut", List.of("5", "record.anchors")));
        Files.delete(workspace.resolve("record.anchors"));
        assertThat(JournalVerifier.verify(file, List.of()).intact()).isTrue();
        assertThat(JournalVerifier.verify(file, List.of(printed.substring(0, 16))).finding().orElseThrow().key())
                .isEqualTo("record.journal.anchor");
    }

    @Test
    void aJournalCutOffIsFoundByItsBackups() throws IOException, SQLException {
        Decisions.fill(workspace);
        try (SqliteRecord record = open(FIRST)) {
            record.backupInto(RecordBackups.folder(workspace));
        }
        Files.delete(workspace.resolve("record.anchors"));
        tamper("delete from journal where number = 5",
                "update head set number = 4, hash = (select hash from journal where number = 4)");
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace), List.of()).finding().orElseThrow().arguments())
                .first().isEqualTo("5");
    }

    @Test
    void theSecondStationIsToldWhoseTheLockIsAndShowsTheLastBackup() throws IOException {
        Decisions.fill(workspace);
        try (SqliteRecord first = open(FIRST)) {
            Path backup = first.backupInto(RecordBackups.folder(workspace));
            first.note(Decisions.CASE, "Dr Premier", "draft", "report", "after the backup");
            WorkspaceHeldException held = (WorkspaceHeldException) org.assertj.core.api.Assertions
                    .catchThrowable(() -> open(SECOND));
            assertThat(held.holder().orElseThrow().person()).isEqualTo("Dr Premier");
            assertThat(held.holder().orElseThrow().station()).isEqualTo("poste-1");
            try (SqliteRecord shown = SqliteRecord.readOnly(workspace, backup, held.holder(), Decisions.CLOCK, SECOND,
                    "0.1", "k")) {
                assertThat(shown.reviews(Decisions.CASE)).hasSize(2);
                assertThat(shown.shownBecauseOf()).isEqualTo(held.holder());
                shown.openCase(Decisions.CASE, "CARE", "hash-1", "Dr Second");
                everyDecisionIsRefused(shown);
            }
            assertThat(first.journal()).hasSize(6);
        }
        try (SqliteRecord next = open(FIRST)) {
            assertThat(next.journal().getLast()).extracting(JournalEntry::act, JournalEntry::person,
                    JournalEntry::caseId, JournalEntry::subject)
                    .containsExactly("seen_read_only", "Dr Second", Decisions.CASE, "open CARE");
        }
    }

    private static void everyDecisionIsRefused(SqliteRecord shown) {
        assertThatThrownBy(() -> shown.save(Decisions.CASE, Decisions.review("3-1-A-G", ""),
                Decisions.evidence("3-1-A-G"))).isInstanceOf(ReadOnlyRecordException.class)
                .hasMessageContaining("Dr Premier");
        assertThatThrownBy(() -> shown.note(Decisions.CASE, "Dr Second", "sign", "report", "x"))
                .isInstanceOf(ReadOnlyRecordException.class);
        assertThatThrownBy(() -> shown.fill(Decisions.CASE, "Dr Second", Map.of()))
                .isInstanceOf(ReadOnlyRecordException.class);
        assertThatThrownBy(() -> shown.dropPedigree(Decisions.CASE, "Dr Second"))
                .isInstanceOf(ReadOnlyRecordException.class);
        assertThatThrownBy(() -> shown.backup(Path.of("never.db"))).isInstanceOf(ReadOnlyRecordException.class);
    }

    private void mark(String station, Instant beat) throws IOException {
        Files.writeString(workspace.resolve("record.holder"), new LockHolder("Dr Premier", station, 1, beat, beat,
                "other").line());
    }

    @Test
    void aHolderOnAnotherStationCountsWhileItsMarkIsFresh() throws IOException {
        mark("poste-1", Decisions.CLOCK.instant().minusSeconds(60));
        assertThatThrownBy(() -> open(SECOND)).isInstanceOf(WorkspaceHeldException.class)
                .hasMessageContaining("Dr Premier").hasMessageContaining("poste-1");
        mark("poste-1", Decisions.CLOCK.instant().minusSeconds(600));
        open(SECOND).close();
        mark("poste-2", Decisions.CLOCK.instant());
        open(SECOND).close();
    }

    @Test
    void whoFindsAnothersMarkStopsWriting() throws IOException {
        try (WorkspaceLock lock = WorkspaceLock.take(workspace, "Dr Second", "poste-2", Decisions.CLOCK)) {
            Path mark = workspace.resolve("record.holder");
            Instant later = Decisions.CLOCK.instant().plus(Duration.ofSeconds(40));
            lock.beat();
            assertThat(lock.taken()).isEmpty();
            assertThat(WorkspaceLock.read(mark).orElseThrow().beat()).isBefore(later);
            mark("poste-1", later);
            lock.beat();
            assertThat(lock.taken().map(LockHolder::station)).contains("poste-1");
        }
        assertThat(WorkspaceLock.read(workspace.resolve("record.holder"))).as("not ours to take away").isPresent();
    }

    @Test
    void aMarkThatCannotBeReadStopsNobody() throws IOException {
        Files.writeString(workspace.resolve("record.holder"), "nonsense");
        try (SqliteRecord record = SqliteRecord.open(workspace, Clock.systemUTC(), FIRST, "0.1", "k")) {
            assertThat(record.shownBecauseOf()).isEqualTo(Optional.empty());
        }
    }
}
