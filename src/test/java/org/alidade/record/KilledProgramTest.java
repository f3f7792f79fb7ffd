package org.alidade.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program has said to be saved is there after it was killed. */
class KilledProgramTest {
    private static final int BEFORE_THE_KILL = 20;

    @TempDir
    Path workspace = Path.of("");

    @Test
    void everySavedDecisionOutlivesAKill() throws IOException, InterruptedException {
        int said = saveUntilKilled();

        JournalVerdict left = JournalVerifier.verify(SqliteRecord.file(workspace));
        assertThat(left.finding()).isEmpty();
        assertThat(left.entries()).isGreaterThan(said);
        try (SqliteRecord record = Decisions.open(workspace)) {
            for (int i = 1; i <= said; i++) {
                String variant = "1-" + i + "-A-G";
                assertThat(record.review(Decisions.CASE, Decisions.key(variant)))
                        .contains(Decisions.review(variant, "n" + i));
            }
            record.note(Decisions.CASE, "Dr Test", "draft", "report", "after the kill");
        }
        assertThat(JournalVerifier.verify(SqliteRecord.file(workspace)).intact()).isTrue();
    }

    private int saveUntilKilled() throws IOException, InterruptedException {
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", classpath, SavingProgram.class.getName(),
                workspace.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int said = 0;
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            while (said < BEFORE_THE_KILL) {
                String line = output.readLine();
                assertThat(line).as("the program ended by itself").isNotNull();
                said = Integer.parseInt(line);
            }
            assertThatThrownBy(() -> Decisions.open(workspace)).isInstanceOf(IOException.class)
                    .hasMessageContaining("in use");
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
