package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.alidade.knowledge.KnowledgeException;
import org.alidade.record.SqliteRecord;
import org.alidade.record.RecordException;
import org.alidade.filtering.ScopedVariant;
import org.alidade.progress.CancelledException;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureKindTest {
    static Stream<Arguments> failures() {
        return Stream.of(Arguments.of(new NoSuchFileException("/a/b.vcf"), FailureKind.FILE_MISSING),
                Arguments.of(new AccessDeniedException("/a/b.vcf"), FailureKind.FILE_DENIED),
                Arguments.of(new UncheckedIOException(new NoSuchFileException("x")), FailureKind.FILE_MISSING),
                Arguments.of(new ExecutionException(new OutOfMemoryError("Java heap space")), FailureKind.MEMORY),
                Arguments.of(new IOException("No space left on device"), FailureKind.DISK_FULL),
                Arguments.of(new FileSystemException("/a", null, "Input/output error"), FailureKind.FILE_UNREADABLE),
                Arguments.of(new CancelledException(), FailureKind.CANCELLED),
                Arguments.of(new IOException("La clé ne peut pas être lue."), FailureKind.REFUSED),
                Arguments.of(new IllegalStateException("x"), FailureKind.UNEXPECTED),
                Arguments.of(new StackOverflowError(), FailureKind.UNEXPECTED));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureHasItsKind(Throwable failure, FailureKind kind) {
        assertThat(FailureKind.of(failure)).isEqualTo(kind);
    }

    @Test
    void aWorkspaceThatIsOpenElsewhereIsSaidSo(@TempDir Path workspace) throws IOException {
        try (SqliteRecord first = SqliteRecord.open(workspace, Clock.systemUTC(), "Dr A", "0.1", "k")) {
            assertThat(first.journal()).isEmpty();
            // without a backup there is nothing that could be shown
            IOException refused = org.junit.jupiter.api.Assertions.assertThrows(IOException.class,
                    () -> SampleStation.open(workspace));
            assertThat(FailureKind.of(refused)).isEqualTo(FailureKind.WORKSPACE_IN_USE);
        }
    }

    @Test
    void aSecondStationShowsTheLastBackupAndDecidesNothing(@TempDir Path workspace)
            throws IOException, KnowledgeException {
        try (LocalWorkstation first = SampleStation.open(workspace)) {
            first.backups().now();
            try (LocalWorkstation second = SampleStation.open(workspace);
                    CaseSession shown = SampleStation.open(second, SampleStation.sample("pi09-wt1-trio"))) {
                assertThat(second.shownBecauseOf()).isPresent();
                ScopedVariant variant = shown.candidates().getFirst().variants().getFirst();
                RecordException refused = org.junit.jupiter.api.Assertions.assertThrows(RecordException.class,
                        () -> shown.reviewing().comment(variant, "perdu"));
                assertThat(FailureKind.of(refused)).isEqualTo(FailureKind.RECORD_READ_ONLY);
            }
        }
    }

    @Test
    void everyKindHasItsSentenceItsRemedyAndItsLineInTheTable() throws IOException {
        String table = Files
                .readString(Path.of(System.getProperty("alidade.basedir", "")).resolve("docs/failures.md"));
        Messages french = Messages.of(Locale.FRENCH);
        assertThat(Stream.of(FailureKind.values()).map(FailureKind::code)).doesNotHaveDuplicates();
        for (FailureKind kind : FailureKind.values()) {
            assertThat(table).contains("| " + kind.code() + " | " + french.text("failure." + kind.name()) + " | "
                    + french.text("failure." + kind.name() + ".remedy") + " |");
        }
    }

    @Test
    void aTruncatedFileIsDamaged() {
        assertThat(FailureKind.of(new EOFException("cut"))).isEqualTo(FailureKind.FILE_DAMAGED);
    }
}
