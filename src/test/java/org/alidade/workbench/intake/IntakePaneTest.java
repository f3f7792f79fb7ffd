package org.alidade.workbench.intake;

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

import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.StandardField;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.reading.WebViewReadPicture;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.StationSettings;
import org.alidade.workflow.dossier.Dossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** The form of a sheet, filled by the keyboard. */
@ExtendWith(ApplicationExtension.class)
class IntakePaneTest {
    private static final Path HOME = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath();
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);
    @TempDir
    private Path folder = Path.of("");
    private Optional<LocalWorkstation> station = Optional.empty();
    private Optional<Dossier> sheet = Optional.empty();
    private Optional<BackgroundWork> work = Optional.empty();
    private List<Path> chosen = List.of();

    @Start
    void start(Stage stage) throws IOException, KnowledgeException {
        LocalWorkstation workstation = LocalWorkstation.open(
                new StationSettings(folder.resolve("workspace"), HOME.resolve("sample-cases"),
                        Optional.empty(), Optional.empty(), "test"),
                FRENCH, Clock.systemUTC(), WebViewReadPicture::new);
        Dossier dossier = workstation
                .dossier(new CaseRequest.Folder(HOME.resolve("sample-cases/pi09-wt1-trio"))).dossier().orElseThrow();
        BackgroundWork background = new BackgroundWork(failure -> {
            throw new AssertionError(failure);
        });
        station = Optional.of(workstation);
        sheet = Optional.of(dossier);
        work = Optional.of(background);
        IntakePane pane = new IntakePane(dossier, Optional.empty(),
                new IntakePane.Services(FRENCH, background, new Answers(), workstation.laboratory()), new Deaf());
        Theme.LIGHT.apply(pane);
        stage.setScene(new Scene(pane, 1000, 800));
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        work.ifPresent(BackgroundWork::close);
        station.ifPresent(LocalWorkstation::close);
    }

    private static final class Deaf implements IntakePane.Listener {
        @Override
        public void openPedigree() {
        }

        @Override
        public void reopen() {
        }

        @Override
        public void changed() {
        }
    }

    private final class Answers implements FileDialogs {
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
            return chosen;
        }
    }

    private Dossier dossier() {
        return sheet.orElseThrow();
    }

    private String value(FieldKey key) {
        return dossier().value(key).value();
    }

    private static void await(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not come true within a minute", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The field, by its own name: its dots would read as style classes in a selector. */
    private static Node field(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).query();
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            field(robot, id).requestFocus();
            ((TextField) field(robot, id)).selectAll();
        });
        robot.write(text);
    }

    private static boolean isSaid(FxRobot robot, String text) {
        return robot.lookup((Label label) -> label.isVisible() && label.getText().contains(text)).tryQuery()
                .isPresent();
    }

    @Test
    void aFieldIsSavedWhenTheTabulatorLeavesItAndTheNextOneHasTheFocus(FxRobot robot) {
        type(robot, "intake-patient.birthName", "NOUVEAU");
        robot.type(KeyCode.TAB);
        await(() -> value(StandardField.BIRTH_NAME.key()).equals("NOUVEAU"));
        assertThat(field(robot, "intake-patient.usedName").isFocused()).isTrue();
        await(() -> isSaid(robot, "enregistré"));
        await(() -> isSaid(robot, "le dossier du cas dit : EXEMPLE"));
    }

    @Test
    void aDateIsReadAsTypedAndShownAsUsual(FxRobot robot) {
        type(robot, "intake-patient.birthDate", "3 avril 2021");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        await(() -> value(StandardField.BIRTH_DATE.key()).equals("2021-04-03"));
        robot.type(KeyCode.TAB);
        await(() -> ((TextField) field(robot, "intake-patient.birthDate")).getText().equals("03/04/2021"));
    }

    @Test
    void whatCannotBeReadStaysAndIsExplainedAtTheField(FxRobot robot) {
        type(robot, "intake-patient.ins", "224016999900181");
        robot.type(KeyCode.TAB);
        await(() -> isSaid(robot, "La clé ne correspond pas"));
        assertThat(value(StandardField.INS_NUMBER.key())).isEqualTo("224016999900180");
        assertThat(((TextField) field(robot, "intake-patient.ins")).getText()).isEqualTo("224016999900181");
        type(robot, "intake-patient.ins", "2 24 01 69 999 001 80");
        robot.type(KeyCode.TAB);
        await(() -> !isSaid(robot, "La clé ne correspond pas"));
    }

    @Test
    void aScannedDatamatrixFillsTheIdentity(FxRobot robot) {
        robot.interact(() -> ((TextField) field(robot, "intake-scan")).setText("IS01" + "0".repeat(22)
                + "S1223047599900115S21.2.250.1.213.1.4.11S3LEA MARIES4FICTIFS5FS612-04-2023S775114"));
        robot.interact(() -> field(robot, "intake-scan").requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> value(StandardField.FIRST_NAMES.key()).equals("LEA MARIE"));
        assertThat(value(StandardField.INS_NUMBER.key())).isEqualTo("223047599900115");
        assertThat(value(StandardField.BIRTH_PLACE.key())).isEqualTo("75114");
        assertThat(value(StandardField.FIRST_NAME.key())).isEqualTo("Inès");
        assertThat(dossier().theCase().patient().birthName()).contains("FICTIF");
    }

    @Test
    void theListOfWhatIsMissingLeadsToItsField(FxRobot robot) {
        type(robot, "intake-prescription.prescriber", "");
        robot.type(KeyCode.DELETE, KeyCode.TAB);
        await(() -> isSaid(robot, "Bloque la signature (1)"));
        Hyperlink link = robot.lookup((Hyperlink one) -> one.getText().equals("Prescripteur")).query();
        robot.interact(link::fire);
        assertThat(field(robot, "intake-prescription.prescriber").isFocused()).isTrue();
    }

    @Test
    void anotherIndicationAsksItsOwnQuestions(FxRobot robot) {
        @SuppressWarnings("unchecked")
        ComboBox<String> indication = (ComboBox<String>) field(robot, "intake-indication.code");
        robot.interact(() -> {
            indication.requestFocus();
            indication.setValue("PI12");
        });
        robot.type(KeyCode.TAB);
        await(() -> robot.lookup((Node node) -> "intake-specific.mriPattern".equals(node.getId())).tryQuery()
                .isPresent());
        assertThat(dossier().indication().orElseThrow().code()).isEqualTo("PI12");
    }

    @Test
    void aSignedConsentIsAttachedToItsPerson(FxRobot robot) throws IOException {
        Path scan = Files.writeString(folder.resolve("consentement.pdf"), "%PDF-1.4");
        chosen = List.of(scan);
        robot.interact(() -> robot.lookup("#intake-consent-scan").queryButton().fire());
        await(() -> isSaid(robot, "consentement.pdf"));
        assertThat(dossier().attachments().all()).singleElement()
                .satisfies(one -> assertThat(one.personId()).isEqualTo("P1"));
    }

    @Test
    void aLaboratoryOfThePlanIsChosenWithWhatIsPublicAlone(FxRobot robot) throws IOException {
        robot.interact(() -> robot.lookup("LBM-FMG SeqOIA").queryButton().fire());
        await(() -> isSaid(robot, "Manque pour le compte rendu : Adresse"));
        assertThat(station.orElseThrow().laboratory().read().orElseThrow().address()).isEmpty();
        assertThat(station.orElseThrow().laboratory().read().orElseThrow().name()).contains("SeqOIA");
    }
}
