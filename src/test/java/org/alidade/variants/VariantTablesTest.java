package org.alidade.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.AlleleCall;
import org.alidade.model.Consequence;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Genotype;
import org.alidade.model.Problem;
import org.alidade.model.VariantEvidence;
import org.alidade.model.Zygosity;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.SampleColumns;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTablesTest {
    private static final Path DATA = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath()
            .resolve("../shared/data").normalize();
    private static final String START = "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n"
            + "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"x. Format: SYMBOL|Consequence|Allele|gnomADg_AF|Feature|MANE_SELECT\">\n"
            + "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"x\">\n##INFO=<ID=AF,Number=A,Type=Float,Description=\"x\">\n"
            + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\tS2\n";

    @TempDir
    Path folder;

    private Path vcf(String body) throws IOException {
        return Files.writeString(folder.resolve("case.vcf"), START + body, StandardCharsets.UTF_8);
    }

    private PreparedTable prepare(Path vcf) throws IOException {
        return VariantTables.prepare(List.of(vcf), GenomeBuild.GRCH38, Set.of("S1", "S2"), folder.resolve("tables"),
                new NoGenome(GenomeBuild.GRCH38), Progress.none());
    }

    private List<VariantEvidence> rows(PreparedTable prepared) throws IOException {
        List<VariantEvidence> rows = new ArrayList<>();
        try (VariantTable table = VariantTables.open(prepared)) {
            for (int row = 0; row < table.rowCount(); row++) {
                rows.add(table.evidence(row));
                assertThat(table.position(row)).isEqualTo(table.evidence(row).key().position());
            }
        }
        return rows;
    }

    @Test
    void aRecordOfTwoAllelesBecomesTwoRowsThatSeeEachOthersGenotypes() throws IOException {
        List<VariantEvidence> rows = rows(prepare(vcf(
                "chr1\t100\t.\tA\tC,G\t50\tPASS\t.\tGT:AD:DP:GQ\t1/2:1,9,12:22:40\t./.:.:.:.\n")));
        assertThat(rows).extracting(row -> row.key().alt()).containsExactly("C", "G");
        Genotype first = rows.getFirst().genotype("S1");
        assertThat(first.alleles()).containsExactly(AlleleCall.ALTERNATIVE, AlleleCall.OTHER);
        assertThat(first.alternativeReads()).hasValue(9);
        assertThat(rows.getLast().genotype("S1").alternativeReads()).hasValue(12);
        assertThat(rows.getFirst().genotype("S2").zygosity()).isEqualTo(Zygosity.NO_CALL);
    }

    private VariantTable ofTwoFiles(String first, String second) throws IOException {
        Path one = Files.writeString(folder.resolve("one.vcf"), START + first);
        Path two = Files.writeString(folder.resolve("two.vcf"), START + second);
        return VariantTables.open(VariantTables.prepare(List.of(one, two), GenomeBuild.GRCH38, Set.of("S1", "S2"),
                folder.resolve("tables"), new NoGenome(GenomeBuild.GRCH38), Progress.none()));
    }

    @Test
    void aVariantOfTwoFilesIsOneRowThatNamesBoth() throws IOException {
        String own = "chr1\t50\t.\tA\tG\t50\tPASS\t.\tGT:GQ\t0/1:9\t0/0:9\n";
        try (VariantTable table = ofTwoFiles(own + "chr1\t100\t.\tA\tC\t50\tPASS\t.\tGT:GQ\t0/1:20\t0/0:20\n",
                "chr1\t99\t.\tTA\tTC\t50\tPASS\t.\tGT:GQ\t0/1:90\t0/0:90\nchr1\t100\t.\tA\tG\t50\tPASS\t.\tGT\t0/1\t0/0\n")) {
            assertThat(table.rowCount()).isEqualTo(3);
            VariantEvidence shown = table.evidence(1);
            assertThat(shown.key().text()).isEqualTo("1-100-A-C");
            assertThat(shown.origin().file()).isEqualTo("two.vcf"); // of the higher GQ
            assertThat(shown.origin().alsoIn()).containsExactly("one.vcf");
            assertThat(table.evidence(0).origin().alsoIn()).isEmpty();
            long repeated = table.parts().stream().mapToLong(part -> IntStream.range(0, part.columns().rows())
                    .filter(part::isRepeated).count()).sum();
            long all = table.parts().stream().mapToLong(part -> part.columns().rows()).sum();
            assertThat(table.rowCount() + repeated).isEqualTo(all).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"PASS . 0/1 0/0, PASS . 1/1 0/0", "PASS . 0/1 ./., PASS . ./. 0/1", "LowQ . 0/1 0/1, PASS . 0/1 ./.",
            "PASS . 0/1 0/1, PASS CLNSIG=Pathogenic 0/1 ./."})
    void whereOneFileAloneSaysSomethingBothRowsStay(String first, String second) throws IOException {
        List<String> lines = Stream.of(first, second).map(text -> text.split(" "))
                .map(is -> String.join("\t", "chr1", "100", ".", "A", "C", "50", is[0], is[1], "GT", is[2], is[3])
                        + "\n")
                .toList();
        try (VariantTable table = ofTwoFiles(lines.getFirst(), lines.getLast())) {
            assertThat(table.rowCount()).isEqualTo(2);
        }
    }

    /** A trio whose members were called one by one: the file of S1, and that of S2. */
    private VariantTable ofTwoPersons(String ofFirst, String ofSecond) throws IOException {
        Path one = Files.writeString(folder.resolve("one.vcf"), START.replace("\tS2", "") + ofFirst);
        Path two = Files.writeString(folder.resolve("two.vcf"), START.replace("S1\tS2", "S2") + ofSecond);
        return VariantTables.open(VariantTables.prepare(List.of(one, two), GenomeBuild.GRCH38, Set.of("S1", "S2"),
                folder.resolve("tables"), new NoGenome(GenomeBuild.GRCH38), Progress.none()));
    }

    @Test
    void aVariantOfTwoPersonsFilesIsOneRowWithTheCallsOfBoth() throws IOException {
        try (VariantTable table = ofTwoPersons(
                "chr1\t99\t.\tTA\tTC,T\t50\tPASS\t.\tGT:AD:DP:GQ\t1/2:1,9,40000:60:40\n",
                "chr1\t100\t.\tA\tC\t50\tPASS\t.\tGT:AD:DP:GQ:PS\t0|1:11,12:24:20:77\n")) {
            assertThat(table.rowCount()).isEqualTo(2);
            VariantEvidence shared = table.evidence(1);
            assertThat(shared.key().text()).isEqualTo("1-100-A-C");
            assertThat(shared.origin().alsoIn()).hasSize(1);
            assertThat(shared.genotype("S1").alleles()).containsExactly(AlleleCall.ALTERNATIVE, AlleleCall.OTHER);
            Genotype second = shared.genotype("S2");
            assertThat(second.alleles()).containsExactly(AlleleCall.REFERENCE, AlleleCall.ALTERNATIVE);
            assertThat(second.phaseSet()).hasValue(77);
            for (TablePart part : table.parts()) {
                assertThat(part.columns().samples()).containsExactlyInAnyOrder("S1", "S2");
                for (int row = 0; row < part.columns().rows(); row++) {
                    agrees(part, row, "S1");
                    agrees(part, row, "S2");
                }
            }
        }
    }

    private static void agrees(TablePart part, int row, String sample) {
        Genotype said = part.evidence(row).genotype(sample);
        SampleColumns columns = part.columns().sample(sample).orElseThrow();
        assertThat(part.columns().calls().entry(columns.call().get(row))).isEqualTo(Call.of(said));
        assertThat(columns.depth().get(row)).isEqualTo(said.depth().orElse(CountColumn.MISSING));
        assertThat(columns.quality().get(row)).isEqualTo(said.quality().orElse(CountColumn.MISSING));
        assertThat(columns.alternativeReads().get(row)).isEqualTo(said.alternativeReads().orElse(CountColumn.MISSING));
        assertThat(columns.phaseSet().get(row)).isEqualTo(said.phaseSet().orElse(IntColumn.MISSING));
    }

    @Test
    void aVariantThatARelativesOwnFileDoesNotHaveIsNoCallThere() throws IOException {
        try (VariantTable table = ofTwoPersons("chr1\t100\t.\tA\tC\t50\tPASS\t.\tGT\t0/1\n",
                "chr1\t100\t.\tA\tG\t50\tPASS\t.\tGT\t1/1\nchr1\t300\t.\tA\tG\t50\tPASS\t.\tGT\t0/1\n")) {
            assertThat(table.rowCount()).isEqualTo(3);
            assertThat(table.evidence(0).genotype("S2").isNoCall()).isTrue();
            assertThat(table.evidence(1).genotype("S1").isNoCall()).isTrue();
            assertThat(table.parts().getFirst().columns().isOfOtherFile("S2")).isTrue();
            assertThat(table.parts().getFirst().columns().isOfOtherFile("S1")).isFalse();
        }
    }

    @Test
    void aStarAlleleHasNoRowAndIsAnotherAlleleForItsSibling() throws IOException {
        List<VariantEvidence> rows = rows(prepare(vcf("chr1\t100\t.\tA\tC,*\t50\tPASS\t.\tGT\t1|2\t0/0\n")));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().genotype("S1").alleles()).containsExactly(AlleleCall.ALTERNATIVE, AlleleCall.OTHER);
    }

    @Test
    void annotationsAreReadByTheNamesOfTheirColumnsAndByAllele() throws IOException {
        List<VariantEvidence> rows = rows(prepare(vcf("chr1\t100\t.\tAT\tA,ATT\t50\tPASS\t"
                + "AF=0.5,0.1;CLNSIG=Pathogenic;CSQ=G1|frameshift_variant|-|0.001|T1.1|,G1|intron_variant|TT|0.2|T1.1|\t"
                + "GT\t0/1\t0/2\n")));
        VariantEvidence deletion = rows.stream().filter(row -> row.key().alt().length() == 1).findFirst().orElseThrow();
        VariantEvidence insertion = rows.stream().filter(row -> row.key().alt().length() > 1).findFirst().orElseThrow();
        assertThat(deletion.consequences()).singleElement()
                .satisfies(entry -> assertThat(entry.worst()).isEqualTo(Consequence.FRAMESHIFT_VARIANT));
        assertThat(deletion.frequency().orElseThrow().alleleFrequency()).hasValue(0.001);
        assertThat(insertion.consequences()).singleElement()
                .satisfies(entry -> assertThat(entry.worst()).isEqualTo(Consequence.INTRON_VARIANT));
        assertThat(deletion.clinVar().orElseThrow().isPathogenic()).isTrue();
    }

    @Test
    void theCohortsOwnFrequencyIsNotThePopulations() throws IOException {
        List<VariantEvidence> rows = rows(prepare(vcf("chr1\t100\t.\tA\tC\t50\tPASS\tAF=0.5\tGT\t0/1\t0/0\n")));
        assertThat(rows.getFirst().frequency()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chr1 100 . A C 50 PASS . GT 0/3 0/0             | vcf.genotype
            chr1 100 . A C 50 PASS . GT 0/1                 | vcf.columnCount
            chr1 1x0 . A C 50 PASS . GT 0/1 0/0             | vcf.position
            chr1 100 . A C! 50 PASS . GT 0/1 0/0            | vcf.alternative
            chr1 100 . U C 50 PASS . GT 0/1 0/0             | vcf.reference
            chr1 999999999 . A C 50 PASS . GT 0/1 0/0       | vcf.beyondContig
            chr1 100 . A C much PASS . GT 0/1 0/0           | vcf.quality
            """)
    void aBrokenRecordIsAnErrorAtItsLineAndLeavesNoTable(String record, String code) throws IOException {
        PreparedTable prepared = prepare(vcf(record.replace(' ', '\t') + "\n"));
        assertThat(prepared.isRefused()).isTrue();
        assertThat(prepared.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line()).hasValue(7);
        });
        try (Stream<Path> left = Files.list(folder.resolve("tables"))) {
            assertThat(left).isEmpty();
        }
    }

    /** VCF 4.3, sections 1.6.1.6 (QUAL), 1.6.2 (FORMAT) and 5.4 (breakends). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chr1 100 . A C -3 PASS . GT:DP 0/1:3 0/0:4         | vcf.negativeQuality    | QUAL
            chr1 100 . A [chr1:500[ 3 PASS . GT:DP 0/1:3 0/0:4 | vcf.breakendWithoutBase | ALT
            chr1 100 . A C 3 PASS . GT:DP 0/1:3:7 0/0:4        | vcf.moreValuesThanKeys | FORMAT
            chr1 100 . A C 3 PASS . GT:DP:PL 0/1:3:7:9 0/0:4   | vcf.moreValuesThanKeys | FORMAT
            chr1 100 . A C 3 PASS . GT:DP 0/1:3 0/0:4:         | vcf.moreValuesThanKeys | FORMAT
            """)
    void whatVcfForbidsAndCanYetBeReadIsAWarningAtItsLine(String record, String code, String field)
            throws IOException {
        String before = "chr1\t50\t.\tA\tC\t3\tPASS\t.\tGT:DP:PL\t0/1:3:5\t0/0:4\n"
                + "chr1\t60\t.\tA\tC\t3\tPASS\t.\tGT:DP\t0/1:3\t0/0:4\n";
        PreparedTable prepared = prepare(vcf(before + record.replace(' ', '\t') + "\n"));
        assertThat(prepared.isRefused()).isFalse();
        assertThat(prepared.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line()).hasValue(9);
            assertThat(problem.field()).isEqualTo(field);
        });
        assertThat(rows(prepared)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"Inf", "+Inf", "-inf", "NaN", "."})
    void aQualityThatIsNoNumberIsMissing(String quality) throws IOException {
        PreparedTable prepared = prepare(vcf("chr1\t100\t.\tA\tC\t" + quality + "\tPASS\t.\tGT\t0/1\t0/0\n"));
        assertThat(prepared.problems()).isEmpty();
        assertThat(rows(prepared).getFirst().quality().quality()).isEmpty();
    }

    @Test
    void disorderIsAWarningAndTheTableIsInTheOrderOfTheGenome() throws IOException {
        PreparedTable prepared = prepare(vcf("chr1\t200\t.\tA\tC\t50\tPASS\t.\tGT\t0/1\t0/0\n"
                + "chr1\t100\t.\tA\tC\t50\tPASS\t.\tGT\t0/1\t0/0\n"));
        assertThat(prepared.problems()).extracting(Problem::code).containsExactly("vcf.unsorted");
        assertThat(rows(prepared)).extracting(row -> row.key().position()).containsExactly(100, 200);
    }

    @Test
    void cancelLeavesNothingBehind() throws IOException {
        Path vcf = vcf("chr1\t200\t.\tA\tC\t50\tPASS\t.\tGT\t0/1\t0/0\n");
        Progress stopped = new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                // nobody listens
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> VariantTables.prepare(List.of(vcf), GenomeBuild.GRCH38, Set.of("S1"),
                folder.resolve("tables"), new NoGenome(GenomeBuild.GRCH38), stopped))
                .isInstanceOf(CancelledException.class);
        try (Stream<Path> left = Files.list(folder.resolve("tables"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void cancelInTheMiddleOfAFileLeavesNothingBehind() throws IOException {
        StringBuilder records = new StringBuilder();
        for (int position = 1; position <= 400_000; position++) {
            records.append("chr1\t").append(position).append("\t.\tA\tC\t50\tPASS\t.\tGT\t0/1\t0/0\n");
        }
        Path vcf = vcf(records.toString());
        AtomicInteger reports = new AtomicInteger();
        Progress stopped = new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                reports.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return reports.get() > 3;
            }
        };
        assertThatThrownBy(() -> VariantTables.prepare(List.of(vcf), GenomeBuild.GRCH38, Set.of("S1"),
                folder.resolve("tables"), new NoGenome(GenomeBuild.GRCH38), stopped))
                .isInstanceOf(CancelledException.class);
        assertThat(reports.get()).isGreaterThan(3);
        try (Stream<Path> left = Files.list(folder.resolve("tables"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theSecondTimeTheTableIsFoundAndADamagedOneIsMadeAnew() throws IOException {
        Path vcf = vcf("chr1\t200\t.\tA\tC\t50\tPASS\t.\tGT\t0/1\t0/0\n");
        PreparedTable first = prepare(vcf);
        assertThat(prepare(vcf)).isEqualTo(first);
        Path columns = first.parts().getFirst().columns();
        byte[] bytes = Files.readAllBytes(columns);
        Files.write(columns, java.util.Arrays.copyOf(bytes, bytes.length - 3));
        assertThat(rows(prepare(vcf))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"scout-643594/643594.clinical.vcf.gz,GRCH37,680,CSQ", "trios/ashk-trio.vcf.gz,GRCH37,9940,BCSQ",
            "trios/panel_vep.vcf.gz,GRCH38,326,CSQ"})
    void realFilesAreReadWholeWithTheirAnnotations(String file, GenomeBuild build, int records, String field)
            throws IOException {
        if (!Files.isDirectory(DATA)) {
            System.out.println("skipped: the shared test data are not beside the project");
        }
        Assumptions.assumeTrue(Files.isDirectory(DATA), "the shared test data are not beside the project");
        PreparedTable prepared = VariantTables.prepare(List.of(DATA.resolve(file)), build,
                Set.of("HG002", "ADM1059A2", "NA12878_03"), folder, new NoGenome(build), Progress.none());
        assertThat(prepared.isRefused()).isFalse();
        assertThat(prepared.records()).isEqualTo(records);
        assertThat(prepared.rows()).isGreaterThanOrEqualTo(records - 200);
        try (VariantTable table = VariantTables.open(prepared)) {
            assertThat(table.annotations().consequenceFields()).contains(field);
            assertThat(table.samples()).hasSize(1);
        }
    }
}
