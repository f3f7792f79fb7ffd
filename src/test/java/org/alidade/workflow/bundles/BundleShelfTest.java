package org.alidade.workflow.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.alidade.record.JournalEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleShelfTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private final List<JournalEntry> journal = new ArrayList<>();

    private BundleChoice choice() {
        return new BundleChoice(folder.resolve("workspace"));
    }

    private BundleShelf shelf() {
        return new BundleShelf(choice(), Optional.empty(), new FixedJournal(journal));
    }

    private InstalledBundle built(String name) throws IOException, KnowledgeException {
        shelf().build(List.of(validity()), name, Optional.empty(), Progress.none());
        return shelf().bundles().stream().filter(bundle -> bundle.name().equals(name)).findFirst().orElseThrow();
    }

    private Path validity() throws IOException {
        return Files.writeString(folder.resolve("validity.csv"), """
                "CLINGEN GENE DISEASE VALIDITY CURATIONS"
                "FILE CREATED: 2026-08-10"
                "GENE SYMBOL","GENE ID (HGNC)","DISEASE LABEL","DISEASE ID (MONDO)","MOI","CLASSIFICATION"
                "PTEN","HGNC:9588","d","MONDO:1","AD","Definitive"
                """);
    }

    private void did(String caseId, String act, String subject, String bundle) {
        journal.add(new JournalEntry(journal.size() + 1, Instant.EPOCH, "reader", act, caseId, subject, "", "", "1",
                bundle, "", ""));
    }

    @Test
    void aStationBeginsWithTheProgramsBundle() throws IOException {
        assertThat(shelf().bundles()).extracting(InstalledBundle::folder, InstalledBundle::chosen)
                .containsExactly(tuple(Optional.empty(), true));
        assertThat(shelf().bundles().getFirst().size()).isPositive();
    }

    @Test
    void aBuiltBundleStandsInTheWorkspaceAndIsReadOnceChosen() throws IOException, KnowledgeException {
        InstalledBundle bundle = built("lab 2026");
        assertThat(bundle.chosen()).isFalse();
        assertThat(shelf().verify(bundle, Progress.none())).isEmpty();
        assertThat(shelf().choose(bundle)).isEmpty();
        assertThat(choice().chosen()).isEqualTo(bundle.folder());
        assertThat(shelf().bundles()).extracting(InstalledBundle::name, InstalledBundle::chosen)
                .contains(tuple("lab 2026", true)).hasSize(2);
    }

    @Test
    void anUnfinishedBuildIsNoBundle() throws IOException {
        Files.createDirectories(folder.resolve("workspace/knowledge/.lab.building"));
        assertThat(shelf().bundles()).hasSize(1);
    }

    @Test
    void aBundleThatCannotBeReadIsShownWithItsReasonAndNotChosen() throws IOException {
        Files.createDirectories(folder.resolve("workspace/knowledge/broken"));
        InstalledBundle broken = shelf().bundles().get(1);
        assertThat(broken.problems()).extracting(Problem::code).containsExactly("bundle.missing");
        assertThat(shelf().choose(broken)).isNotEmpty();
        assertThat(choice().chosen()).isEmpty();
    }

    @Test
    void aChosenBundleThatIsGoneIsSaidAndNotReplacedInSilence() throws IOException, KnowledgeException {
        InstalledBundle bundle = built("lab");
        shelf().choose(bundle);
        Files.delete(bundle.folder().orElseThrow().resolve("bundle.yaml"));
        assertThat(shelf().bundles().stream().filter(InstalledBundle::chosen)).singleElement()
                .satisfies(one -> assertThat(one.problems()).isNotEmpty());
    }

    @Test
    void verifyingNamesTheFileWithTheChangedByte() throws IOException, KnowledgeException {
        InstalledBundle bundle = built("lab");
        Path file = bundle.folder().orElseThrow().resolve("genes/validity-clingen.tsv.gz");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 9] ^= 1;
        Files.write(file, bytes);
        Path cut = bundle.folder().orElseThrow().resolve("genes/genes.tsv.gz");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 100));
        assertThat(shelf().verify(bundle, Progress.none())).extracting(Problem::code, Problem::file).containsExactly(
                tuple("bundle.length", "genes/genes.tsv.gz"),
                tuple("bundle.altered", "genes/validity-clingen.tsv.gz"));
    }

    @Test
    void verifyingCanBeStopped() throws IOException {
        InstalledBundle bundle = shelf().bundles().getFirst();
        assertThatThrownBy(() -> shelf().verify(bundle, new Stopped())).isInstanceOf(CancelledException.class);
    }

    @Test
    void aBundleOfACaseThatIsNotSignedIsKept() throws IOException, KnowledgeException {
        InstalledBundle bundle = built("lab");
        did("CASE-1", "open", "CARE", bundle.sha256());
        did("CASE-2", "open", "CARE", bundle.sha256());
        did("CASE-2", "sign", "report", bundle.sha256());
        did("CASE-3", "open", "CARE", bundle.sha256());
        did("CASE-3", "open", "CARE", "another bundle");
        did("SAMPLE", "open", "DEMONSTRATION", bundle.sha256());
        assertThat(shelf().remove(bundle, false)).extracting(Problem::code, Problem::arguments)
                .containsExactly(tuple("bundle.used", List.of("CASE-1")));
        assertThat(bundle.folder().orElseThrow()).exists();
        assertThat(shelf().remove(bundle, true)).isEmpty();
        assertThat(bundle.folder().orElseThrow()).doesNotExist();
    }

    @Test
    void removingTheChosenBundleLeavesTheProgramsOwn() throws IOException, KnowledgeException {
        InstalledBundle bundle = built("lab");
        shelf().choose(bundle);
        assertThat(shelf().remove(bundle, false)).isEmpty();
        assertThat(shelf().bundles()).extracting(InstalledBundle::chosen).containsExactly(true);
    }

    @Test
    void theProgramsBundleAndAFolderThatIsNoBundleAreNeverRemoved() throws IOException {
        assertThat(shelf().remove(shelf().bundles().getFirst(), true)).extracting(Problem::code)
                .containsExactly("bundle.builtIn");
        Path other = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(other.resolve("thesis.txt"), "precious");
        assertThat(shelf().remove(shelf().bundle(Optional.of(other)), true)).isNotEmpty();
        assertThat(other.resolve("thesis.txt")).exists();
    }

    @Test
    void aNameThatLeadsElsewhereIsRefused() {
        for (String name : List.of("../x", "", ".hidden", "a/b")) {
            assertThatThrownBy(() -> shelf().build(List.of(), name, Optional.of(GenomeBuild.GRCH38), Progress.none()))
                    .as(name).isInstanceOf(KnowledgeException.class);
        }
    }

    private static final class Stopped implements Progress {
        @Override
        public void report(String stage, long done, long total) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
