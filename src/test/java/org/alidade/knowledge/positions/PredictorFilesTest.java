package org.alidade.knowledge.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Predictions;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of our own in the makers' formats. */
class PredictorFilesTest {
    private static final String ALPHA_MISSENSE = "# Copyright\n#\n# Licensed\n#CHROM\tPOS\tREF\tALT\tgenome\tuniprot_id\t"
            + "transcript_id\tprotein_variant\tam_pathogenicity\tam_class\n";
    private static final String CADD = "## CADD GRCh38-v1.7 (c) makers\n#Chrom\tPos\tRef\tAlt\tRawScore\tPHRED\n";
    private static final String REVEL = "chr,hg19_pos,grch38_pos,ref,alt,aaref,aaalt,REVEL,Ensembl_transcriptid\n";
    private static final String SPLICE_AI = "##fileformat=VCFv4.2\n##reference=GRCh38/hg38\n"
            + "##INFO=<ID=SpliceAI,Number=.,Type=String,Description=\"x\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

    @TempDir
    Path folder;

    private PublishedInput input(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("scores"), text);
        return ((PublishedInput.Recognised) PublishedInput.of(file)).input();
    }

    private List<Problem> make(PublishedInput input) throws IOException {
        return PositionFiles.make(List.of(input), folder.resolve("out.pos"), folder.resolve("work"), Progress.none());
    }

    private KnownCursor cursor(PublishedInput input) throws IOException {
        assertThat(make(input)).isEmpty();
        return new KnownAlleles(List.of(new KnownAlleles.Source(input.kind(), input.title(), "",
                PositionFile.open(folder.resolve("out.pos"))))).cursor();
    }

    private static PlacedAllele at(String contig, int position, String ref, String alt) {
        return PlacedAllele.of(Contig.of(contig), position, ref, alt);
    }

    @Test
    void alphaMissenseGivesTheHighestScoreOfAnAllelesTranscripts() throws IOException {
        PublishedInput input = input(ALPHA_MISSENSE
                + "chr1\t69094\tG\tT\thg38\tQ\tENST1\tV2L\t0.2937\tlikely_benign\n"
                + "chr1\t69094\tG\tA\thg38\tQ\tENST1\tV2M\t0.1000\tlikely_benign\n"
                + "chr1\t69094\tG\tA\thg38\tR\tENST2\tV2M\t0.9999\tlikely_pathogenic\n");
        assertThat(input.id()).isEqualTo("alphamissense");
        assertThat(input.build()).isEqualTo(GenomeBuild.GRCH38);
        KnownCursor cursor = cursor(input);
        assertThat(cursor.predictions(at("1", 69094, "G", "T")).alphaMissense()).hasValue(0.2937);
        assertThat(cursor.predictions(at("1", 69094, "G", "A")).alphaMissense()).hasValue(0.9999);
        assertThat(cursor.predictions(at("1", 69094, "G", "C"))).isEqualTo(Predictions.none());
    }

    @Test
    void caddGivesItsScaledScoreAndKeepsItsVersionAndBuild() throws IOException {
        PublishedInput input = input(CADD + "1\t10001\tT\tA\t0.702541\t8.478\n1\t10001\tT\tC\t-1.2\t0.001\n");
        assertThat(input.version()).hasValue("v1.7");
        assertThat(input.build()).isEqualTo(GenomeBuild.GRCH38);
        KnownCursor cursor = cursor(input);
        assertThat(cursor.predictions(at("1", 10001, "T", "A")).caddPhred()).hasValue(8.478);
        assertThat(cursor.predictions(at("1", 10001, "T", "C")).caddPhred()).hasValue(0.001);
        assertThat(input(CADD + "1\t10009\tAA\tA\t0.7\t8.4\n").id()).isEqualTo("cadd-indels");
    }

    @Test
    void revelIsReadByThePlacesOfTheBuildThatIsWanted() throws IOException {
        PublishedInput input = input(REVEL + "1,100,900,G,A,T,M,0.027,ENST1\n1,100,900,G,A,T,M,0.5,ENST2\n"
                + "1,200,800,C,T,P,L,0.842,ENST1\n1,300,.,C,T,P,L,1,ENST1\nX,5,6,A,T,P,L,0.1,ENST1\n");
        KnownCursor newer = cursor(input);
        assertThat(newer.predictions(at("1", 800, "C", "T")).revel()).hasValue(0.842);
        assertThat(newer.predictions(at("1", 900, "G", "A")).revel()).hasValue(0.5);
        assertThat(newer.predictions(at("X", 6, "A", "T")).revel()).hasValue(0.1);
        assertThat(newer.predictions(at("1", 300, "C", "T")).revel()).isEmpty();
        KnownCursor older = cursor(input.preferring(GenomeBuild.GRCH37));
        assertThat(older.predictions(at("1", 300, "C", "T")).revel()).hasValue(1);
        assertThat(older.predictions(at("1", 900, "G", "A")).revel()).isEmpty();
    }

    @Test
    void spliceAiGivesTheHighestDeltaOfAnAlleleOverItsGenes() throws IOException {
        PublishedInput input = input(SPLICE_AI
                + "1\t50\t.\tA\tC\t.\t.\tSpliceAI=C|G1|0.02|0.01|0.97|0.03|-7|12|2|-25,C|G2|0.10|0.99|.|0.00|1|1|1|1\n"
                + "1\t51\t.\tA\tC,G\t.\t.\tSpliceAI=G|G1|0.02|0.01|0.30|0.03|-7|12|2|-25\n");
        KnownCursor cursor = cursor(input);
        assertThat(cursor.predictions(at("1", 50, "A", "C")).spliceAi()).hasValue(0.99);
        assertThat(cursor.predictions(at("1", 51, "A", "G")).spliceAi()).hasValue(0.3);
        assertThat(cursor.predictions(at("1", 51, "A", "C")).spliceAi()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void aPatientsAnnotatedVcfIsNoSourceOfScores() throws IOException {
        Path file = Files.writeString(folder.resolve("patient"),
                SPLICE_AI.replace("INFO\n", "INFO\tFORMAT\tS1\n") + "1\t50\t.\tA\tC\t.\t.\t.\tGT\t0/1\n");
        assertThat(PublishedInput.of(file)).isInstanceOf(PublishedInput.Unknown.class);
    }

    @Test
    void everyRecordOfSeveralBlocksIsFoundWithItsScore() throws IOException {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder(CADD);
        int[] scores = new int[20_000];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = random.nextInt(60_000);
            text.append("2\t").append(1000 + i / 2).append("\tA\t").append(i % 2 == 0 ? "C" : "G").append("\t0.1\t")
                    .append(scores[i] / 1000.0).append('\n');
        }
        KnownCursor cursor = cursor(input(text.toString()));
        for (int i = 0; i < scores.length; i++) {
            assertThat(cursor.predictions(at("2", 1000 + i / 2, "A", i % 2 == 0 ? "C" : "G")).caddPhred())
                    .hasValue(scores[i] / 1000.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"1|10|A|C|0.1|high, bundle.line, 3", "1|10|A|C, vcf.columnCount, 3",
            "1|ten|A|C|0.1|3, vcf.columnCount, 3", "1|10|A|C|0.1|-3, bundle.line, 3"})
    void brokenLinesAreNamed(String line, String code, int number) throws IOException {
        List<Problem> problems = make(input(CADD + line.replace('|', '\t') + "\n"));
        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(problems.getFirst().toString()).contains("scores", Integer.toString(number));
    }

    @Test
    void brokenEntriesOfSpliceAiAreNamed() throws IOException {
        List<Problem> problems = make(input(SPLICE_AI + "1\t50\t.\tA\tC\t.\t.\tSpliceAI=C|G1|0.02\n"));
        assertThat(problems).extracting(Problem::code).containsExactly("bundle.line");
    }
}
