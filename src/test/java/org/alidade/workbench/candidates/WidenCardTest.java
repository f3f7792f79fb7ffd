package org.alidade.workbench.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.alidade.filtering.RelatedGene;
import org.alidade.filtering.Widening;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Gene;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.StationSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** Looking beyond the panel, by the keyboard, on a sample case. */
@ExtendWith(ApplicationExtension.class)
class WidenCardTest {
    private static final Path HOME = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath();
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);
    private final BackgroundWork work = new BackgroundWork(failure -> {
        throw new AssertionError(failure);
    });
    @TempDir
    private Path folder = Path.of("");
    private Optional<LocalWorkstation> station = Optional.empty();
    private Optional<CaseSession> open = Optional.empty();
    private int changes;
    private int closings;

    @Start
    void start(Stage stage) throws IOException, KnowledgeException {
        LocalWorkstation workstation = LocalWorkstation.open(new StationSettings(folder.resolve("workspace"),
                HOME.resolve("sample-cases"), Optional.empty(), Optional.empty(), "test"), FRENCH, Clock.systemUTC(),
                org.alidade.workbench.reading.WebViewReadPicture::new);
        station = Optional.of(workstation);
        open = workstation.open(new CaseRequest.Folder(HOME.resolve("sample-cases/pi08-pccb-trio")), Progress.none())
                .session();
        stage.setScene(new Scene(card(), 700, 800));
        stage.show();
    }

    private WidenCard card() {
        return new WidenCard(session().widening(), FRENCH, work, () -> changes++, () -> closings++);
    }

    @AfterEach
    void close() {
        work.close();
        station.ifPresent(LocalWorkstation::close);
    }

    private CaseSession session() {
        return open.orElseThrow();
    }

    private static void await(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not come true within a minute", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ListView<RelatedGene> offered(FxRobot robot) {
        ListView<RelatedGene> list = robot.lookup("#widenList").queryListView();
        await(() -> !list.getItems().isEmpty());
        return list;
    }

    private static String state(FxRobot robot) {
        return robot.lookup("#widenState").queryAs(Label.class).getText();
    }

    @Test
    void aGeneIsChosenGivenAReasonAndReadUntilTheViewIsThePanelsAgain(FxRobot robot) {
        ListView<RelatedGene> list = offered(robot);
        Gene gene = list.getItems().getFirst().gene();
        int before = session().variants().all().size();

        robot.interact(list::requestFocus);
        robot.type(KeyCode.SPACE, KeyCode.ENTER);
        assertThat(state(robot)).isEqualTo("1 gène(s) choisi(s)");
        robot.interact(() -> robot.lookup("#widenReason").queryAs(TextField.class).setText("signe d’appel"));
        robot.type(KeyCode.ENTER);
        await(() -> changes == 1);

        assertThat(session().widening().current().orElseThrow())
                .satisfies(widening -> assertThat(widening.reason()).isEqualTo("signe d’appel"))
                .satisfies(widening -> assertThat(widening.genes()).extracting(Widening.WidenedGene::gene)
                        .containsExactly(gene));
        assertThat(session().variants().scope().contains(gene)).isTrue();
        assertThat(session().indication().orElseThrow().panel().entry(gene)).isEmpty();
        assertThat(closings).isEqualTo(1);

        robot.interact(() -> robot.lookup("#widenCard").query().getScene().setRoot(card()));
        robot.interact(() -> robot.lookup("#widen-narrow").queryAs(Button.class).fire());
        await(() -> changes == 2);
        assertThat(session().widening().current()).isEmpty();
        assertThat(session().widening().ever()).hasSize(1);
        assertThat(session().variants().all()).hasSize(before);
    }

    @Test
    void withoutAReasonOrAGeneNothingIsWidened(FxRobot robot) {
        ListView<RelatedGene> list = offered(robot);
        robot.interact(() -> robot.lookup("#widen-apply").queryAs(Button.class).fire());
        await(() -> state(robot).equals("Choisir au moins un gène."));

        robot.interact(list::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#widen-apply").queryAs(Button.class).fire());

        await(() -> state(robot).equals("Un motif est nécessaire."));
        assertThat(session().widening().current()).isEmpty();
    }

    @Test
    void aGeneOfAnotherDiseaseIsRefusedByItsName(FxRobot robot) {
        offered(robot);
        robot.interact(() -> {
            robot.lookup("#widenNamed").queryAs(TextField.class).setText("BRCA1; nonsense");
            robot.lookup("#widenReason").queryAs(TextField.class).setText("curiosité");
            robot.lookup("#widen-apply").queryAs(Button.class).fire();
        });

        await(() -> !state(robot).isEmpty());
        assertThat(state(robot)).contains("BRCA1 : hors du champ de l’indication",
                "nonsense n’est le nom d’aucun gène");
        assertThat(session().widening().ever()).isEmpty();
        assertThat(changes).isZero();
    }

    @Test
    void theListIsSearchedByGeneAndByDisease(FxRobot robot) {
        ListView<RelatedGene> list = offered(robot);
        List<RelatedGene> all = List.copyOf(list.getItems());
        RelatedGene last = all.getLast();
        robot.interact(() -> robot.lookup("#widenSearch").queryAs(TextField.class).setText(last.disease()));
        assertThat(list.getItems()).contains(last).hasSizeLessThan(all.size());
        robot.interact(() -> robot.lookup("#widenSearch").queryAs(TextField.class)
                .setText(last.gene().symbol().toLowerCase(Locale.ROOT)));
        assertThat(list.getItems()).contains(last);
    }
}
