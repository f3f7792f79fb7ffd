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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteRecordTest {
    @TempDir
    Path workspace;

    private SqliteRecord open() throws IOException {
        return SqliteRecord.open(workspace, Reviews.CLOCK, "Camille EXEMPLE", "1.0", "hash of the knowledge");
    }

    @Test
    void aFullReviewComesBackAsItWasSaved() throws IOException {
        VariantReview review = Reviews.full("11-32392020-G-A");
        try (SqliteRecord decisions = open()) {
            decisions.openCase(Reviews.CASE, "CARE", "aa,bb", "Camille EXEMPLE");
            decisions.save(Reviews.CASE, review, Reviews.evidence("11-32392020-G-A"));
            assertThat(decisions.review(Reviews.CASE, review.variant())).contains(review);
        }
        try (SqliteRecord again = open()) {
            assertThat(again.review(Reviews.CASE, review.variant())).contains(review);
            assertThat(again.reviews(Reviews.CASE)).containsExactly(review);
            assertThat(again.reviews("ANOTHER")).isEmpty();
            assertThat(again.review("ANOTHER", review.variant())).isEmpty();
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
    }

    @Test
    void theJournalKeepsEveryStateAndWhoDecidedWhen() throws IOException {
        try (SqliteRecord decisions = open()) {
            decisions.openCase(Reviews.CASE, "CARE", "aa", "Camille EXEMPLE");
            decisions.save(Reviews.CASE, Reviews.plain("1-5-A-G", "first"), Reviews.evidence("1-5-A-G"));
            decisions.save(Reviews.CASE, Reviews.plain("1-5-A-G", "second"), Reviews.evidence("1-5-A-G"));
            JournalEntry noted = decisions.note(Reviews.CASE, "Dominique FICTIF", "export", "report.pdf", "sha");

            List<JournalEntry> journal = decisions.journal();
            assertThat(journal).extracting(JournalEntry::act).containsExactly("open", "review", "review", "export");
            assertThat(journal).extracting(JournalEntry::number).containsExactly(1L, 2L, 3L, 4L);
            assertThat(journal.get(2).oldValue()).isEqualTo(journal.get(1).newValue()).contains("first");
            assertThat(journal.get(2).newValue()).contains("second");
            assertThat(journal.get(2).subject()).isEqualTo("GRCh38 1-5-A-G");
            assertThat(journal.getLast()).isEqualTo(noted);
            assertThat(noted.person()).isEqualTo("Dominique FICTIF");
            assertThat(noted.time()).isEqualTo("2026-11-24T10:15:30.123Z");
            assertThat(noted.programVersion()).isEqualTo("1.0");
            assertThat(noted.knowledge()).isEqualTo("hash of the knowledge");
            assertThat(decisions.headHash()).isEqualTo(noted.hash());
            assertThat(decisions.reviews(Reviews.CASE)).extracting(VariantReview::comment).containsExactly("second");
        }
    }

    @Test
    void reviewsComeInTheOrderOfTheGenome() throws IOException {
        try (SqliteRecord decisions = open()) {
            decisions.openCase(Reviews.CASE, "CARE", "aa", "p");
            for (String place : List.of("X-5-A-G", "10-5-A-G", "2-7-A-G", "2-5-A-G", "MT-3243-A-G")) {
                decisions.save(Reviews.CASE, Reviews.plain(place, ""), Reviews.evidence(place));
            }

            assertThat(decisions.reviews(Reviews.CASE)).extracting(review -> review.variant().text()).containsExactly(
                    "2-5-A-G", "2-7-A-G", "10-5-A-G", "X-5-A-G", "MT-3243-A-G");
        }
    }

    @Test
    void theJournalOfANewRecordIsEmptyAndItsHeadZeros() throws IOException {
        try (SqliteRecord decisions = open()) {
            assertThat(decisions.journal()).isEmpty();
            assertThat(decisions.headHash()).isEqualTo("0".repeat(64));
        }
    }

    @Test
    void aSecondProgramIsToldWhoHoldsTheWorkspace() throws IOException {
        try (SqliteRecord first = open()) {
            assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("in use")
                    .hasMessageContaining("Camille EXEMPLE").hasMessageContaining("2026-11-24T10:15:30");
            assertThat(first.journal()).isEmpty();
        }
        open().close();
    }

    @Test
    void aRecordOfANewerProgramIsRefusedUntouchedAndLeftFree() throws IOException, SQLException {
        open().close();
        execute("pragma user_version = 999");
        byte[] before = Files.readAllBytes(SqliteRecord.file(workspace));

        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("newer version")
                .hasMessageContaining("999");
        assertThat(Files.readAllBytes(SqliteRecord.file(workspace))).isEqualTo(before);

        execute("pragma user_version = 1");
        open().close();
    }

    @Test
    void aFileThatIsNoRecordIsRefused() throws IOException {
        Files.writeString(SqliteRecord.file(workspace), "this is a text, not a database".repeat(100));

        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("cannot be opened");
        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("cannot be opened");
    }

    @Test
    void aDecisionThatCannotBeStoredLeavesNothingBehind() throws IOException {
        try (SqliteRecord decisions = open()) {
            assertThatThrownBy(() -> decisions.save("NEVER OPENED", Reviews.plain("1-5-A-G", ""),
                    Reviews.evidence("1-5-A-G"))).isInstanceOf(RecordException.class)
                    .hasMessageContaining("could not be stored");
            assertThat(decisions.journal()).isEmpty();

            decisions.openCase(Reviews.CASE, "CARE", "aa", "p");
            decisions.save(Reviews.CASE, Reviews.plain("1-5-A-G", "kept"), Reviews.evidence("1-5-A-G"));
            assertThat(decisions.journal()).extracting(JournalEntry::number).containsExactly(1L, 2L);
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + SqliteRecord.file(workspace));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Process child(int reviews) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                SavingChild.class.getName(), workspace.toString(), Integer.toString(reviews))
                .redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(said().toFile()).start();
    }

    private Path said() {
        return workspace.resolve("said.txt");
    }

    /** The number of reviews that the child said it saved: its whole lines. */
    private int saved() throws IOException {
        String text = Files.readString(said());
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    @Test
    void whatAHaltedProgramSaidWasSavedIsThere() throws IOException, InterruptedException {
        Process child = child(3);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(9);

        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
        try (SqliteRecord decisions = open()) {
            assertThat(decisions.reviews(Reviews.CASE)).extracting(VariantReview::comment)
                    .containsExactly("no. 1", "no. 2", "no. 3");
        }
    }

    @Test
    void whatAKilledProgramSaidWasSavedIsThere() throws IOException, InterruptedException {
        Process child = child(1_000_000);
        try {
            while (child.isAlive() && saved() < 25) {
                Thread.sleep(2);
            }
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        int said = saved();

        assertThat(said).isGreaterThanOrEqualTo(25);
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
        try (SqliteRecord decisions = open()) {
            List<VariantReview> reviews = decisions.reviews(Reviews.CASE);
            assertThat(reviews).hasSizeBetween(said, said + 1);
            assertThat(decisions.journal()).hasSize(reviews.size() + 1);
            decisions.save(Reviews.CASE, Reviews.plain("2-1-A-G", "after"), Reviews.evidence("2-1-A-G"));
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
    }
}
