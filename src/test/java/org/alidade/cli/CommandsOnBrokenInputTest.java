package org.alidade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsOnBrokenInputTest {
    private static final String HEADER = "##fileformat=VCFv4.2\n##contig=<ID=1,length=249250621>\n"
            + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\n";

    @TempDir
    Path folder;

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder.resolve("workspace"), arguments);
    }

    private Path vcf(String body) throws IOException {
        return Files.writeString(folder.resolve("case.vcf"), HEADER + body, StandardCharsets.UTF_8);
    }

    @Test
    void aBrokenLineStopsTheWorkAndIsNamedWithFileLineAndRemedy() throws IOException {
        Path file = vcf("1\t100\t.\tA\tC\t50\tPASS\t.\tGT\t0/1\n1\t200\t.\tA\tC\t50\tPASS\n");
        CommandRun run = run("interpret", file.toString(), "--out", folder.resolve("out").toString(), "--locale", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("case.vcf:5", "7", "export it again");
        assertThat(Files.readString(folder.resolve("out/problems.json"))).contains("vcf.columnCount");
        assertThat(folder.resolve("out/candidates.tsv")).doesNotExist();
    }

    @Test
    void anUnsortedFileIsReadWithAVisibleWarning() throws IOException {
        Path file = vcf("1\t200\t.\tA\tC\t50\tPASS\t.\tGT\t0/1\n1\t100\t.\tA\tC\t50\tPASS\t.\tGT\t0/1\n");
        CommandRun run = run("interpret", file.toString(), "--out", folder.resolve("out").toString(),
                "--declare-public");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("ne sont pas triés");
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        Path whole = CommandRun.HOME.resolve("sample-cases/pi08-pccb-trio/variants.vcf.gz");
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.vcf.gz"), Arrays.copyOf(bytes, bytes.length - 2000));
        CommandRun run = run("interpret", cut.toString(), "--out", folder.resolve("out").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("tronqué");
        CommandRun check = run("check", cut.toString(), whole.toString());
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out().lines().map(line -> line.split("\t", -1)).toList()).hasSize(2)
                .allMatch(columns -> columns.length == 3);
        assertThat(check.out()).contains("\trefused\t").contains("\tok\t");
    }

    @Test
    void aMissingFileAnUnknownIndicationAndWrongUseHaveTheirOwnStatus() throws IOException {
        assertThat(run("interpret", folder.resolve("none.vcf").toString(), "--out", folder.resolve("o").toString())
                .status()).isEqualTo(1);
        Path file = vcf("1\t100\t.\tA\tC\t50\tPASS\t.\tGT\t0/1\n");
        CommandRun unknown = run("interpret", file.toString(), "--indication", "PI99", "--out",
                folder.resolve("o").toString());
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("PI99", "PI08");
        assertThat(run("interpret").status()).isEqualTo(2);
        assertThat(run("nonsense").status()).isEqualTo(2);
    }

    @Test
    void theWorkspaceOfAnotherProgramIsNotTouched() throws IOException {
        Path workspace = Files.createDirectories(folder.resolve("workspace"));
        try (var channel = java.nio.channels.FileChannel.open(workspace.resolve("record.lock"),
                java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            CommandRun run = run("indications", "list");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains(workspace.toString());
        }
    }

    @Test
    void batchClassificationReadsAndWritesTables() {
        CommandRun run = CommandRun.with("id\tcriteria\na\tPVS1,PM2_Supporting\nb\tBA1\n", folder.resolve("workspace"),
                "classify", "--batch");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("points\tclass", "likely_pathogenic", "benign");
    }
}
