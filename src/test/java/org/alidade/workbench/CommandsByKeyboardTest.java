package org.alidade.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.record.VariantReview;
import org.alidade.workbench.common.Place;
import org.alidade.workflow.CaseRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** The search over everything, undo, and leaving, with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class CommandsByKeyboardTest {
    @TempDir
    private Path folder = Path.of("");
    private @Nullable Walk started;

    @Start
    void start(Stage stage) throws IOException, KnowledgeException {
        started = Walk.begin(stage, 1280, 800, folder);
    }

    @AfterEach
    void end() {
        walk().end();
    }

    private Walk walk() {
        return Objects.requireNonNull(started);
    }

    @Test
    void thePaletteLeadsToAPlaceByItsName(FxRobot robot) {
        Walk walk = walk();
        walk.openFirstCase(robot);
        walk.press(robot, KeyCode.CONTROL, KeyCode.K);
        Walk.await(walk.window()::isOverlaid);
        walk.type(robot, "qualit");
        walk.press(robot, KeyCode.ENTER);
        Walk.await(() -> walk.window().here() == Place.QUALITY);
        assertThat(walk.window().isOverlaid()).isFalse();
    }

    @Test
    void escapeClosesThePaletteAndGivesTheFocusBack(FxRobot robot) {
        Walk walk = walk();
        walk.openFirstCase(robot);
        walk.press(robot, KeyCode.CONTROL, KeyCode.K);
        Walk.await(walk.window()::isOverlaid);
        walk.press(robot, KeyCode.ESCAPE);
        Walk.await(() -> !walk.window().isOverlaid());
        assertThat(walk.window().here()).isEqualTo(Place.READING);
        // a letter acts again
        walk.press(robot, KeyCode.DIGIT2);
        Walk.await(() -> Walk.texts(robot).stream().anyMatch(text -> text.startsWith("Jeu de règles")));
    }

    @Test
    void whatWasDecidedIsUndoneAndDoneAgainAndTheNoticeSaysWhat(FxRobot robot) {
        Walk walk = walk();
        walk.openFirstCase(robot);
        ScopedVariant first = walk.shown();
        walk.press(robot, KeyCode.V);
        Walk.await(() -> walk.review(first).filter(VariantReview::readsSeen).isPresent());
        walk.press(robot, KeyCode.CONTROL, KeyCode.Z);
        Walk.await(() -> walk.review(first).filter(VariantReview::readsSeen).isEmpty());
        Walk.await(() -> Walk.texts(robot).stream().anyMatch(text -> text.startsWith("Annulé : lectures vues")));
        walk.press(robot, KeyCode.CONTROL, KeyCode.Y);
        Walk.await(() -> walk.review(first).filter(VariantReview::readsSeen).isPresent());
    }

    @Test
    void escapeWhileACaseOpensLeadsBackToTheList(FxRobot robot) {
        Walk walk = walk();
        Walk.await(() -> walk.window().getScene().getFocusOwner() != null
                && "worklist".equals(walk.window().getScene().getFocusOwner().getId()));
        // both on the screen's thread, so that the opening cannot end in between
        WaitForAsyncUtils.asyncFx(() -> {
            walk.window().openCase(new CaseRequest.Folder(Walk.sampleCase("pi08-pccb-trio")));
            walk.window().leave();
        });
        Walk.await(() -> !walk.window().isBusy() && !walk.window().isOverlaid());
        assertThat(walk.window().here()).isEqualTo(Place.WORKLIST);
        assertThat(walk.window().openPlaces()).isEmpty();
        walk.openFirstCase(robot);
        assertThat(walk.window().here()).isEqualTo(Place.READING);
    }

    @Test
    void theCaseBesideTheListIsHiddenAndShownByAKey(FxRobot robot) {
        Walk walk = walk();
        walk.openFirstCase(robot);
        SplitPane panes = robot.lookup((SplitPane pane) -> pane.getItems().size() == 2
                && pane.getItems().getFirst() instanceof org.alidade.workbench.casepane.CasePane).query();
        walk.press(robot, KeyCode.B);
        Walk.await(() -> panes.getItems().size() == 1);
        walk.press(robot, KeyCode.B);
        Walk.await(() -> panes.getItems().size() == 2);
    }
}
