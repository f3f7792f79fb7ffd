package org.alidade.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.positions.PublishedVcf;
import org.alidade.knowledge.tables.BundleFiles;
import org.alidade.knowledge.tables.ClassPathFiles;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleBuilderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Test
    void theCommittedBundleIsWhatTheBuilderMakesOfTheRealFilesInAnyOrder() throws IOException, KnowledgeException {
        List<Path> files = new ArrayList<>(SharedData.bundleFiles());
        Collections.reverse(files);
        KnowledgeBundle built = BundleBuilder.build(files, folder.resolve("built"), Progress.none());
        BundleFiles inside = new ClassPathFiles("/org/alidade/knowledge/bundle/");
        assertThat(built.verify()).isEmpty();
        assertThat(built.sources()).extracting(KnowledgeSource::id, KnowledgeSource::version)
                .isEqualTo(KnowledgeBundle.builtIn().sources().stream()
                        .map(source -> tuple(source.id(), source.version())).toList());
        for (KnowledgeSource source : built.sources()) {
            // Compared as text: another zlib may compress otherwise.
            try (InputStream committed = inside.open(source.file())) {
                assertThat(plain(Files.newInputStream(folder.resolve("built").resolve(source.file()))))
                        .as(source.file()).isEqualTo(plain(committed));
            }
        }
    }

    private static byte[] plain(InputStream stream) throws IOException {
        try (InputStream plain = Tsv.plain(stream)) {
            return plain.readAllBytes();
        }
    }

    @Test
    void filesAreKnownByTheirContentNotTheirName() throws IOException, KnowledgeException {
        List<Path> renamed = new ArrayList<>();
        for (Path file : SharedData.bundleFiles()) {
            String content = file.toString();
            if (content.contains("panels/") && !file.endsWith("genes_index.tsv")) {
                renamed.add(Files.copy(file, folder.resolve("file" + renamed.size() + ".dat")));
            }
        }
        KnowledgeBundle bundle = BundleBuilder.build(renamed, folder.resolve("renamed"), Progress.none());
        KnowledgeBundle builtIn = KnowledgeBundle.builtIn();
        assertThat(bundle.indications().all()).hasSize(12);
        assertThat(bundle.indications().find("PI08").orElseThrow().panel().genes())
                .isEqualTo(builtIn.indications().find("PI08").orElseThrow().panel().genes());
        // Without a list of releases a file that states no version is named by its hash.
        assertThat(bundle.indications().version()).startsWith("sha256:");
        // The parts of which nothing was given are those of the program.
        assertThat(bundle.phenotypes().term("HP:0001250")).isEqualTo(builtIn.phenotypes().term("HP:0001250"));
        assertThat(bundle.geneModels().resolve("GBA")).isEqualTo(builtIn.geneModels().resolve("GBA"));
        assertThat(bundle.sources()).hasSameSizeAs(builtIn.sources().stream()
                .filter(source -> !List.of("indications-en", "panel-regions").contains(source.id())).toList());
    }

    @Test
    void anUnknownFileIsNamed() throws IOException {
        Path unknown = Files.writeString(folder.resolve("notes.tsv"), "a\tb\n1\t2\n");
        assertThat(problems(List.of(unknown))).extracting(Problem::code, Problem::file)
                .containsExactly(tuple("bundle.unknown", "notes.tsv"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void everyFileThatCannotBeUsedIsNamedAtOnce() throws IOException {
        Path unknown = Files.writeString(folder.resolve("notes.tsv"), "");
        Path regions = Files.writeString(folder.resolve("one.tsv"), "region\tplateforme\nBretagne\tSeqOIA\n");
        Path again = Files.writeString(folder.resolve("two.tsv"), "region\tplateforme\nCorse\tAURAGEN\n");
        assertThat(problems(List.of(unknown, regions, again, folder.resolve("absent.tsv"))))
                .extracting(Problem::code, Problem::file)
                .containsExactly(tuple("bundle.unknown", "notes.tsv"),
                        tuple("bundle.twice", "two.tsv"),
                        tuple("bundle.missing", "absent.tsv"));
    }

    @Test
    void aPartThatIsNotWholeIsRefused() throws IOException {
        Path regions = Files.writeString(folder.resolve("one.tsv"), "region\tplateforme\nBretagne\tSeqOIA\n");
        assertThat(problems(List.of(regions))).extracting(Problem::code).containsExactly("bundle.incomplete");
    }

    @Test
    void aPanelThatDoesNotFitItsCatalogueIsRefused() throws IOException {
        Path catalogue = Files.writeString(folder.resolve("catalogue.tsv"),
                "code\tnom\tpanel_tsv\tgenes_tier1\tgenes_total\nPI01\tCancer\tp.tsv\t1\t2\n");
        Path panel = Files.writeString(folder.resolve("p.tsv"),
                "symbol\thgnc_id\tensembl_id\tmoi\tconfidence\ttier\tdiseases\tsource\nABL1\tHGNC:76\t\tSOM\t3\t1\t\tx\n");
        assertThat(problems(List.of(catalogue, panel))).extracting(Problem::code)
                .containsExactly("bundle.panel.count");
        assertThat(problems(List.of(catalogue))).extracting(Problem::code).containsExactly("bundle.panel.missing");
    }

    @Test
    void anExistingFolderIsNeverOverwritten() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/bundle.yaml"), "precious");
        assertThat(problems(List.of())).extracting(Problem::code).containsExactly("bundle.exists");
        assertThat(folder.resolve("out/bundle.yaml")).hasContent("precious");
    }

    @Test
    void aCancelledBuildLeavesNothing() {
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
        assertThatThrownBy(() -> BundleBuilder.build(List.of(), folder.resolve("out"), stopped))
                .isInstanceOf(CancelledException.class);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aBuildThatIsStoppedOnItsWayLeavesNoBundleAndCanBeTakenUpAgain() throws IOException, KnowledgeException {
        AtomicInteger asked = new AtomicInteger();
        Progress stopping = new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                // nobody listens
            }

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 2;
            }
        };
        Path out = folder.resolve("out");
        assertThatThrownBy(() -> BundleBuilder.build(List.of(), out, stopping)).isInstanceOf(CancelledException.class);
        assertThat(out).doesNotExist();
        // what a power cut may leave beside it
        Path half = Files.createDirectories(folder.resolve(".out.building/genes"));
        Files.writeString(half.resolve("genes.tsv.gz"), "half a file");
        Files.writeString(half.resolve("of-another-build.tsv.gz"), "");
        assertThat(BundleBuilder.build(List.of(), out, Progress.none()).verify()).isEmpty();
        assertThat(out.resolve("genes/of-another-build.tsv.gz")).doesNotExist();
        assertThat(folder.resolve(".out.building")).doesNotExist();
    }

    @Test
    void aCompressedFileThatIsCutOffIsNamed() throws IOException {
        Path whole = SharedData.path("data/genes/gnomad.v2.1.1.lof_metrics.by_gene.tsv.gz");
        Path cut = Files.write(folder.resolve("cut.tsv.gz"), Arrays.copyOf(Files.readAllBytes(whole), 200_000));
        assertThat(problems(List.of(cut))).extracting(Problem::code, Problem::file)
                .containsExactly(tuple("bundle.damaged", "cut.tsv.gz"));
    }

    @Test
    void aBuildOfNothingIsTheBundleOfTheProgram() throws IOException, KnowledgeException {
        KnowledgeBundle bundle = BundleBuilder.build(List.of(), folder.resolve("out"), Progress.none());
        assertThat(bundle.sources()).containsExactlyInAnyOrderElementsOf(KnowledgeBundle.builtIn().sources());
        assertThat(bundle.verify()).isEmpty();
    }

    private List<Problem> problems(List<Path> files) throws IOException {
        try {
            BundleBuilder.build(files, folder.resolve("out"), Progress.none());
            return List.of();
        } catch (KnowledgeException e) {
            return e.problems();
        }
    }

    @Test
    void frequenciesAndClinVarBecomeSourcesOfTheirBuild() throws IOException, KnowledgeException {
        List<Path> files = new ArrayList<>();
        files.add(SharedData.path("data/frequencies/freqs/grch38/v4.0/gnomad-genomes.1.vcf.bgz"));
        files.add(SharedData.path("data/frequencies/freqs/grch38/v4.0/gnomad-exomes.1.vcf.bgz"));
        files.add(SharedData.path("data/frequencies/gnomad-mtdna/example/gnomad-mtdna.vcf"));
        files.add(SharedData.path("data/clinvar/clinvar_20260226.GRCh38.cancer_genes.vcf.gz"));
        KnowledgeBundle built = BundleBuilder.build(files, folder.resolve("built"), Progress.none());
        assertThat(built.verify()).isEmpty();
        assertThat(built.sources()).extracting(KnowledgeSource::id, KnowledgeSource::name, KnowledgeSource::licence)
                .contains(tuple("clinvar-GRCh38", "ClinVar", "Public domain (NCBI)"),
                        tuple("gnomad-exomes-GRCh38", "gnomAD exomes", "CC0 1.0 (Broad Institute)"),
                        tuple("gnomad-genomes-GRCh38", "gnomAD genomes", "CC0 1.0 (Broad Institute)"),
                        tuple("gnomad-mt-GRCh38", "gnomAD mitochondrial genomes", "CC0 1.0 (Broad Institute)"));
        assertThat(built.alleles(GenomeBuild.GRCH38).sources()).hasSize(4);
        // the mitochondrial sequence is the same in both builds
        assertThat(built.alleles(GenomeBuild.GRCH37).sources()).extracting(KnownAlleles.Source::kind)
                .containsExactly(PublishedVcf.GNOMAD_MITOCHONDRIAL);
        assertThat(folder.resolve(".built.building")).doesNotExist();
        Path clinVar = folder.resolve("built/positions/clinvar-GRCh38.pos");
        byte[] bytes = Files.readAllBytes(clinVar);
        bytes[bytes.length / 8] ^= 1;
        Files.write(clinVar, bytes);
        assertThat(KnowledgeBundle.open(folder.resolve("built")).verify()).satisfiesExactly(
                file -> assertThat(file.code()).isEqualTo("bundle.altered"),
                block -> {
                    assertThat(block.code()).isEqualTo("bundle.block");
                    assertThat(block.arguments()).hasSize(3);
                    assertThat(Integer.parseInt(block.arguments().get(1)))
                            .isLessThanOrEqualTo(Integer.parseInt(block.arguments().get(2)));
                });
    }
}
