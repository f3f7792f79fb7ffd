package org.alidade.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.record.VariantReview;
import org.alidade.workbench.common.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** docs/user-journeys.md, the biologist who signs. */
@ExtendWith(ApplicationExtension.class)
class BiologistJourneyTest {
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
    void whatIsMissingForASignatureIsTwoPressesFromTheList(FxRobot robot) {
        Walk walk = walk();
        walk.openFirstCase(robot);
        walk.press(robot, KeyCode.CONTROL, KeyCode.DIGIT7);
        assertThat(walk.window().here()).isEqualTo(Place.REPORT);
        assertThat(walk.presses()).isEqualTo(2);
        Walk.await(() -> Walk.texts(robot).stream().anyMatch(text -> text.startsWith("✗ ")));
    }

    @Test
    void decisionsStandInTheirPlaceWithCriteriaAndPoints(FxRobot robot) {
        Walk walk = walk();
        walk.openFirstCase(robot);
        ScopedVariant first = walk.shown();
        walk.press(robot, KeyCode.A);
        walk.press(robot, KeyCode.C);
        Walk.await(() -> walk.review(first).flatMap(VariantReview::pathogenicity).isPresent());
        walk.press(robot, KeyCode.CONTROL, KeyCode.DIGIT6);
        TableView<?> decisions = robot.lookup("#decisions").queryTableView();
        assertThat(decisions.getItems()).hasSize(1);
        assertThat(decisions.getSelectionModel().getSelectedIndex()).isZero();
        String points = String.valueOf(decisions.getColumns().get(3).getCellData(0));
        VariantReview review = walk.review(first).orElseThrow();
        boolean accepted = review.criteria().stream().anyMatch(one -> one.decision() == Decision.ACCEPTED);
        assertThat(points).isEqualTo(
                accepted ? Integer.toString(walk.session().reviewing().classification(review).points()) : "–");
    }
}
