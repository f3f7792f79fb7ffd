package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.alidade.filtering.FilterId;
import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.PartialVariants;
import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Problem;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.alidade.workflow.Workstation.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a case while its files are still being read. */
class PartialListTest {
    @TempDir
    private Path workspace = Path.of("");
    private final List<PartialVariants> heard = new CopyOnWriteArrayList<>();

    /** A file so big that its reading, once begun, lasts until something of it was shown. */
    private class Slow implements Progress {
        @Override
        public void report(String stage, long done, long total) {
            if (stage.equals("workflow.stage.load")) {
                long end = System.nanoTime() + 3_000_000_000L;
                while (heard.stream().noneMatch(partial -> !partial.variants().isEmpty())
                        && System.nanoTime() < end) {
                    LockSupport.parkNanos(10_000_000);
                }
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private static Map<FilterId, FilterVerdict> withoutInheritance(ScopedVariant variant) {
        Map<FilterId, FilterVerdict> verdicts = new HashMap<>(variant.verdicts());
        verdicts.remove(FilterId.INHERITANCE);
        return verdicts;
    }

    @Test
    void whatIsShownEarlyStandsInTheWholeListWithTheSameVerdictsAndInsideTheScope()
            throws IOException, KnowledgeException {
        try (LocalWorkstation station = SampleStation.open(workspace)) {
            Opening opening = station.open(new CaseRequest.Folder(SampleStation.sample("pi08-pccb-trio")), new Slow(),
                    heard::add);
            try (CaseSession session = opening.session().orElseThrow()) {
                PartialVariants last = heard.getLast();
                assertThat(last.variants()).isNotEmpty();
                assertThat(last.read()).isPositive();
                assertThat(last.unjudged()).contains(FilterId.INHERITANCE);
                for (ScopedVariant early : last.variants()) {
                    assertThat(session.variants().scope().contains(early.evidence().key().locus())).isTrue();
                    assertThat(session.variants().of(early.evidence().key()))
                            .anySatisfy(late -> {
                                assertThat(late.gene()).isEqualTo(early.gene());
                                assertThat(late.evidence().genotypes()).isEqualTo(early.evidence().genotypes());
                                assertThat(withoutInheritance(late)).isEqualTo(withoutInheritance(early));
                            });
                }
            }
        }
    }

    @Test
    void everyVariantThatTheWholeListKeepsWasShownEarlyWhereItCouldBeJudgedByItself()
            throws IOException, KnowledgeException {
        try (LocalWorkstation station = SampleStation.open(workspace)) {
            Opening opening = station.open(new CaseRequest.Folder(SampleStation.sample("pi08-pccb-trio")), new Slow(),
                    heard::add);
            try (CaseSession session = opening.session().orElseThrow()) {
                List<String> early = heard.getLast().variants().stream()
                        .map(variant -> variant.evidence().key().text()).toList();
                assertThat(session.variants().keptList()).isNotEmpty()
                        .allSatisfy(kept -> assertThat(early).contains(kept.evidence().key().text()));
            }
        }
    }

    @Test
    void nothingIsShownOfACaseThatItsConsentLocks() throws IOException, KnowledgeException {
        Path folder = SampleStation.copy("pi08-pccb-trio", workspace.resolve("case"));
        Path consent = folder.resolve("alidade.yaml");
        Files.writeString(consent, Files.readString(consent).replaceAll("(?m)^framework:.*$", "framework: care")
                .replaceAll("(?ms)^consents?:.*?(?=^\\S)", ""));
        try (LocalWorkstation station = SampleStation.open(workspace.resolve("station"))) {
            Opening opening = station.open(new CaseRequest.Folder(folder), Progress.none(), heard::add);
            assertThat(opening.session()).isEmpty();
            assertThat(opening.problems()).anyMatch(Problem::isError);
            assertThat(heard).isEmpty();
        }
    }

    @Test
    void aReadingThatIsStoppedWhileRowsAreShownLeavesNothing() throws IOException, KnowledgeException {
        try (LocalWorkstation station = SampleStation.open(workspace)) {
            Progress stopped = new Slow() {
                @Override
                public boolean isCancelled() {
                    return !heard.isEmpty();
                }
            };
            assertThatThrownBy(() -> station.open(
                    new CaseRequest.Folder(SampleStation.sample("pi08-pccb-trio")), stopped, heard::add))
                    .isInstanceOf(CancelledException.class);
            int then = heard.size();
            try (Stream<Path> left = Files.list(workspace.resolve("tables"))) {
                assertThat(left).isEmpty();
            }
            assertThat(Thread.getAllStackTraces().keySet()).noneMatch(one -> one.getName().equals("arriving"));
            assertThat(heard).hasSize(then);
        }
    }
}
