package org.alidade.workbench;

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
import java.util.function.BooleanSupplier;

import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.PathogenicityClass;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.common.acts.Act;
import org.alidade.workbench.common.acts.KeyChord;
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
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** The walk of a reader through the window, by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class WorkbenchTest {
    private static final Path HOME = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath();
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);

    @TempDir
    private Path folder = Path.of("");
    private Optional<LocalWorkstation> station = Optional.empty();
    private Optional<Workbench> window = Optional.empty();
    private Optional<Path> savedReport = Optional.empty();

    @Start
    void start(Stage stage) throws IOException, KnowledgeException {
        LocalWorkstation workstation = LocalWorkstation.open(
                new StationSettings(folder.resolve("workspace"), HOME.resolve("sample-cases"), Optional.empty(),
                        Optional.empty(), "test"),
                FRENCH, Clock.systemUTC(), WebViewReadPicture::new);
        Workbench workbench = new Workbench(workstation, FRENCH, new Answers(), Theme.LIGHT);
        station = Optional.of(workstation);
        window = Optional.of(workbench);
        stage.setScene(new Scene(workbench, 1000, 900));
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> window.ifPresent(Workbench::close));
        WaitForAsyncUtils.waitForFxEvents();
        station.ifPresent(LocalWorkstation::close);
    }

    /** A person who saves where the test says. */
    private final class Answers implements FileDialogs {
        @Override
        public Optional<Path> saveReport(String suggestedName) {
            savedReport = Optional.of(folder.resolve(suggestedName));
            return savedReport;
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
            return endings.contains("*.vcf.gz")
                    ? List.of(HOME.resolve("sample-cases/pi05-mt-singleton/variants.vcf.gz"))
                    : List.of();
        }
    }

    private Workbench workbench() {
        return window.orElseThrow();
    }

    private static void await(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not come true within a minute", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private CaseSession open(String name) {
        WaitForAsyncUtils.asyncFx(() -> workbench()
                .openCase(new CaseRequest.Folder(HOME.resolve("sample-cases").resolve(name))));
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> !workbench().isBusy() && workbench().openPlaces().isPresent());
        return workbench().openPlaces().orElseThrow().session();
    }

    @Test
    void enterOnTheListOpensTheCaseAndItsFirstCandidateIsSelected(FxRobot robot) {
        TableView<?> list = robot.lookup("#worklist").queryTableView();
        await(() -> list.getItems().size() == 14);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(list::requestFocus);
        robot.type(KeyCode.ENTER);
        await(() -> !workbench().isBusy() && workbench().openPlaces().isPresent());
        TableView<?> candidates = robot.lookup("#candidates").queryTableView();
        assertThat(candidates.getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void aReaderClassifiesTheFirstCandidateByKeysAndItIsOnDiskAtOnce(FxRobot robot) {
        CaseSession session = open("pi09-wt1-trio");
        ScopedVariant variant = session.candidates().getFirst().variants().getFirst();
        robot.type(KeyCode.DIGIT2, KeyCode.A);
        await(() -> session.review(variant.evidence().key()).isPresent());
        robot.type(KeyCode.C);
        await(() -> session.review(variant.evidence().key()).flatMap(VariantReview::pathogenicity).isPresent());
        robot.type(KeyCode.V);
        await(() -> session.review(variant.evidence().key()).filter(VariantReview::readsSeen).isPresent());
        robot.type(KeyCode.R);
        await(() -> session.review(variant.evidence().key()).filter(VariantReview::reported).isPresent());
        PathogenicityClass given = session.review(variant.evidence().key()).flatMap(VariantReview::pathogenicity)
                .orElseThrow();
        assertThat(given).isEqualTo(session.classify(
                session.review(variant.evidence().key()).orElseThrow()).pathogenicity());
    }

    @Test
    void undoTakesTheLastDecisionBack(FxRobot robot) {
        CaseSession session = open("pi09-wt1-trio");
        ScopedVariant variant = session.candidates().getFirst().variants().getFirst();
        robot.type(KeyCode.V);
        await(() -> session.review(variant.evidence().key()).filter(VariantReview::readsSeen).isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> session.review(variant.evidence().key()).filter(VariantReview::readsSeen).isEmpty());
    }

    @Test
    void aCommentIsSavedWhenTheFieldIsLeft(FxRobot robot) {
        CaseSession session = open("pi08-pccb-trio");
        ScopedVariant variant = session.candidates().getFirst().variants().getFirst();
        robot.type(KeyCode.M);
        await(() -> workbench().getScene().getFocusOwner() instanceof TextInputControl);
        robot.write("vu en RCP");
        robot.type(KeyCode.ESCAPE);
        await(() -> session.review(variant.evidence().key())
                .filter(review -> review.comment().equals("vu en RCP")).isPresent());
    }

    @Test
    void whereIsMyVariantAnswersOnTheScreen(FxRobot robot) {
        open("pi08-pccb-trio");
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        TextField where = robot.lookup("#where").queryAs(TextField.class);
        robot.interact(() -> where.setText("13-32340300-GT-G"));
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup((Label label) -> label.getText().contains("hors du champ")).tryQuery().isPresent());
    }

    @Test
    void theViewerFollowsTheSelectedVariant(FxRobot robot) {
        open("pi08-pccb-trio");
        await(() -> workbench().isSettled());
        assertThat(robot.lookup((Label label) -> label.getText().startsWith("chr3-136327174")).tryQuery()).isPresent();
    }

    @Test
    void aDemonstrationIsSignedFromTheWindow(FxRobot robot) throws IOException {
        CaseSession session = open("pi08-pccb-trio");
        robot.push(KeyCode.SHORTCUT, KeyCode.R);
        robot.interact(() -> robot.lookup("#report-takeOver").queryButton().fire());
        await(() -> session.reviews().size() == 2
                && !robot.lookup("#report-signDemonstration").queryButton().isDisabled());
        robot.interact(() -> robot.lookup("#report-signDemonstration").queryButton().fire());
        await(() -> savedReport.filter(Files::exists).isPresent());
        assertThat(org.alidade.workflow.VerifyFile.verify(savedReport.orElseThrow(), FRENCH).intact()).isTrue();
    }

    @Test
    void aCaseThatCannotBeReadIsRefusedWithItsReasonsOnTheScreen(FxRobot robot) throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("case.json"), "{ \"id\": ");
        WaitForAsyncUtils.asyncFx(() -> workbench().openCase(new CaseRequest.Folder(broken)));
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> !workbench().isBusy() && workbench().isOverlaid());
        assertThat(robot.lookup((Label label) -> label.getText().contains("case.json")).tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(workbench().isOverlaid()).isFalse();
    }

    @Test
    void singleFilesAreOpenedFromTheWindow(FxRobot robot) {
        robot.interact(() -> robot.lookup("#looseFiles").queryButton().fire());
        robot.interact(() -> robot.lookup("#loose-vcf").queryButton().fire());
        robot.interact(() -> robot.lookup("#looseOpen").queryButton().fire());
        await(() -> !workbench().isBusy() && workbench().openPlaces().isPresent());
        CaseSession session = workbench().openPlaces().orElseThrow().session();
        assertThat(session.indication()).isEmpty();
        assertThat(session.candidates()).isNotEmpty();
    }

    @Test
    void theKeysPageShowsEveryKeyAndFindsOne(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertThat(robot.lookup((Label label) -> label.getText().equals("Toutes les touches")).tryQuery()).isPresent();
        for (Act act : workbench().acts().all()) {
            for (KeyChord key : act.keys()) {
                String shown = key.shown(FRENCH);
                assertThat(robot.lookup((Label label) -> label.getText().equals(shown)).tryQuery()).as(shown)
                        .isPresent();
            }
        }
        robot.write("lectures vues");
        assertThat(robot.lookup((Label label) -> label.getText().equals("Lectures vues")).tryQuery()).isPresent();
        assertThat(robot.lookup((Label label) -> label.getText().equals("Candidat précédent")).tryQuery()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(workbench().isOverlaid()).isFalse();
    }

    @Test
    void noTwoActsShareAKeyAtTheSameMoment() {
        assertThat(workbench().acts().conflicts()).isEmpty();
    }
}
