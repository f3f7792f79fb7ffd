package org.alidade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three real inputs of the shared data: VEP and SnpEff in one file, reads named otherwise than the calls, bcftools csq. */
class CommandsOnRealInputTest {
    private static final Path DATA = CommandRun.HOME.resolve("../shared/data").normalize();

    @TempDir
    Path folder;

    @BeforeEach
    void needsTheSharedData() {
        if (!Files.isDirectory(DATA)) {
            System.out.println("skipped: the shared test data are not beside the project");
        }
        Assumptions.assumeTrue(Files.isDirectory(DATA), "the shared test data are not beside the project");
    }

    private CommandRun interpret(String... arguments) {
        List<String> all = new ArrayList<>(List.of("interpret"));
        all.addAll(Arrays.asList(arguments));
        all.addAll(List.of("--out", folder.resolve("out").toString(), "--verdicts", "--declare-public"));
        return CommandRun.of(folder.resolve("workspace"), all.toArray(String[]::new));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve(file));
    }

    @Test
    void theTrioWithCsqAndAnnIsReadWhole() throws IOException {
        CommandRun run = interpret(DATA.resolve("scout-643594/643594.clinical.vcf.gz").toString(), "--ped",
                DATA.resolve("scout-643594/643594.ped").toString(), "--hpo", "HP:0001298,HP:0001250");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("out/funnel.json"))).contains("\"inFile\" : 680");
        assertThat(lines("candidates.tsv")).hasSizeGreaterThan(1);
    }

    @Test
    void anIndicationLimitsTheTrioToItsPanel() throws IOException {
        CommandRun run = interpret(DATA.resolve("scout-643594/643594.clinical.vcf.gz").toString(), "--ped",
                DATA.resolve("scout-643594/643594.ped").toString(), "--hpo", "HP:0001298", "--indication", "PI05");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("out/funnel.json"))).doesNotContain("\"outsideScope\" : 0,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bam", "cram"})
    void readsWithOtherContigNamesAreCountedAtACall(String format) throws IOException {
        Path data = DATA.resolve("na12878-chr20");
        String vcf = data.resolve("test_nist.b37_chr20_100kbp_at_10mb.vcf.gz").toString();
        String reads = "NA12878=" + data.resolve("NA12878_S1.chr20.10_10p1mb." + format);
        String reference = data.resolve("ucsc.hg19.chr20.unittest.fasta.gz").toString();
        CommandRun run = interpret(vcf, "--reads", reads, "--reference", reference);
        assertThat(run.status()).as(run.err()).isZero();
        CommandRun counted = CommandRun.of(folder.resolve("workspace"), "reads", vcf, "20-10000117-C-T", "--reads",
                reads,
                "--reference", reference, "--declare-public", "--out", folder.resolve("reads").toString());
        assertThat(counted.status()).as(counted.err()).isZero();
        String[] counts = Files.readAllLines(folder.resolve("reads/evidence.tsv")).get(1).split("\t");
        assertThat(Integer.parseInt(counts[1])).isBetween(10, 60);
        assertThat(Integer.parseInt(counts[2])).isBetween(10, 60);
        assertThat(folder.resolve("reads/reads.png")).isNotEmptyFile();
    }

    @Test
    void theTrioWithBcsqIsReadWholeAndItsParentsAgree() throws IOException {
        CommandRun run = interpret(DATA.resolve("trios/ashk-trio.vcf.gz").toString(), "--ped",
                DATA.resolve("trios/ashk-trio.ped").toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("out/quality.json"))).contains("CONFORMS");
        assertThat(lines("verdicts.tsv").getFirst()).startsWith("contig\tpos\tref\talt\tgene\t");
    }

    @Test
    void publicDataAreNeverSigned() throws IOException {
        CommandRun run = CommandRun.of(folder.resolve("workspace"), "report",
                DATA.resolve("trios/ashk-trio.vcf.gz").toString(), "--ped",
                DATA.resolve("trios/ashk-trio.ped").toString(), "--declare-public", "--out",
                folder.resolve("report.pdf").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(folder.resolve("report.pdf")).doesNotExist();
    }
}
