package org.alidade.variants.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.knowledge.transcripts.InstalledTranscripts;
import org.alidade.model.Consequence;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.alidade.progress.Stopped;
import org.alidade.variants.PreparedTable;
import org.alidade.variants.TablePart;
import org.alidade.variants.VariantTable;
import org.alidade.variants.VariantTables;
import org.alidade.variants.column.EffectDictionary;
import org.alidade.variants.column.GeneEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAnnotationTest {
    private static final Path SAMPLES = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath()
            .resolve("sample-cases");
    private static final String START = "##fileformat=VCFv4.2\n"
            + "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"x. Format: Allele|SYMBOL|Consequence|Feature|BIOTYPE\">\n"
            + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\n";

    private static final KnowledgeBundle BUNDLE = builtIn();

    @TempDir
    Path folder;

    private static KnowledgeBundle builtIn() {
        try {
            return KnowledgeBundle.builtIn();
        } catch (IOException | KnowledgeException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConsequenceSource source(Genome genome) {
        return new ConsequenceSource("MANE", "", () -> InstalledTranscripts.of(BUNDLE.geneModels(), GenomeBuild.GRCH38),
                genome);
    }

    private PreparedTable annotate(Path vcf, Genome genome, Progress progress, String... samples) throws IOException {
        PreparedTable loaded = VariantTables.prepare(List.of(vcf), GenomeBuild.GRCH38, Set.of(samples),
                folder.resolve("tables"), genome, Progress.none());
        return VariantTables.annotate(loaded, source(genome), progress);
    }

    private PreparedTable annotate(String records) throws IOException {
        Path vcf = Files.writeString(folder.resolve("case.vcf"), START + records);
        return annotate(vcf, SliceGenome.builtIn(), Progress.none(), "S1");
    }

    private static String record(String place, String ref, String alt, String info) {
        return String.join("\t", place.split(":")[0], place.split(":")[1], ".", ref, alt, "50", "PASS", info, "GT",
                "0/1") + "\n";
    }

    private static List<VariantEvidence> rows(PreparedTable prepared) throws IOException {
        List<VariantEvidence> rows = new ArrayList<>();
        try (VariantTable table = VariantTables.open(prepared)) {
            for (int row = 0; row < table.rowCount(); row++) {
                rows.add(table.evidence(row));
            }
        }
        return rows;
    }

    private List<String> codes(PreparedTable prepared) {
        return prepared.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aRowWithoutAnnotationGetsConsequenceAndNames() throws IOException {
        VariantEvidence row = rows(annotate(record("chr13:32340300", "GT", "G", "."))).getFirst();
        TranscriptConsequence chosen = row.chosen().orElseThrow();
        assertThat(chosen.transcript()).startsWith("NM_000059.");
        assertThat(chosen.gene().hgncId()).hasValue("HGNC:1101");
        assertThat(chosen.terms()).isEqualTo("frameshift_variant");
        assertThat(chosen.hgvsC()).hasValue("c.5946del");
        assertThat(chosen.hgvsP()).hasValue("p.(Ser1982ArgfsTer22)"); // the founder variant known as 6174delT
        assertThat(chosen.rank()).hasValue("11/27");
        assertThat(chosen.source()).isEqualTo("Alidade");
    }

    /** Each place beside what a hospital PC without a genome may say of it. */
    @ParameterizedTest
    @CsvSource({"chr1:1000000, intergenic or not, true", "chr2:166009800, in a coding exon of SCN1A, false",
            "chr2:166013000, in an intron of SCN1A, true"})
    void whatNeedsTheSequenceIsNotToldWithoutIt(String place, String what, boolean told) throws IOException {
        PreparedTable prepared = annotate(record(place, "A", "C", "."));
        assertThat(rows(prepared).getFirst().consequences().isEmpty()).as(what).isEqualTo(!told);
        assertThat(codes(prepared).contains("annotate.untold")).as(what).isEqualTo(!told);
    }

    @Test
    void aRowThatHasOtherReferenceBasesIsNotTold() throws IOException {
        PreparedTable prepared = annotate(record("chr13:32340301", "A", "C", "."));
        assertThat(rows(prepared).getFirst().consequences()).isEmpty();
        assertThat(codes(prepared)).contains("annotate.untold", "vcf.referenceDiffers");
    }

    @Test
    void aMoreSevereChangeThanTheFileSeesLeadsAndIsSaid() throws IOException {
        PreparedTable prepared = annotate(record("chr13:32340300", "GT", "G",
                "CSQ=-|BRCA2|intron_variant|ENST00000530893|protein_coding"));
        VariantEvidence row = rows(prepared).getFirst();
        assertThat(row.consequences()).extracting(TranscriptConsequence::source).containsExactly("Alidade", "CSQ");
        assertThat(row.chosen().orElseThrow().worst()).isEqualTo(Consequence.FRAMESHIFT_VARIANT);
        assertThat(codes(prepared)).contains("annotate.severer");
    }

    @Test
    void anAnnotationThatSeesAsMuchStaysAsItIs() throws IOException {
        PreparedTable prepared = annotate(record("chr13:32340300", "GT", "G",
                "CSQ=-|BRCA2|frameshift_variant|ENST00000380152|protein_coding"));
        assertThat(rows(prepared).getFirst().consequences()).extracting(TranscriptConsequence::source)
                .containsExactly("CSQ");
        assertThat(codes(prepared)).doesNotContain("annotate.severer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pi05-mt-singleton", "pi08-nothing-duo", "pi08-pccb-trio", "pi09-wt1-trio"})
    void columnsSayTheSameAsEvidence(String name) throws IOException {
        Path vcf = SAMPLES.resolve(name).resolve("variants.vcf.gz");
        Path bare = withoutAnnotation(vcf);
        for (Path file : List.of(vcf, bare)) {
            try (VariantTable table = VariantTables
                    .open(annotate(file, SliceGenome.builtIn(), Progress.none(), "P1"))) {
                for (TablePart part : table.parts()) {
                    EffectDictionary lists = part.columns().effectLists();
                    for (int row = 0; row < part.columns().rows(); row++) {
                        int list = part.columns().effects().get(row);
                        VariantEvidence evidence = part.evidence(row);
                        assertThat(list < 0 ? List.<GeneEffect>of() : lists.list(list)).as(evidence.key().text())
                                .isEqualTo(GeneEffect.of(evidence.consequences()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pi05-mt-singleton", "pi08-pccb-trio", "pi09-wt1-trio"})
    void withoutAnnotationARowHasTheConsequencesAndNamesThatItHadWithIt(String name) throws IOException {
        Path vcf = SAMPLES.resolve(name).resolve("variants.vcf.gz");
        List<VariantEvidence> annotated = rows(VariantTables.prepare(List.of(vcf), GenomeBuild.GRCH38, Set.of("P1"),
                folder.resolve("tables"), SliceGenome.builtIn(), Progress.none()));
        List<VariantEvidence> bare = rows(
                annotate(withoutAnnotation(vcf), SliceGenome.builtIn(), Progress.none(), "P1"));
        assertThat(bare).hasSameSizeAs(annotated);
        for (int row = 0; row < bare.size(); row++) {
            List<TranscriptConsequence> own = bare.get(row).consequences();
            for (TranscriptConsequence entry : annotated.get(row).consequences()) {
                assertThat(own).as(bare.get(row).key().text() + " " + entry.transcript())
                        .anyMatch(one -> one.transcript().contains(entry.transcript())
                                && one.terms().equals(entry.terms())
                                && (entry.hgvsC().isEmpty() || one.hgvsC().equals(entry.hgvsC())));
            }
        }
    }

    private Path withoutAnnotation(Path vcf) throws IOException {
        Path bare = folder.resolve("bare.vcf");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(vcf)), StandardCharsets.UTF_8))) {
            Files.write(bare, lines.lines().filter(line -> !line.startsWith("##INFO=<ID=CSQ"))
                    .map(line -> line.replaceAll("CSQ=[^;\\t]*;?", "")).map(line -> line.replace("\t\t", "\t.\t"))
                    .toList());
        }
        return bare;
    }

    @Test
    void stoppedWorkLeavesNothingBehind() throws IOException {
        Path vcf = Files.writeString(folder.resolve("case.vcf"), START + record("chr13:32340300", "GT", "G", "."));
        assertThatThrownBy(() -> annotate(vcf, SliceGenome.builtIn(), new Stopped(), "S1"))
                .isInstanceOf(CancelledException.class);
        try (Stream<Path> left = Files.list(folder.resolve("tables"))) {
            assertThat(left.map(Path::toString).filter(file -> !file.endsWith(".columns"))
                    .filter(file -> file.contains("consequences"))).isEmpty();
        }
    }

    @Test
    void aDamagedSidecarIsMadeAgainAndNeverRead() throws IOException {
        Path vcf = Files.writeString(folder.resolve("case.vcf"), START + record("chr13:32340300", "GT", "G", "."));
        PreparedTable first = annotate(vcf, SliceGenome.builtIn(), Progress.none(), "S1");
        Path sidecar = first.own().orElseThrow().sidecars().getFirst();
        byte[] whole = Files.readAllBytes(sidecar);
        for (int at = 0; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(sidecar, damaged);
            assertThatThrownBy(() -> VariantTables.open(first)).as("byte %s", at).isInstanceOf(IOException.class);
        }
        annotate(vcf, SliceGenome.builtIn(), Progress.none(), "S1");
        assertThat(Files.readAllBytes(sidecar)).isEqualTo(whole);
    }

    @Test
    void anotherGenomeGivesAnotherSidecar() throws IOException {
        Path vcf = Files.writeString(folder.resolve("case.vcf"), START + record("chr13:32340300", "GT", "G", "."));
        Path sliced = annotate(vcf, SliceGenome.builtIn(), Progress.none(), "S1").own().orElseThrow().sidecars()
                .getFirst();
        Path without = annotate(vcf, new NoGenome(GenomeBuild.GRCH38), Progress.none(), "S1").own().orElseThrow()
                .sidecars().getFirst();
        assertThat(sliced).isNotEqualTo(without);
    }
}
