package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Indication;
import org.alidade.model.Problem;
import org.alidade.ranking.CandidateRanking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prior of the ranking, which a laboratory sets. */
class ExpectedYieldTest {
    @TempDir
    Path folder = Path.of("");

    private static Optional<Indication> indication(Path workspace, String code) {
        try (LocalWorkstation station = SampleStation.open(workspace)) {
            return station.indications().find(code);
        } catch (IOException | KnowledgeException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yield: {default: 0.4, PI08: 0.5}  | 0.5 | 0
            yield: {default: 0.4}             | 0.4 | 0
            yield: {pi08: 0.2}                | 0.2 | 0
            yield: {PI05: 0.2}                | 0.3 | 0
            yield: {PI08: 1}                  | 0.3 | 1
            yield: {PI08: many}               | 0.3 | 1
            yield: [unclosed                  | 0.3 | 1
            """)
    void theFileOfTheWorkspaceSaysIt(String text, double expected, int problems) throws IOException {
        Files.writeString(folder.resolve("ranking.yaml"), text);
        List<Problem> found = new ArrayList<>();

        assertThat(ExpectedYield.of(folder, indication(folder.resolve("ws"), "PI08"), found)).isEqualTo(expected);
        assertThat(found).hasSize(problems);
    }

    @Test
    void withoutTheFileThePlansYieldHolds() {
        assertThat(ExpectedYield.of(folder, Optional.empty(), new ArrayList<>())).isEqualTo(0.30);
    }

    @Test
    void aCaseIsRankedByIt() throws IOException, KnowledgeException {
        Path usual = folder.resolve("usual");
        Path hopeful = Files.createDirectories(folder.resolve("hopeful"));
        Files.writeString(hopeful.resolve("ranking.yaml"), "yield: {PI08: 0.9}");

        assertThat(none(hopeful)).isLessThan(none(usual));
    }

    private static double none(Path workspace) throws IOException, KnowledgeException {
        try (LocalWorkstation station = SampleStation.open(workspace);
                CaseSession session = SampleStation.open(station, SampleStation.sample("pi08-nothing-duo"))) {
            return CandidateRanking.none(session.candidates());
        }
    }
}
