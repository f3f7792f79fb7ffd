package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.alidade.knowledge.KnowledgeException;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.alidade.record.SqliteRecord;
import org.alidade.text.Messages;
import org.alidade.viewer.ReadPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long work on an open case that a person stops. */
class CancelledWorkTest {
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);

    @TempDir
    private Path folder = Path.of("");

    /** Stops at the first report of a stage. */
    private static final class StopAt implements Progress {
        private final String stage;
        private final Set<String> heard = new ConcurrentSkipListSet<>();

        StopAt(String stage) {
            this.stage = stage;
        }

        @Override
        public void report(String name, long done, long total) {
            heard.add(name);
        }

        @Override
        public boolean isCancelled() {
            return heard.contains(stage);
        }
    }

    /** A viewer whose every picture is one white point. */
    private static ReadPicture pixel() {
        return (variant, width, height) -> {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", png);
            return png.toByteArray();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"workflow.stage.quality", "workflow.stage.reportVariants", "workflow.stage.report",
            "workflow.stage.sign"})
    void aReportThatIsStoppedLeavesNoFileAndNoLineInTheJournal(String stage) throws IOException, KnowledgeException {
        Path out = Files.createDirectories(folder.resolve("out"));
        try (LocalWorkstation station = SampleStation.open(folder.resolve("workspace"), page -> pixel());
                CaseSession session = SampleStation.open(station, SampleStation.sample("pi05-mt-singleton"))) {
            session.applyDemonstrationReview();
            StopAt stop = new StopAt(stage);

            assertThatThrownBy(() -> session.signDemonstration(out.resolve("report.pdf"), stop))
                    .isInstanceOf(CancelledException.class);

            assertThat(stop.heard).contains(stage);
            try (Stream<Path> left = Files.list(out)) {
                assertThat(left).isEmpty();
            }
        }
        try (SqliteRecord record = SqliteRecord.open(folder.resolve("workspace"), Clock.systemUTC(), "L", "test", "")) {
            assertThat(record.journal(Set.of("sign", "draft"))).isEmpty();
            assertThat(record.journal(Set.of("open"))).hasSize(1);
        }
    }

    @Test
    void aNameThatOnlyTheFileKnowsIsSoughtUntilOneStops() throws IOException, KnowledgeException {
        try (LocalWorkstation station = SampleStation.open(folder);
                CaseSession session = SampleStation.open(station, SampleStation.sample("pi08-pccb-trio"))) {
            String asked = "c.42A>G";
            StopAt stop = new StopAt("workflow.stage.names");

            assertThatThrownBy(() -> ExplainVariant.lines(session, asked, FRENCH, stop))
                    .isInstanceOf(CancelledException.class);
            assertThat(ExplainVariant.lines(session, asked, FRENCH, Progress.none())).isNotEmpty();
        }
    }

    @Test
    void aCoordinateIsAnsweredWithoutReadingTheScope() throws IOException, KnowledgeException {
        try (LocalWorkstation station = SampleStation.open(folder);
                CaseSession session = SampleStation.open(station, SampleStation.sample("pi08-pccb-trio"))) {
            List<String> lines = ExplainVariant.lines(session, "13-32340300-GT-G", FRENCH,
                    new StopAt("workflow.stage.names"));
            assertThat(lines).singleElement().asString().contains("hors du champ");
        }
    }
}
