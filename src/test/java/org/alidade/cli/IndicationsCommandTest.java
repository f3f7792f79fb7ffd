package org.alidade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.alidade.record.SqliteRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New waves of pre-indications: seen before they are taken over, and every version kept (pfmg.md §1.1 row 7). */
class IndicationsCommandTest {
    private static final String WAVE = """
            catalogue: "2027-03"
            source: a sixth wave
            from: 2027-03-01
            indications:
              - code: PI08
                status: extended
                benefit: {fr: Orientation thérapeutique précoce, en: Early guidance of therapy}
                panel: pi08.tsv
              - {code: PI12, status: retired, until: 2027-02-28}
              - {code: PI90, name: {fr: Nouvelle, en: New}, panel: list.txt}
            """;
    @TempDir
    Path folder = Path.of("");
    private Path wave = Path.of("");

    @BeforeEach
    void write() throws IOException {
        wave = Files.createDirectory(folder.resolve("wave"));
        Files.writeString(wave.resolve("catalogue.yaml"), WAVE);
        Files.writeString(wave.resolve("pi08.tsv"), "symbol\thgnc_id\tmoi\tconfidence\ttier\tdiseases\tsource\n"
                + "PCCB\tHGNC:8654\tAR\t3\t2\tOMIM:606054\ttest\nFSHR\tHGNC:3969\tAR\t3\t1\t\ttest\n");
        Files.writeString(wave.resolve("list.txt"), "PCCA\n");
    }

    private CommandRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("indications"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--locale", "en"));
        return CommandRun.of(folder.resolve("workspace"), all.toArray(String[]::new));
    }

    private CommandRun open(String sample) {
        return CommandRun.of(folder.resolve("workspace"), "interpret",
                CommandRun.HOME.resolve("sample-cases").resolve(sample).toString(), "--out",
                folder.resolve("out").toString(), "--locale", "en");
    }

    @Test
    void theDifferenceIsShownAndNothingIsTakenOver() {
        open("pi08-pccb-trio");
        CommandRun run = run("import", wave.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("PI08\tfield\tstatus\tactive\textended")
                .contains("PI08\tgene_added\tFSHR\t\tAR, confidence 3, tier 1")
                .contains("PI08\tgene_changed\tPCCB\tAR, confidence 3, tier 1\tAR, confidence 3, tier 2")
                .contains("PI08\tgene_removed\tPCCA").contains("PI12\tfield\tstatus\tactive\tretired")
                .contains("PI90\tnew").doesNotContain("PI09");
        assertThat(run.err()).contains("Case not closed that it touches: ");
        assertThat(run("list").out()).contains("PI08\t2026-11\tactive").doesNotContain("PI90");
    }

    @Test
    void anAcceptedWaveHoldsAndTheVersionBeforeItIsKept() {
        CommandRun without = run("import", wave.toString(), "--accept");
        CommandRun with = run("import", wave.toString(), "--accept", "--reason", "decision of the staff meeting");

        assertThat(without.status()).isEqualTo(2);
        assertThat(with.status()).as(with.err()).isZero();
        assertThat(run("list").out()).contains("PI08\t2027-03\textended", "PI12\t2027-03\tretired", "PI90\t2027-03",
                "PI09\t2026-11\tactive");
        // a file of genes leaves the repeats and regions of the panel as they were
        assertThat(run("show", "PI08").out().lines()).hasSize(3 + 5).filteredOn(line -> line.contains("FXN_GAA"))
                .singleElement().asString().endsWith("GRCh38 9:69037287-69037304");
        assertThat(run("show", "PI08", "--catalogue", "2026-11").out().lines()).hasSize(867 + 5);
        assertThat(run("diff", "2026-11", "2027-03").out()).contains("PI08\tgene_added\tFSHR");
        assertThat(run("import", wave.toString()).err()).contains("2027-03 is known already");
    }

    @Test
    void onlyWhatTheWaveNamesIsKeptAndWhatIsChangedLaterDoesNotHold() throws IOException {
        Files.writeString(wave.resolve("patient.vcf"), "somebody’s");
        run("import", wave.toString(), "--accept", "--reason", "decision of the staff meeting");
        Path kept = folder.resolve("workspace/catalogues/2027-03");
        assertThat(kept.resolve("catalogue.yaml")).exists();
        assertThat(kept.resolve("pi08.tsv")).exists();
        assertThat(kept.resolve("patient.vcf")).doesNotExist();
        assertThat(run("show", "PI90").out()).contains("PCCA");

        Files.writeString(kept.resolve("list.txt"), "FSHR\n");

        assertThat(run("show", "PI90").status()).isEqualTo(1);
        assertThat(open("pi08-pccb-trio").err()).contains("2027-03", "cannot be read any more");
    }

    @Test
    void aClosedCaseKeepsTheVersionItWasReadWithAndAnOpenOneTakesTheNew() throws IOException {
        open("pi08-pccb-trio");
        String caseId;
        try (SqliteRecord record = SqliteRecord.open(folder.resolve("workspace"), Clock.systemUTC(), "t", "t", "k")) {
            caseId = record.journal().stream().filter(entry -> entry.act().equals("open")).findFirst().orElseThrow()
                    .caseId();
            record.note(caseId, "t", "sign", "report", "report.pdf");
        }
        run("import", wave.toString(), "--accept", "--reason", "decision of the staff meeting");

        open("pi08-pccb-trio");
        open("pi08-nothing-duo");

        try (SqliteRecord record = SqliteRecord.open(folder.resolve("workspace"), Clock.systemUTC(), "t", "t", "k")) {
            assertThat(record.journal().stream().filter(entry -> entry.act().equals("read_under"))
                    .map(entry -> entry.caseId().equals(caseId) + " " + entry.newValue()))
                    .containsExactly("true 2026-11", "false 2027-03");
        }
    }

    @Test
    void aPanelAloneMakesALocalVersionThatKnowsWhatThePanelSaid() throws IOException {
        Path list = Files.writeString(folder.resolve("mine.txt"), "PCCB\nPCCA\n");

        assertThat(run("import", list.toString()).status()).isEqualTo(2);
        CommandRun run = run("import", list.toString(), "--indication", "PI08", "--accept", "--reason", "short list");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).doesNotContain("gene_changed", "gene_added");
        assertThat(run("export", "PI08").out()).contains("PCCB\tHGNC:8654\tAR\t3\t1");
        assertThat(run("list").out()).contains("PI08\t2026-11-local-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            catalogue: "2027-03"                   | catalogue: "../x"             | no usable version
            catalogue: "2027-03"                   | catalogue: "2026-11"          | is known already
            catalogue: "2027-03"                   | catalogue: "accepted.txt"     | no usable version
            status: extended                       | status: wider                 | is no status
            panel: pi08.tsv                        | panel: ../pi08.tsv            | is not in the folder
            panel: list.txt                        | status: active                | has no readable panel
            code: PI12                             | code: PI08                    | is given twice
            until: 2027-02-28                      | until: tomorrow               | is no date
            name: {fr: Nouvelle, en: New},         | status: active,               | new and has no name
            indications:                           | nothing:                      | holds no pre-indication
            source: a sixth wave                   | "source: [unclosed"           | is not YAML
            """)
    void aWaveWithAMistakeIsRefusedWhole(String part, String mistake, String said) throws IOException {
        Files.writeString(wave.resolve("catalogue.yaml"), WAVE.replace(part, mistake.replace("\"source", "source")
                .replace("unclosed\"", "unclosed")));

        CommandRun run = run("import", wave.toString(), "--accept", "--reason", "x");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(said);
        assertThat(run("list").out()).doesNotContain("PI90", "2027-03");
    }
}
