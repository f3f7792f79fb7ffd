package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.workflow.Workstation.Opening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case whose VCF is no longer where it was read. */
class MovedVcfTest {
    @TempDir
    private Path folder = Path.of("");
    private Path theCase = Path.of("");
    private Path vcf = Path.of("");

    @BeforeEach
    void readOnce() throws IOException, KnowledgeException {
        theCase = SampleStation.copy("pi05-mt-singleton", folder.resolve("case"));
        vcf = theCase.resolve("variants.vcf.gz");
        try (LocalWorkstation station = station()) {
            SampleStation.open(station, theCase).close();
        }
    }

    private LocalWorkstation station() throws IOException, KnowledgeException {
        return SampleStation.open(folder.resolve("workspace"));
    }

    private Opening open(LocalWorkstation station) {
        return station.open(new CaseRequest.Folder(theCase), Progress.none());
    }

    @Test
    void theCaseIsRefusedWithOneSentenceAndTheFileThatIsSought() throws IOException, KnowledgeException {
        Files.delete(vcf);
        try (LocalWorkstation station = station()) {
            Opening opening = open(station);
            assertThat(opening.session()).isEmpty();
            assertThat(opening.problems()).filteredOn(Problem::isError).extracting(Problem::code)
                    .containsExactly("vcf.moved");
            assertThat(opening.moved()).singleElement().extracting(MovedVcf::named).isEqualTo(vcf);
        }
    }

    @Test
    void theSameFileAtAnotherPlaceIsTakenAndRemembered() throws IOException, KnowledgeException {
        Path elsewhere = Files.createDirectories(folder.resolve("archive")).resolve("P1.vcf.gz");
        Files.move(vcf, elsewhere);
        try (LocalWorkstation station = station()) {
            MovedVcf moved = open(station).moved().getFirst();
            assertThat(station.settleMoved(moved, elsewhere, Progress.none())).isEqualTo(new MovedVcf.Found(elsewhere));
            try (CaseSession session = open(station).session().orElseThrow()) {
                assertThat(session.theCase().variantFiles()).containsExactly(elsewhere);
                assertThat(session.candidates()).isNotEmpty();
            }
        }
        try (LocalWorkstation station = station(); CaseSession session = open(station).session().orElseThrow()) {
            assertThat(session.candidates()).isNotEmpty();
        }
        assertThat(vcf).doesNotExist();
    }

    @Test
    void anotherFileIsNotTakenAndItIsSaidInWhatItDiffers() throws IOException, KnowledgeException {
        Files.delete(vcf);
        Path other = SampleStation.sample("pi08-pccb-trio").resolve("variants.vcf.gz");
        try (LocalWorkstation station = station()) {
            MovedVcf moved = open(station).moved().getFirst();
            MovedVcf.Answer answer = station.settleMoved(moved, other, Progress.none());
            assertThat(answer).isInstanceOfSatisfying(MovedVcf.Different.class, different -> {
                assertThat(different.bytes()).isEqualTo(other.toFile().length()).isNotEqualTo(moved.bytes());
                assertThat(different.sha256()).hasSize(64).isNotEqualTo(moved.sha256());
            });
            assertThat(open(station).session()).isEmpty();
        }
    }

    @Test
    void aFileThatWasNeverReadIsMissingAndNotSought() throws IOException, KnowledgeException {
        Files.delete(vcf);
        try (LocalWorkstation station = SampleStation.open(folder.resolve("another workspace"))) {
            Opening opening = open(station);
            assertThat(opening.moved()).isEmpty();
            assertThat(opening.problems()).filteredOn(Problem::isError).extracting(Problem::code)
                    .containsExactly("file.missing");
        }
    }

    @Test
    void aFileThatWasReplacedAtItsPlaceIsSaid() throws IOException, KnowledgeException {
        Path plain = folder.resolve("plain.vcf");
        try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(vcf))) {
            Files.write(plain, in.readAllBytes());
        }
        try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(vcf))) {
            Files.copy(plain, out);
        }
        try (LocalWorkstation station = station()) {
            Opening opening = open(station);
            opening.session().orElseThrow().close();
            assertThat(opening.problems()).extracting(Problem::code).contains("vcf.replaced");
            Opening again = open(station);
            again.session().orElseThrow().close();
            assertThat(again.problems()).extracting(Problem::code).doesNotContain("vcf.replaced");
        }
    }
}
