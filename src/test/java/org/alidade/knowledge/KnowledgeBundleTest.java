package org.alidade.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alidade.knowledge.tables.BundleFiles;
import org.alidade.knowledge.tables.ClassPathFiles;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeBundleTest {
    private static final BundleFiles INSIDE = new ClassPathFiles("/org/alidade/knowledge/bundle/");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @BeforeEach
    void copyTheBuiltInBundleToAFolder() throws IOException, KnowledgeException {
        copy("bundle.yaml");
        for (KnowledgeSource source : KnowledgeBundle.builtIn().sources()) {
            copy(source.file());
        }
    }

    private void copy(String file) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        try (InputStream stream = INSIDE.open(file)) {
            Files.copy(stream, target);
        }
    }

    @Test
    void theBuiltInBundleOpensAndIsIntact() throws IOException, KnowledgeException {
        KnowledgeBundle bundle = KnowledgeBundle.builtIn();
        assertThat(bundle.verify()).isEmpty();
        assertThat(bundle.name()).startsWith("alidade");
        assertThat(bundle.sha256()).matches("[0-9a-f]{64}");
        assertThat(bundle.genomeFasta(GenomeBuild.GRCH38)).isEmpty();
        assertThat(bundle.phenotypes().version()).isEqualTo("2024-08-13");
        assertThat(bundle.indications().all()).hasSize(12);
        assertThat(bundle.geneModels().resolve("PCCB")).isPresent();
        assertThat(bundle.sources()).allSatisfy(source -> {
            assertThat(source.version()).isNotBlank();
            assertThat(source.licence()).isNotBlank();
        });
    }

    @Test
    void theBuiltInBundleIsSmall() throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum())
                    .isLessThan(4_500_000);
        }
    }

    @Test
    void theSameBundleInAFolderIsTheSameBundle() throws IOException, KnowledgeException {
        KnowledgeBundle bundle = KnowledgeBundle.open(folder);
        assertThat(bundle.verify()).isEmpty();
        assertThat(bundle.sha256()).isEqualTo(KnowledgeBundle.builtIn().sha256());
        assertThat(bundle.sources()).isEqualTo(KnowledgeBundle.builtIn().sources());
    }

    @Test
    void oneChangedByteIsFoundAndTheFileIsNotRead() throws IOException, KnowledgeException {
        Path panel = folder.resolve("indications/PI08.tsv.gz");
        byte[] bytes = Files.readAllBytes(panel);
        bytes[bytes.length / 2] ^= 1;
        Files.write(panel, bytes);
        KnowledgeBundle bundle = KnowledgeBundle.open(folder);
        assertThat(bundle.verify()).extracting(Problem::code, Problem::file)
                .containsExactly(tuple("bundle.altered", "indications/PI08.tsv.gz"));
        assertThatThrownBy(bundle::indications).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("PI08");
    }

    @Test
    void aMissingFileIsFound() throws IOException, KnowledgeException {
        Files.delete(folder.resolve("hpo/terms.tsv.gz"));
        assertThat(KnowledgeBundle.open(folder).verify()).extracting(Problem::code, Problem::file)
                .containsExactly(tuple("bundle.missing", "hpo/terms.tsv.gz"));
    }

    @Test
    void aChangedManifestIsAnotherBundle() throws IOException, KnowledgeException {
        Path manifest = folder.resolve("bundle.yaml");
        Files.writeString(manifest, Files.readString(manifest).replace("2024-08-13", "2024-08-14"));
        assertThat(KnowledgeBundle.open(folder).sha256()).isNotEqualTo(KnowledgeBundle.builtIn().sha256());
    }

    @Test
    void aFolderWithoutOrWithABrokenManifestIsRefused() throws IOException {
        Path manifest = folder.resolve("bundle.yaml");
        for (String content : List.of("", "[1, 2", "name: x", "name: x\nsources:\n- id: hpo\n")) {
            Files.writeString(manifest, content);
            assertThat(codes(folder)).as(content).containsExactly("bundle.manifest");
        }
        Files.delete(manifest);
        assertThat(codes(folder)).containsExactly("bundle.missing");
    }

    @Test
    void aManifestCannotReachOutOfItsFolder() throws IOException, KnowledgeException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("bundle.yaml"), """
                name: x
                sources:
                - {id: genome-GRCh38, name: g, version: v, file: ../bundle.yaml, sha256: "00", licence: l}
                """);
        KnowledgeBundle bundle = KnowledgeBundle.open(inner);
        assertThat(bundle.genomeFasta(GenomeBuild.GRCH38)).isEmpty();
        assertThat(bundle.verify()).extracting(Problem::code).containsExactly("bundle.missing");
    }

    private static List<String> codes(Path folder) throws IOException {
        try {
            KnowledgeBundle.open(folder);
            return List.of();
        } catch (KnowledgeException e) {
            return e.problems().stream().map(Problem::code).toList();
        }
    }
}
