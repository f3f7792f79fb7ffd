package org.alidade.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.record.VariantReview;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.evidence.EvidencePane;
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

/** docs/user-journeys.md, the reader. */
@ExtendWith(ApplicationExtension.class)
class ReaderJourneyTest {
    @TempDir
    private Path folder = Path.of("");
    private @Nullable Walk started;

    @Start
    void start(Stage stage) throws IOException, KnowledgeException {
        started = Walk.begin(stage, 1000, 900, folder);
    }

    @AfterEach
    void end() {
        walk().end();
    }

    private Walk walk() {
        return java.util.Objects.requireNonNull(started);
    }

    @Test
    void fromTheListToAClassifiedFirstCandidateInThreePresses(FxRobot robot) {
        Walk walk = walk();
        walk.openFirstCase(robot);
        assertThat(walk.window().here()).isEqualTo(Place.READING);
        ScopedVariant first = walk.session().candidates().getFirst().variants().getFirst();
        walk.press(robot, KeyCode.A);
        walk.press(robot, KeyCode.C);
        Walk.await(() -> walk.review(first).flatMap(VariantReview::pathogenicity).isPresent());
        assertThat(walk.presses()).isEqualTo(3);
    }

    @Test
    void placesLeadBackToWhereOneWasAndTheSelectedVariantStays(FxRobot robot) {
        Walk walk = walk();
        walk.openFirstCase(robot);
        String variant = walk.shown().evidence().key().text();
        walk.press(robot, KeyCode.CONTROL, KeyCode.DIGIT6);
        assertThat(walk.window().here()).isEqualTo(Place.CLASSIFICATION);
        walk.press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(walk.window().here()).isEqualTo(Place.CASE);
        walk.press(robot, KeyCode.ALT, KeyCode.LEFT);
        walk.press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(walk.window().here()).isEqualTo(Place.READING);
        assertThat(walk.shown().evidence().key().text()).isEqualTo(variant);
        walk.press(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(walk.window().here()).isEqualTo(Place.CLASSIFICATION);
    }

    @Test
    void theLanguageChangesWithoutARestartAndNothingIsLost(FxRobot robot) {
        Walk walk = walk();
        walk.openFirstCase(robot);
        String variant = walk.shown().evidence().key().text();
        robot.interact(() -> walk.window().openPlaces().orElseThrow().reading().evidence()
                .open(EvidencePane.View.ANNOTATION));
        assertThat(robot.lookup("#place-READING").queryLabeled().getText()).isEqualTo("Lecture");
        robot.interact(() -> walk.window().speak(Locale.ENGLISH));
        assertThat(robot.lookup("#place-READING").queryLabeled().getText()).isEqualTo("Reading");
        assertThat(walk.shown().evidence().key().text()).isEqualTo(variant);
        assertThat(walk.window().openPlaces().orElseThrow().reading().evidence().view())
                .isEqualTo(EvidencePane.View.ANNOTATION);
        assertThat(walk.session().problems()).isNotNull();
    }

    @Test
    void lettersGrowAndShrinkByKeysWithinTheirLimits(FxRobot robot) {
        Walk walk = walk();
        double before = fontSize(robot);
        walk.press(robot, KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(fontSize(robot)).isGreaterThan(before);
        for (int i = 0; i < 12; i++) {
            walk.press(robot, KeyCode.CONTROL, KeyCode.PLUS);
        }
        assertThat(fontSize(robot)).isCloseTo(before * 2, org.assertj.core.data.Offset.offset(0.5));
        robot.interact(() -> walk.window().changeTheme(Theme.PROJECTOR));
        assertThat(fontSize(robot)).isGreaterThan(before * 2);
    }

    private static double fontSize(FxRobot robot) {
        return robot.lookup("#worklist").query().getParent().lookup(".worklist-title") instanceof Label title
                ? title.getFont().getSize()
                : 0;
    }
}
