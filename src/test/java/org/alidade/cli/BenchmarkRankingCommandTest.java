package org.alidade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkRankingCommandTest {
    private static final Path SAMPLES = CommandRun.HOME.resolve("sample-cases");

    @TempDir
    Path folder;

    private CommandRun run(Path cases) {
        return CommandRun.of(folder.resolve("workspace"), "benchmark", "ranking", "--cases", cases.toString(), "--out",
                folder.resolve("out.tsv").toString());
    }

    private List<String[]> lines() throws IOException {
        return Files.readAllLines(folder.resolve("out.tsv")).stream().map(line -> line.split("\t", -1)).toList();
    }

    @Test
    void everySampleCaseGetsALineAndTheAnswersStandFirst() throws IOException {
        CommandRun run = run(SAMPLES);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(lines().getFirst()).containsExactly("case", "gene", "rank_full", "rank_phenotype", "probability",
                "seconds");
        assertThat(lines().stream().skip(1).map(line -> String.join(" ", line[0], line[1], line[2])))
                .containsExactly("pi01-tumour-control TP53 1", "pi02-cdkn2a-sisters CDKN2A 1",
                        "pi03-tp53-mosaic-trio TP53 1", "pi04-bmp2-deletion-trio BMP2 1", "pi05-mt-singleton MT-TL1 1",
                        "pi06-nr0b1-boy NR0B1 1", "pi07-fmr1-premutation FMR1 1", "pi07-mcm8-consanguinity MCM8 1",
                        "pi08-nothing-duo  -", "pi08-pccb-trio PCCB 1", "pi09-wt1-trio WT1 1",
                        "pi10-rbck1-exon-deletion RBCK1 1", "pi11-lmna-swapped-sample LMNA 1", "pi12-nothing-trio  -");
        assertThat(lines().stream().skip(1)).allSatisfy(line -> {
            assertThat(Double.parseDouble(line[4])).isBetween(0.0, 1.0);
            assertThat(line[3]).matches(line[1].isEmpty() ? "-" : "\\d+");
        });
        assertThat(run.out()).contains("full\t12\t12\t100.0");
    }

    /** The person's journal knows nothing of measured cases, and no table is left. */
    @Test
    void nothingIsLeftInTheWorkspace() throws IOException {
        run(SAMPLES.resolve("pi09-wt1-trio"));

        try (Stream<Path> left = Files.list(folder.resolve("workspace"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anAnswerThatTheFileDoesNotHoldIsNotFound() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("cases/wrong"));
        try (Stream<Path> files = Files.list(SAMPLES.resolve("pi09-wt1-trio"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Files.writeString(copy.resolve("expected.tsv"), "gene\tcontig\tpos\tref\talt\nWT1\tchr11\t32392021\tG\tA\n");
        run(folder.resolve("cases"));

        assertThat(lines().get(1)).startsWith("wrong", "WT1", "-").contains("-");
        Files.writeString(copy.resolve("expected.tsv"), "gene\nWT1\n");
        run(folder.resolve("cases"));
        assertThat(lines().get(1)).startsWith("wrong", "WT1", "1");
    }

    @Test
    void aCaseThatCannotBeReadIsNamedAndNotFound() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("cases/broken"));
        Files.writeString(broken.resolve("case.json"), "{");
        Files.writeString(broken.resolve("expected.tsv"), "gene\nWT1\n");
        CommandRun run = run(folder.resolve("cases"));

        assertThat(lines().get(1)).containsExactly("broken", "WT1", "-", "-", "-", "0.000");
        assertThat(run.err()).contains("case.json");
    }
}
