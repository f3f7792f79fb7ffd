package org.alidade.workbench.pedigree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.common.acts.Acts;
import org.alidade.workbench.reading.WebViewReadPicture;
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
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/** A family is drawn by the keyboard alone, on a real session over a sample case. */
@ExtendWith(ApplicationExtension.class)
class PedigreePaneTest {
    private static final Path HOME = Path.of(System.getProperty("alidade.home", "")).toAbsolutePath();
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);

    private final AtomicInteger accepted = new AtomicInteger();
    private Optional<Path> file = Optional.empty();
    private Optional<LocalWorkstation> station = Optional.empty();
    private Optional<CaseSession> session = Optional.empty();
    private Optional<PedigreePane> shown = Optional.empty();
    @TempDir
    private Path folder = Path.of("");

    @Start
    void start(Stage stage) throws IOException, KnowledgeException {
        station = Optional.of(LocalWorkstation.open(new StationSettings(folder.resolve("workspace"),
                HOME.resolve("sample-cases"), Optional.empty(), Optional.empty(), "test"), FRENCH, Clock.systemUTC(),
                WebViewReadPicture::new));
        session = Optional.of(open());
        PedigreePane pane = new PedigreePane(session(), FRENCH, new BackgroundWork(failure -> {
            throw new AssertionError(failure);
        }), new Chosen(), accepted::incrementAndGet);
        Theme.LIGHT.apply(pane);
        shown = Optional.of(pane);
        stage.setScene(new Scene(pane, 1000, 800));
        stage.show();
        pane.requestFocus();
    }

    private CaseSession open() {
        return station.orElseThrow()
                .open(new CaseRequest.Folder(HOME.resolve("sample-cases/pi08-pccb-trio")), Progress.none()).session()
                .orElseThrow();
    }

    /** A person who chooses the file that the test names. */
    private final class Chosen implements FileDialogs {
        @Override
        public Optional<Path> saveReport(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> openKeystore() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> openCaseFolder() {
            return Optional.empty();
        }

        @Override
        public List<Path> openFiles(String title, List<String> endings) {
            return file.stream().toList();
        }

        @Override
        public Optional<Path> saveFile(String title, String suggestedName, List<String> endings) {
            return file;
        }
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        session.ifPresent(CaseSession::close);
        station.ifPresent(LocalWorkstation::close);
    }

    private CaseSession session() {
        return session.orElseThrow();
    }

    private PedigreePane pane() {
        return shown.orElseThrow();
    }

    private Pedigree family() {
        return pane().draft().pedigree();
    }

    private Person selected() {
        return family().person(pane().selected().orElseThrow()).orElseThrow();
    }

    private static void await(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not come true within a minute", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void arrowsGoThroughTheFamily(FxRobot robot) {
        Person proband = session().theCase().proband();
        assertThat(selected().id()).isEqualTo(proband.id());
        robot.type(KeyCode.UP);
        assertThat(selected().id()).isEqualTo(proband.fatherId().orElseThrow());
        robot.type(KeyCode.RIGHT);
        assertThat(selected().id()).isEqualTo(proband.motherId().orElseThrow());
        robot.type(KeyCode.DOWN);
        assertThat(selected().id()).isEqualTo(proband.id());
    }

    @Test
    void aThirdGenerationIsDrawnByKeysAndTakenBack(FxRobot robot) {
        Pedigree before = family();
        robot.type(KeyCode.UP, KeyCode.P);
        assertThat(family().persons()).hasSize(5);
        assertThat(selected().sex()).isEqualTo(Sex.MALE);
        robot.type(KeyCode.D, KeyCode.DOWN, KeyCode.B, KeyCode.F, KeyCode.A);
        assertThat(selected().sex()).isEqualTo(Sex.FEMALE);
        assertThat(selected().status()).isEqualTo(AffectedStatus.AFFECTED);
        assertThat(pane().problems()).noneMatch(Problem::isError);
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        }
        assertThat(family()).isEqualTo(before);
        assertThat(pane().isUnsaved()).isFalse();
    }

    @Test
    void aSequencedPersonIsNotTakenOut(FxRobot robot) {
        Pedigree before = family();
        robot.type(KeyCode.DELETE);
        assertThat(family()).isEqualTo(before);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.U, KeyCode.DELETE);
        assertThat(family().persons()).hasSameSizeAs(before.persons());
    }

    @Test
    void aChangedStatusIsConfirmedWithItsEffectAndHoldsInTheNextOpening(FxRobot robot) throws IOException {
        byte[] inFolder = Files.readAllBytes(HOME.resolve("sample-cases/pi08-pccb-trio/case.json"));
        robot.type(KeyCode.UP, KeyCode.A);
        if (selected().status() != AffectedStatus.AFFECTED) {
            robot.type(KeyCode.A);
        }
        if (selected().status() != AffectedStatus.AFFECTED) {
            robot.type(KeyCode.A);
        }
        String father = selected().id();
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        await(() -> robot.lookup("#pedigree-confirm").tryQuery().isPresent());
        assertThat(session().pedigree().saved()).as("nothing is stored before it is confirmed").isEmpty();
        robot.type(KeyCode.ENTER);
        await(() -> accepted.get() == 1);
        session().close();
        session = Optional.of(open());
        assertThat(session().theCase().pedigree().person(father).orElseThrow().status())
                .isEqualTo(AffectedStatus.AFFECTED);
        assertThat(session().problems()).extracting(Problem::code).contains("pedigree.drawn");
        assertThat(session().pedigree().ofFolder().person(father).orElseThrow().status())
                .isNotEqualTo(AffectedStatus.AFFECTED);
        assertThat(Files.readAllBytes(HOME.resolve("sample-cases/pi08-pccb-trio/case.json"))).isEqualTo(inFolder);
    }

    @Test
    void theCallsOfTheVariantStandAtThePersons(FxRobot robot) {
        robot.interact(() -> pane().show(session().candidates().stream().findFirst()
                .map(candidate -> candidate.variants().getFirst())));
        assertThat(robot.lookup((Text text) -> text.getText().startsWith("0/")).queryAll()).hasSize(3);
    }

    @Test
    void aPedIsShownAsADifferenceBeforeItIsTakenOver(FxRobot robot) throws IOException {
        Person proband = session().theCase().proband();
        String father = proband.fatherId().orElseThrow();
        String mother = proband.motherId().orElseThrow();
        file = Optional.of(Files.writeString(folder.resolve("family.ped"),
                "F " + proband.id() + " " + father + " " + mother + " 2 2\nF " + father + " 0 0 1 1\nF " + mother
                        + " GP 0 2 1\nF GP 0 0 1 0\n"));
        robot.interact(() -> pane().actList().run("import"));
        await(() -> robot.lookup("#pedigree-importAccept").tryQuery().isPresent());
        assertThat(family().person("GP")).isEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(family().person("GP")).isPresent();
        assertThat(family().person(mother).orElseThrow().fatherId()).contains("GP");
    }

    @Test
    void everyFormatIsWritten(FxRobot robot) throws IOException {
        for (String ending : List.of("ped", "json", "svg", "png")) {
            Path target = folder.resolve("family." + ending);
            file = Optional.of(target);
            robot.interact(() -> pane().actList().run("export"));
            await(() -> Files.exists(target));
            robot.interact(() -> pane().closeQuestion());
        }
        assertThat(Files.readString(folder.resolve("family.ped"))).contains(session().theCase().probandId());
        assertThat(Files.readString(folder.resolve("family.json"))).contains("\"pedigree\"", "\"proband\"");
        assertThat(Files.readString(folder.resolve("family.svg"))).startsWith("<svg");
        assertThat(Files.readAllBytes(folder.resolve("family.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void noKeyDoesTwoThings(FxRobot robot) {
        Acts acts = new Acts();
        acts.register(pane().acts());
        assertThat(acts.conflicts()).isEmpty();
        assertThat(robot.lookup(".pedigree-handle").queryAll()).hasSize(4);
    }
}
