package org.alidade.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that write are killed at random moments, one after the other on the same record: what one of them said to be done is
 * in the journal for good. The long form, with 200 kills: {@code mvn test -Dtest=RandomKillsTest -Dalidade.kills=200}.
 */
class RandomKillsTest {
    private static final int KILLS = Integer.getInteger("alidade.kills", 6);
    private static final long SEED = Long.getLong("alidade.kills.seed", 20261125);
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    Path workspace = Path.of("");

    @Test
    void nothingThatWasAcknowledgedIsEverLost() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        Set<String> acknowledged = new HashSet<>();
        Decisions.open(workspace).close();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(writeUntilKilled(random.nextLong(), random.nextInt(LONGEST_MILLIS)));
            JournalVerdict left = JournalVerifier.verify(SqliteRecord.file(workspace));
            assertThat(left.finding()).as("kill %d, seed %d", kill, SEED).isEmpty();
            try (SqliteRecord record = Decisions.open(workspace)) {
                Set<String> kept = new HashSet<>();
                record.journal().forEach(entry -> kept.add(entry.hash()));
                assertThat(kept).as("kill %d, seed %d", kill, SEED).containsAll(acknowledged);
            }
        }
        assertThat(acknowledged).isNotEmpty();
        System.out.printf("%d kills, %d acts acknowledged, none lost (seed %d)%n", KILLS, acknowledged.size(), SEED);
    }

    private Set<String> writeUntilKilled(long seed, int millis) throws IOException, InterruptedException {
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", classpath,
                WritingProgram.class.getName(), workspace.toString(), Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Set<String> said = new HashSet<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            Optional<String> first = Optional.ofNullable(output.readLine());
            assertThat(first).as("the program ended by itself").isPresent();
            first.ifPresent(said::add);
            Thread.sleep(millis);
            process.toHandle().destroyForcibly(); // unlike the process's own, this leaves what it said to be read
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.length() == JournalChain.BEGINNING.length()) {
                    said.add(line); // a line that the kill cut short was not heard
                }
            }
        } finally {
            process.destroyForcibly();
        }
        said.remove(JournalChain.BEGINNING); // a journal without a row yet
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
