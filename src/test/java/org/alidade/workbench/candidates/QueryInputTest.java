package org.alidade.workbench.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.alidade.filtering.query.Query;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** The field for a question of one's own. */
@ExtendWith(ApplicationExtension.class)
class QueryInputTest {
    private int changes;
    private Optional<QueryInput> shown = Optional.empty();

    @Start
    void start(Stage stage) {
        QueryInput input = new QueryInput(Messages.of(Locale.FRENCH), Optional.empty(), () -> changes++);
        shown = Optional.of(input);
        stage.setScene(new Scene(input, 600, 200));
        stage.show();
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#filters-query").queryAs(TextField.class);
    }

    private void type(FxRobot robot, String text, String state) throws TimeoutException {
        robot.interact(() -> field(robot).setText(text));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> robot.lookup("#filters-query-state").queryAs(Label.class).getText().contains(state));
    }

    @Test
    void aMistakeIsSaidWithItsPlaceAndF8GoesThere(FxRobot robot) throws TimeoutException {
        type(robot, "dp(père) >= 10 et gnomad.popmax < 5", "Signe 35 : gnomad.popmax va de 0 à 1");

        robot.interact(() -> field(robot).requestFocus());
        robot.type(KeyCode.F8);

        assertThat(field(robot).getSelectedText()).isEqualTo("5");
        assertThat(changes).isZero();
        assertThat(shown.orElseThrow().query()).isEmpty();
    }

    @Test
    void aQuestionThatReadsIsAskedOnceWhateverItsSpelling(FxRobot robot) throws TimeoutException {
        type(robot, "gnomad.popmax < 0,5 %", "est absent");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> changes == 1);
        type(robot, "gnomad.popmax < 5", "va de 0 à 1");
        type(robot, "gnomad.popmax  <  0.005", "est absent");
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);

        assertThat(changes).isEqualTo(1);
        assertThat(shown.orElseThrow().query()).map(Query::text).hasValue("gnomad.popmax < 0.005");
    }
}
