package org.alidade.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.alidade.casefile.Patient;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Person;
import org.alidade.workbench.common.Place;
import org.alidade.workflow.MeetingDecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** docs/user-journeys.md, the presenter, on a projector of 1024 by 768 pixels. */
@ExtendWith(ApplicationExtension.class)
class PresenterJourneyTest {
    @TempDir
    private Path folder = Path.of("");
    private static final int STEPS = 5;
    private @Nullable Walk started;

    @Start
    void start(Stage stage) throws IOException, KnowledgeException {
        started = Walk.begin(stage, 1000, 768, folder);
    }

    @AfterEach
    void end() {
        walk().end();
    }

    private Walk walk() {
        return java.util.Objects.requireNonNull(started);
    }

    @Test
    void fromTheListToTheFirstStepOnTheProjectorInThreePresses(FxRobot robot) {
        Walk walk = walk();
        present(robot, walk);
        assertThat(walk.presses()).isEqualTo(3);
        assertThat(robot.lookup("#place-READING").tryQuery()).isEmpty();
        walk.press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#place-READING").tryQuery()).isPresent();
    }

    private static void present(FxRobot robot, Walk walk) {
        walk.openFirstCase(robot);
        walk.press(robot, KeyCode.CONTROL, KeyCode.DIGIT8);
        assertThat(walk.window().here()).isEqualTo(Place.MEETING);
        walk.press(robot, KeyCode.P);
        Walk.await(() -> walk.window().isPresenting());
    }

    @Test
    void noStepNamesAnybodyAndNoLetterIsTooSmallForTheBackRow(FxRobot robot) {
        Walk walk = walk();
        present(robot, walk);
        List<String> names = names(walk);
        for (int step = 0; step < STEPS; step++) {
            for (Label label : robot.lookup((Label one) -> one.isVisible()).queryAllAs(Label.class)) {
                assertThat(label.getText()).doesNotContain(names.toArray(String[]::new));
                assertThat(label.getFont().getSize()).as(label.getText()).isGreaterThanOrEqualTo(18);
            }
            walk.press(robot, KeyCode.PAGE_DOWN);
        }
    }

    private static List<String> names(Walk walk) {
        Patient patient = walk.session().theCase().patient();
        return Stream.concat(
                Stream.of(patient.birthName(), patient.firstName(), patient.localId(),
                        Optional.of(walk.session().theCase().id())).flatMap(Optional::stream),
                walk.session().theCase().pedigree().persons().stream().map(Person::id)).toList();
    }

    @Test
    void theDecisionOfTheMeetingIsInTheRecord(FxRobot robot) {
        Walk walk = walk();
        present(robot, walk);
        walk.press(robot, KeyCode.D);
        Walk.await(() -> walk.window().getScene().getFocusOwner() instanceof javafx.scene.control.TextArea);
        walk.type(robot, "diagnostic retenu");
        walk.press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        Walk.await(() -> walk.session().meetingDecision()
                .equals(new MeetingDecision("diagnostic retenu", "")));
    }
}
