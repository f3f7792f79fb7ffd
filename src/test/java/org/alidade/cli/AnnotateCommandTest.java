package org.alidade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code alidade annotate} on the transcripts and slices of sequence that come with the program. */
class AnnotateCommandTest {
    private static final String HEADER = "##fileformat=VCFv4.2\n##contig=<ID=chr3,length=198295559>\n"
            + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

    @TempDir
    Path folder;

    private CommandRun annotate(Path vcf) {
        return CommandRun.of(folder.resolve("workspace"), "annotate", vcf.toString(), "--out", out().toString(),
                "--locale", "en");
    }

    private Path out() {
        return folder.resolve("out.tsv");
    }

    private Path vcf(String lines) throws IOException {
        return Files.writeString(folder.resolve("some.vcf"), HEADER + lines);
    }

    private static List<String> lines(Path gz) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(gz)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** The annotation in the sample cases was made by another way, so that each name is found twice. */
    @ParameterizedTest
    @ValueSource(strings = {"pi08-pccb-trio", "pi09-wt1-trio", "pi05-mt-singleton"})
    void namesAreThoseOfTheAnnotatedSampleCases(String name) throws IOException {
        // away from its case, which would limit what is told of it
        Path vcf = Files.copy(CommandRun.HOME.resolve("sample-cases").resolve(name).resolve("variants.vcf.gz"),
                folder.resolve("variants.vcf.gz"));
        CommandRun run = annotate(vcf);
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, String> ours = new HashMap<>();
        for (String line : Files.readAllLines(out())) {
            String[] cells = line.split("\t", -1);
            ours.put(String.join(" ", cells[0], cells[1], cells[2], cells[3], cells[4]),
                    String.join(" ", cells[6], cells[7], cells[8]));
        }
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        List<String> all = lines(vcf);
        String format = all.stream().filter(line -> line.startsWith("##INFO=<ID=CSQ")).findFirst().orElseThrow();
        List<String> columns = List.of(format.replaceAll(".*Format: |\".*", "").split("\\|"));
        for (String line : all) {
            String[] cells = line.split("\t");
            if (line.startsWith("#") || !cells[7].contains("CSQ=")) {
                continue;
            }
            for (String entry : cells[7].replaceAll("(.*;|^)CSQ=|;.*", "").split(",")) {
                String[] values = entry.split("\\|", -1);
                String transcript = values[columns.indexOf("Feature")];
                if (transcript.startsWith("NM_")) {
                    String key = String.join(" ", cells[0], cells[1], cells[3], cells[4], transcript);
                    expected.add(key + " " + String.join(" ", values[columns.indexOf("Consequence")],
                            values[columns.indexOf("HGVSc")],
                            values[columns.indexOf("HGVSp")].replaceAll("^[^:]*:", "").replace("%3D", "=")));
                    found.add(key + " " + ours.get(key));
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(300);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void everyAlleleOfARecordHasItsOwnLines() throws IOException {
        CommandRun run = annotate(vcf("chr3\t136330012\t.\tA\tG,T\t.\t.\t.\n"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readAllLines(out())).containsExactly(
                "contig\tpos\tref\talt\ttranscript\tgene\tconsequence\thgvs_c\thgvs_p",
                "chr3\t136330012\tA\tG\tNM_000532.5\tPCCB\tmissense_variant\tNM_000532.5:c.1606A>G\tp.Asn536Asp",
                "chr3\t136330012\tA\tT\tNM_000532.5\tPCCB\tmissense_variant\tNM_000532.5:c.1606A>T\tp.Asn536Tyr");
    }

    @Test
    void anAlleleThatTheGenomeDoesNotHaveIsNamedAndGetsNoLine() throws IOException {
        CommandRun run = annotate(vcf("chr3\t136330012\t.\tC\tG\t.\t.\t.\n"));
        assertThat(run.err()).contains("some.vcf:4").contains("C in the file and A in the genome");
        assertThat(Files.readAllLines(out())).hasSize(1);
    }

    @Test
    void whereSequenceIsMissingNothingIsGuessed() throws IOException {
        CommandRun run = annotate(
                vcf("chr3\t1000000\t.\tC\tG\t.\t.\t.\nchr3\t1000001\t.\tC\t<DEL>\t.\t.\tEND=1000900\n"));
        assertThat(run.err()).contains("1 alleles lie where the reference sequence is not at hand")
                .contains("1 alleles are symbolic");
        assertThat(Files.readAllLines(out())).hasSize(1);
    }

    @Test
    void brokenLinesAreNamedAndTheRestIsAnnotated() throws IOException {
        CommandRun run = annotate(
                vcf("chr3\t13x\t.\tA\tG\t.\t.\t.\nchr3\t136330012\nchr3\t136330012\t.\tA\tG\t.\t.\t.\n"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("some.vcf:4 [POS]").contains("some.vcf:5");
        assertThat(Files.readAllLines(out())).hasSize(2);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        CommandRun run = annotate(folder.resolve("none.vcf"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("none.vcf");
    }
}
