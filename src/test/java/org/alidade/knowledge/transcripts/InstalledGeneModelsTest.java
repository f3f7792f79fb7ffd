package org.alidade.knowledge.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.SharedData;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.Interval;
import org.alidade.model.Strand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstalledGeneModelsTest {
    @SuppressWarnings("NullAway.Init") // set before all tests
    private static KnowledgeBundle bundle;
    @SuppressWarnings("NullAway.Init")
    private static GeneModels models;

    @BeforeAll
    static void open() throws IOException, KnowledgeException {
        bundle = KnowledgeBundle.builtIn();
        models = bundle.geneModels();
    }

    @Test
    void aTranscriptIsThatOfMane() {
        Transcript pccb = models.transcripts(gene("PCCB"), GenomeBuild.GRCH38).getFirst();
        assertThat(pccb.id()).isEqualTo("NM_000532.5");
        assertThat(pccb.gene().hgncId()).contains("HGNC:8654");
        assertThat(pccb.maneSelect()).isTrue();
        assertThat(pccb.strand()).isEqualTo(Strand.FORWARD);
        assertThat(pccb.exons()).hasSize(15).startsWith(place("3", 136_250_340, 136_250_558))
                .endsWith(place("3", 136_329_905, 136_330_169));
        assertThat(pccb.coding()).contains(place("3", 136_250_376, 136_330_026));
    }

    @Test
    void everyTranscriptIsAsItsPublishedLineSays() throws IOException {
        Interval everything = place("17", 1, 90_000_000);
        List<Transcript> transcripts = models.overlapping(everything, GenomeBuild.GRCH38);
        long lines;
        try (var stream = new java.util.zip.GZIPInputStream(
                Files.newInputStream(SharedData.path("data/genes/MANE.hg38.bigGenePred.bed.gz")))) {
            List<String[]> published = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines().filter(line -> line.startsWith("chr17\t")).map(line -> line.split("\t", -1)).toList();
            lines = published.size();
            for (String[] cells : published) {
                Transcript transcript = transcripts.stream().filter(found -> found.id().equals(cells[21])).findFirst()
                        .orElseThrow();
                assertThat(transcript.span()).isEqualTo(Interval.ofZeroBased(new Contig("17"),
                        Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
                assertThat(transcript.exons()).hasSize(Integer.parseInt(cells[9]));
                assertThat(transcript.coding()).contains(Interval.ofZeroBased(new Contig("17"),
                        Integer.parseInt(cells[6]), Integer.parseInt(cells[7])));
                assertThat(transcript.strand()).isEqualTo(cells[5].equals("-") ? Strand.REVERSE : Strand.FORWARD);
            }
        }
        assertThat(transcripts).hasSize((int) lines);
    }

    @ParameterizedTest
    @CsvSource({"HGNC:1100, BRCA1", "hgnc:1100, BRCA1", "BRCA1, BRCA1", "brca1, BRCA1", "MLL, KMT2A", "GBA, GBA1",
            "SEPT9, SEPTIN9", "MTTL1, MT-TL1", "AARS, AARS1"})
    void aGeneIsFoundUnderEveryNameItHasOrHad(String name, String symbol) {
        assertThat(models.resolve(name)).map(Gene::symbol).contains(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HGNC:0", "NOSUCHGENE", "p40"})
    void anUnknownOrAmbiguousNameMeansNoGene(String name) {
        assertThat(models.resolve(name)).isEmpty();
    }

    @Test
    void theHgncIdGoesBeforeTheSymbol() {
        Gene renamed = new Gene("BRCA2", Optional.of("HGNC:1100"));
        assertThat(models.span(renamed, GenomeBuild.GRCH38)).isEqualTo(models.span(gene("BRCA1"), GenomeBuild.GRCH38));
        assertThat(models.span(Gene.ofSymbol("MLL"), GenomeBuild.GRCH38))
                .isEqualTo(models.span(gene("KMT2A"), GenomeBuild.GRCH38)).isPresent();
    }

    @Test
    void everyPanelGeneHasAPlace() {
        for (Indication indication : bundle.indications().all()) {
            assertThat(indication.panel().genes()).as(indication.code())
                    .allSatisfy(entry -> assertThat(models.span(entry.gene(), GenomeBuild.GRCH38)).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource(GenomeBuild.class)
    void theThirtySevenMitochondrialGenesLieWhereTheReferenceHasThem(GenomeBuild build) throws IOException {
        List<Transcript> all = models.overlapping(place("MT", 1, 16_569), build);
        assertThat(all).hasSize(37);
        assertThat(models.span(new Gene("MT-TL1", Optional.of("HGNC:7490")), build))
                .contains(place("MT", 3_230, 3_304));
        assertThat(all.stream().filter(transcript -> transcript.coding().isPresent())).hasSize(13);
        for (String line : Files.readAllLines(SharedData.path("panels/genes_index.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells[5].equals("chrM")) {
                assertThat(models.span(new Gene(cells[0], Optional.of(cells[1])), build)).as(cells[0])
                        .contains(place("MT", Integer.parseInt(cells[6]), Integer.parseInt(cells[7])));
            }
        }
    }

    @Test
    void overlappingFindsGenesThatLieInOneAnother() {
        // MT-TI and MT-TQ share three bases on opposite strands.
        assertThat(models.overlapping(place("MT", 4_329, 4_331), GenomeBuild.GRCH38)).extracting(Transcript::strand)
                .containsExactly(Strand.FORWARD, Strand.REVERSE);
        // OMG lies within an intron of NF1, on the other strand.
        Interval omg = models.span(gene("OMG"), GenomeBuild.GRCH38).orElseThrow();
        assertThat(models.overlapping(omg, GenomeBuild.GRCH38)).extracting(found -> found.gene().symbol())
                .contains("NF1", "OMG");
        assertThat(models.overlapping(place("3", 1, 100), GenomeBuild.GRCH38)).isEmpty();
        assertThat(models.overlapping(new Interval(new Contig("no_such"), 1, 100), GenomeBuild.GRCH38)).isEmpty();
    }

    @Test
    void overlappingAgreesWithALookAtEveryTranscript() {
        List<Transcript> all = models.overlapping(place("1", 1, 250_000_000), GenomeBuild.GRCH38);
        for (int start = 1_000_000; start < 240_000_000; start += 9_777_777) {
            Interval window = place("1", start, start + 500_000);
            assertThat(models.overlapping(window, GenomeBuild.GRCH38))
                    .isEqualTo(all.stream().filter(transcript -> transcript.span().overlaps(window)).toList());
        }
    }

    private static Gene gene(String symbol) {
        return models.resolve(symbol).orElseThrow();
    }

    private static Interval place(String contig, int start, int end) {
        return new Interval(new Contig(contig), start, end);
    }
}
