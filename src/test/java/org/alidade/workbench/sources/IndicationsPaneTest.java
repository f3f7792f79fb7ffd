package org.alidade.workbench.sources;

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
import java.util.stream.Collectors;

import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Gene;
import org.alidade.model.Indication;
import org.alidade.model.Panel;
import org.alidade.model.PanelGene;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.FileDialogs;
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
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Pre-indications and panels of a station, and a new wave of them. */
@ExtendWith(ApplicationExtension.class)
class IndicationsPaneTest {
    private static final Path HOME = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath();
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);
    private final BackgroundWork work = new BackgroundWork(failure -> {
        throw new AssertionError(failure);
    });
    @TempDir
    private Path folder = Path.of("");
    private Optional<LocalWorkstation> station = Optional.empty();

    @Start
    void start(Stage stage) throws IOException, KnowledgeException {
        station = Optional.of(open());
        stage.setScene(new Scene(new IndicationsPane(station.orElseThrow().catalogue(), FRENCH, dialogs(), work), 1000,
                700));
        stage.show();
    }

    private LocalWorkstation open() throws IOException, KnowledgeException {
        return LocalWorkstation.open(new StationSettings(folder.resolve("workspace"), HOME.resolve("sample-cases"),
                Optional.empty(), Optional.empty(), "test"), FRENCH, Clock.systemUTC(),
                org.alidade.workbench.reading.WebViewReadPicture::new);
    }

    /** A person who always chooses the wave of the test. */
    private FileDialogs dialogs() {
        FileDialogs none = FileDialogs.none();
        return new FileDialogs() {
            @Override
            public Optional<Path> saveReport(String suggestedName) {
                return none.saveReport(suggestedName);
            }

            @Override
            public Optional<Path> openKeystore() {
                return none.openKeystore();
            }

            @Override
            public Optional<Path> openCaseFolder() {
                return none.openCaseFolder();
            }

            @Override
            public List<Path> openFiles(String title, List<String> endings) {
                return List.of(folder.resolve("wave/catalogue.yaml"));
            }
        };
    }

    @AfterEach
    void close() {
        work.close();
        station.ifPresent(LocalWorkstation::close);
    }

    private static String difference(FxRobot robot) {
        return robot.lookup("#wave-difference").queryAs(VBox.class).getChildren().stream()
                .map(line -> ((Label) line).getText()).collect(Collectors.joining("\n"));
    }

    private void wave(String text) throws IOException {
        Files.createDirectories(folder.resolve("wave"));
        Files.writeString(folder.resolve("wave/catalogue.yaml"), text);
        Files.writeString(folder.resolve("wave/panel.txt"), "PCCB\nFSHR\n");
    }

    @Test
    void aPanelIsShownAndSearched(FxRobot robot) {
        TableView<Indication> indications = robot.lookup("#indications").queryTableView();
        TableView<PanelGene> genes = robot.lookup("#panelGenes").queryTableView();
        assertThat(indications.getItems()).hasSize(12);
        robot.interact(() -> indications.getSelectionModel().select(7));
        // its repeats and regions stand below the genes
        assertThat(genes.getItems()).hasSize(866 + 5);

        robot.interact(() -> robot.lookup("#panelSearch").queryAs(TextField.class).setText("pcc"));

        assertThat(genes.getItems()).extracting(entry -> entry.gene().symbol()).containsExactly("PCCA", "PCCB");
    }

    @Test
    void aWaveIsSeenBeforeItIsAcceptedForAReason(FxRobot robot)
            throws IOException, KnowledgeException, TimeoutException {
        wave("catalogue: \"2027-03\"\nindications: [{code: PI08, status: extended, panel: panel.txt}]\n");
        Button accept = robot.lookup("#wave-accept").queryAs(Button.class);
        robot.interact(() -> robot.lookup("#wave-choose").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> difference(robot).contains("retiré"));
        assertThat(difference(robot)).contains("statut : active → extended", "865 gène(s) retiré(s)",
                "1 gène(s) ajouté(s) : FSHR");
        assertThat(accept.isDisabled()).isTrue();

        robot.interact(() -> robot.lookup("#wave-reason").queryAs(TextField.class).setText("réunion du 3 mars"));
        assertThat(accept.isDisabled()).isFalse();
        robot.interact(accept::fire);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> difference(robot).contains("accepté"));

        station.ifPresent(LocalWorkstation::close);
        station = Optional.of(open());
        assertThat(station.orElseThrow().indications().find("PI08").orElseThrow().panel().genes()).hasSize(2);
        assertThat(station.orElseThrow().catalogue().acceptances()).singleElement()
                .satisfies(entry -> assertThat(entry.newValue()).endsWith("réunion du 3 mars"));
    }

    @Test
    void aBrokenWaveCannotBeAccepted(FxRobot robot) throws IOException, TimeoutException {
        wave("catalogue: \"2027-03\"\nindications: [{code: PI08, status: wider}]\n");
        robot.interact(() -> robot.lookup("#wave-reason").queryAs(TextField.class).setText("motif"));
        robot.interact(() -> robot.lookup("#wave-choose").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> difference(robot).contains("n’est pas un statut"));

        assertThat(robot.lookup("#wave-accept").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void aPanelIsEditedGeneByGeneAndHoldsOnceAccepted(FxRobot robot)
            throws IOException, KnowledgeException, TimeoutException {
        TableView<Indication> indications = robot.lookup("#indications").queryTableView();
        TableView<PanelGene> genes = robot.lookup("#panelGenes").queryTableView();
        robot.interact(() -> indications.getSelectionModel().select(7));
        robot.interact(() -> genes.getSelectionModel().select(genes.getItems().stream()
                .filter(entry -> entry.gene().symbol().equals("PCCB")).findFirst().orElseThrow()));
        robot.interact(() -> robot.lookup("#edit-tier").queryAs(ChoiceBox.class).getSelectionModel().select(2));
        robot.interact(() -> robot.lookup("#edit-put").queryAs(Button.class).fire());
        robot.interact(() -> robot.lookup("#edit-symbol").queryAs(TextField.class).setText("FSHR"));
        robot.interact(() -> robot.lookup("#edit-put").queryAs(Button.class).fire());
        robot.interact(() -> robot.lookup("#edit-symbol").queryAs(TextField.class).setText("PCCA"));
        robot.interact(() -> robot.lookup("#edit-remove").queryAs(Button.class).fire());
        robot.interact(() -> robot.lookup("#edit-show").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> difference(robot).contains("PCCB"));
        assertThat(difference(robot)).contains("1 gène(s) ajouté(s) : FSHR", "1 gène(s) retiré(s) : PCCA", "PCCB");

        robot.interact(() -> robot.lookup("#wave-reason").queryAs(TextField.class).setText("relecture du panel"));
        robot.interact(() -> robot.lookup("#wave-accept").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> difference(robot).contains("accepté"));
        station.ifPresent(LocalWorkstation::close);
        station = Optional.of(open());

        Panel edited = station.orElseThrow().indications().find("PI08").orElseThrow().panel();
        assertThat(edited.genes()).hasSize(866);
        assertThat(edited.regions()).hasSize(5);
        assertThat(edited.entry(Gene.ofSymbol("PCCB")).orElseThrow().tier()).isEqualTo(3);
        assertThat(edited.entry(Gene.ofSymbol("PCCB")).orElseThrow().diseases()).isNotEmpty();
        assertThat(edited.entry(Gene.ofSymbol("PCCA"))).isEmpty();
    }
}
