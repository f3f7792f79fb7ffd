package org.alidade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attempts to see, through each command, a pathogenic allele of BRCA2 in a woman examined for ovarian insufficiency, and a
 * truncating one of a gene outside the panel.
 */
class GateFromEverySideTest {
    private static final String HEADER = """
            ##fileformat=VCFv4.2
            ##contig=<ID=chr1,length=248956422,assembly=GRCh38>
            ##contig=<ID=chr2,length=242193529,assembly=GRCh38>
            ##contig=<ID=chr13,length=114364328,assembly=GRCh38>
            ##INFO=<ID=CSQ,Number=.,Type=String,Description="Format: Allele|Consequence|IMPACT|SYMBOL|Feature|BIOTYPE|HGVSc|HGVSp|HGNC_ID">
            ##INFO=<ID=CLNSIG,Number=.,Type=String,Description="ClinVar">
            ##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">
            ##FORMAT=<ID=DP,Number=1,Type=Integer,Description="Depth">
            ##FORMAT=<ID=GQ,Number=1,Type=Integer,Description="Quality">
            ##FORMAT=<ID=AD,Number=R,Type=Integer,Description="Reads">
            #CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1
            """;
    private static final String OUTSIDE = "chr1\t925952\t.\tG\tA\t50\tPASS\t"
            + "CSQ=A|stop_gained|HIGH|SAMD11|NM_1.1|protein_coding|||HGNC:28706\tGT:DP:GQ:AD\t0/1:30:99:15,15\n";
    private static final String RELATED = "chr2\t48982000\t.\tA\tT\t50\tPASS\t"
            + "CSQ=T|stop_gained|HIGH|FSHR|NM_1.1|protein_coding|||HGNC:3969\tGT:DP:GQ:AD\t1/1:30:99:0,30\n";
    private static final String INCIDENTAL = "chr13\t32340300\t.\tGT\tG\t50\tPASS\t"
            + "CLNSIG=Pathogenic;CSQ=-|frameshift_variant|HIGH|BRCA2|NM_000059.4|protein_coding|"
            + "NM_000059.4:c.5946del||HGNC:1101\tGT:DP:GQ:AD\t0/1:30:99:15,15\n";

    @TempDir
    Path folder = Path.of("");
    private Path vcf = Path.of("");

    @BeforeEach
    void write() throws IOException {
        vcf = Files.writeString(folder.resolve("a.vcf"), HEADER + OUTSIDE + RELATED + INCIDENTAL);
    }

    private CommandRun run(String command, Path file, String... further) {
        List<String> arguments = new ArrayList<>(List.of(command, file.toString()));
        arguments.addAll(List.of(further));
        arguments.addAll(List.of("--hpo", "HP:0008209,HP:0000789", "--indication", "PI07", "--declare-public",
                "--locale", "en"));
        return CommandRun.of(folder.resolve("workspace"), arguments.toArray(String[]::new));
    }

    private static String all(Path out) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    @Test
    void noResultFileNamesIt() throws IOException {
        CommandRun run = run("interpret", vcf, "--out", folder.resolve("out").toString(), "--verdicts");

        assertThat(run.status()).isZero();
        assertThat(all(folder.resolve("out"))).contains("FSHR").doesNotContain("BRCA2", "32340300", "SAMD11", "925952");
        assertThat(run.out() + run.err()).doesNotContain("BRCA2", "32340300", "SAMD11", "925952");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-32340300-GT-G", "chr13-32340301-T-A", "13-32340200-C-T", "1-925952-G-A",
            "1-925953-C-T"})
    void whetherItIsThereIsNotTold(String asked) {
        CommandRun run = run("explain", vcf, asked);

        assertThat(run.out()).contains("presence not disclosed").doesNotContain("dropped", "in the list", "absent");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void itsReadsAreNotShown() {
        CommandRun run = run("reads", vcf, "13-32340300-GT-G", "--out", folder.resolve("reads").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("presence not disclosed");
        assertThat(folder.resolve("reads")).doesNotExist();
    }

    @Test
    void withoutItTheProgramSaysTheSame() throws IOException {
        Path without = Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("a.vcf"),
                HEADER + RELATED);
        run("interpret", vcf, "--out", folder.resolve("with").toString(), "--verdicts");
        run("interpret", without, "--out", folder.resolve("without").toString(), "--verdicts");

        for (String file : List.of("candidates.tsv", "verdicts.tsv")) {
            assertThat(folder.resolve("with").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("without").resolve(file));
        }
    }

    @Test
    void aGeneOfAnotherDiseaseIsNotOpenedOnRequest() {
        CommandRun run = run("interpret", vcf, "--out", folder.resolve("out").toString(), "--widen", "LDLR",
                "--reason", "curiosity");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("LDLR: outside the scope of the indication");
    }

    @Test
    void theViewIsWidenedForAReasonAndStaysSo() throws IOException {
        // no disease of SAMD11 is annotated in the bundle: nothing incidental can be found in it
        CommandRun without = run("interpret", vcf, "--out", folder.resolve("o1").toString(), "--widen", "SAMD11");
        CommandRun with = run("interpret", vcf, "--out", folder.resolve("o2").toString(), "--widen", "SAMD11",
                "--reason", "candidate of a publication");
        CommandRun later = run("explain", vcf, "1-925952-G-A");

        assertThat(without.status()).isEqualTo(1);
        assertThat(without.err()).contains("A reason is needed");
        assertThat(with.status()).isZero();
        assertThat(Files.readString(folder.resolve("o2/candidates.tsv"))).contains("SAMD11");
        assertThat(later.out()).contains("in the list", "view widened");
    }

    @Test
    void aFileOfACaseIsAnnotatedWithinItsScopeAlone() throws IOException {
        Path copy = copy("pi08-pccb-trio");
        Path own;
        try (Stream<Path> files = Files.list(copy)) {
            own = files.filter(file -> file.toString().endsWith(".vcf.gz")).findFirst().orElseThrow();
        }
        Path loose = Files.copy(own, folder.resolve("loose.vcf.gz"));

        CommandRun ofCase = CommandRun.of(folder.resolve("workspace"), "annotate", own.toString(), "--out",
                folder.resolve("case.tsv").toString(), "--locale", "en");
        CommandRun ofNobody = CommandRun.of(folder.resolve("workspace"), "annotate", loose.toString(), "--out",
                folder.resolve("loose.tsv").toString(), "--locale", "en");

        assertThat(ofCase.status()).as(ofCase.err()).isZero();
        assertThat(ofNobody.status()).as(ofNobody.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("loose.tsv")))
                .containsAll(Files.readAllLines(folder.resolve("case.tsv")));
        assertThat(ofCase.err()).contains("outside the scope of the case’s indication");
        assertThat(ofNobody.err()).doesNotContain("outside the scope");
    }

    private Path copy(String sample) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("case"));
        try (Stream<Path> files = Files.list(CommandRun.HOME.resolve("sample-cases").resolve(sample))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private CommandRun ofCase(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--locale", "en"));
        return CommandRun.of(folder.resolve("workspace"), all.toArray(String[]::new));
    }

    @Test
    void whatTheControlOfATumourCarriesComesOutNowhereWithoutConsent() throws IOException {
        Path copy = copy("pi01-tumour-control");
        Path yaml = copy.resolve("alidade.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("constitutional: true", "constitutional: false"));
        String out = folder.resolve("out").toString();
        CommandRun interpret = ofCase("interpret", copy.toString(), "--out", out, "--verdicts");
        CommandRun explain = ofCase("explain", copy.toString(), "17-7675088-C-T");
        CommandRun beside = ofCase("explain", copy.toString(), "17-7675080-C-T");
        CommandRun reads = ofCase("reads", copy.toString(), "17-7675088-C-T", "--out", out + "-reads");
        // an edit that gives the consent does not hold before a person accepts it
        Files.writeString(yaml, Files.readString(yaml).replace("constitutional: false", "constitutional: true"));
        CommandRun annotate = ofCase("annotate", copy.resolve("variants.vcf.gz").toString(), "--out",
                folder.resolve("all.tsv").toString());

        assertThat(interpret.status()).as(interpret.err()).isZero();
        assertThat(all(folder.resolve("out"))).contains("CDKN2A").doesNotContain("7675088");
        assertThat(explain.out()).contains("presence not disclosed").isEqualTo(beside.out().replace("7675080",
                "7675088"));
        assertThat(reads.err()).contains("presence not disclosed");
        assertThat(annotate.status()).isEqualTo(1);
        assertThat(annotate.err()).contains("is a tumour’s");
        assertThat(folder.resolve("all.tsv")).doesNotExist();
    }
}
