package org.alidade.workbench.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Theme;
import org.alidade.workflow.bundles.BundleChoice;
import org.alidade.workflow.bundles.BundleShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/** A bundle from the screen: built, verified, chosen, removed. */
@ExtendWith(ApplicationExtension.class)
class KnowledgePaneTest {
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);
    private Optional<KnowledgePane> pane = Optional.empty();
    private Optional<BackgroundWork> work = Optional.empty();
    private Path folder = Path.of("");
    private List<Path> chosen = List.of();

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("knowledge");
        BackgroundWork background = new BackgroundWork(failure -> {
            throw new AssertionError(failure);
        });
        work = Optional.of(background);
        KnowledgePane shown = new KnowledgePane(
                new BundleShelf(new BundleChoice(folder.resolve("workspace")), Optional.empty(),
                        new org.alidade.workflow.bundles.FixedJournal(List.of())),
                FRENCH,
                new Answers(), background);
        pane = Optional.of(shown);
        Theme.LIGHT.apply(shown);
        stage.setScene(new Scene(shown, 1000, 800));
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        work.ifPresent(BackgroundWork::close);
    }

    /** Chooses what the test has laid ready. */
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

    private static void waitUntil(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String notes(FxRobot robot) {
        return robot.from(robot.lookup("#bundle-notes").queryParent()).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText).collect(Collectors.joining("\n"));
    }

    private void press(FxRobot robot, String id) {
        Button button = robot.lookup(id).queryButton();
        WaitForAsyncUtils.waitForAsyncFx(5000, button::fire);
    }

    private void waitUntilDone() throws TimeoutException {
        waitUntil(() -> !pane.orElseThrow().isBusy());
    }

    private void buildOf(FxRobot robot, String name, Path file) throws TimeoutException {
        chosen = List.of(file);
        press(robot, "#bundle-files");
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> robot.lookup("#bundle-name").queryTextInputControl()
                .setText(name));
        press(robot, "#bundle-start");
        waitUntilDone();
    }

    @Test
    void aBundleIsBuiltVerifiedChosenAndRemoved(FxRobot robot) throws IOException, TimeoutException {
        waitUntil(() -> !robot.lookup("#sources").queryAs(TableView.class).getItems().isEmpty());
        assertThat(robot.lookup("#bundle-remove").queryButton().isDisabled()).as("the program's own stays").isTrue();
        assertThat(robot.lookup("#bundle-start").queryButton().isDisabled()).as("no file, no name").isTrue();
        int before = robot.lookup("#sources").queryAs(TableView.class).getItems().size();
        buildOf(robot, "labo", Files.writeString(folder.resolve("validity.csv"), """
                "CLINGEN GENE DISEASE VALIDITY CURATIONS"
                "FILE CREATED: 2026-08-10"
                "GENE SYMBOL","GENE ID (HGNC)","DISEASE LABEL","DISEASE ID (MONDO)","MOI","CLASSIFICATION"
                "PTEN","HGNC:9588","d","MONDO:1","AD","Definitive"
                """));
        Path built = folder.resolve("workspace/knowledge/labo");
        assertThat(built.resolve("bundle.yaml")).exists();
        waitUntil(() -> robot.lookup("#sources").queryAs(TableView.class).getItems().size() == before + 1);
        press(robot, "#bundle-verify");
        waitUntilDone();
        assertThat(notes(robot)).contains("toutes intactes");
        press(robot, "#bundle-choose");
        waitUntilDone();
        assertThat(new BundleChoice(folder.resolve("workspace")).chosen()).contains(built);
        press(robot, "#bundle-remove");
        assertThat(built).as("only after the question").exists();
        assertThat(notes(robot)).contains("Retirer du disque");
        press(robot, "#bundle-confirm");
        waitUntilDone();
        assertThat(built).doesNotExist();
    }

    @Test
    void aBuildThatIsRefusedSaysWhyAndWhatToDo(FxRobot robot) throws IOException, TimeoutException {
        buildOf(robot, "labo", Files.writeString(folder.resolve("notes.txt"), "hello"));
        assertThat(notes(robot)).contains("notes.txt").contains("d'aucune sorte");
        assertThat(folder.resolve("workspace/knowledge/labo")).doesNotExist();
    }

    @Test
    void aDamagedFileIsNamed(FxRobot robot) throws IOException, TimeoutException {
        buildOf(robot, "labo", Files.writeString(folder.resolve("a.csv"), """
                "GENE SYMBOL","GENE ID (HGNC)","DISEASE LABEL","DISEASE ID (MONDO)","MOI","CLASSIFICATION"
                "PTEN","HGNC:9588","d","MONDO:1","AD","Definitive"
                """));
        Path file = folder.resolve("workspace/knowledge/labo/genes/validity-clingen.tsv.gz");
        byte[] bytes = Files.readAllBytes(file);
        bytes[30] ^= 1;
        Files.write(file, bytes);
        waitUntil(() -> !robot.lookup("#bundle-verify").queryButton().isDisabled());
        press(robot, "#bundle-verify");
        waitUntilDone();
        assertThat(notes(robot)).contains("validity-clingen.tsv.gz").contains("n'a plus le contenu");
    }
}
