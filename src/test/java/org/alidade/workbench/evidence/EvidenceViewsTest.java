package org.alidade.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alidade.text.Messages;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.evidence.EvidencePane.View;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The names of the evidence's views, in narrow panes and with large letters. */
@ExtendWith(ApplicationExtension.class)
class EvidenceViewsTest {
    private final StackPane root = new StackPane();
    private final List<View> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Theme.LIGHT.apply(root);
        root.getStyleClass().add("evidence");
        stage.setScene(new Scene(root, 900, 600));
        stage.show();
    }

    /** Width in pixels: 29 % of 1280, and of 1024; letters at 100 % to 200 %. */
    @ParameterizedTest
    @CsvSource({"371, 12, fr", "371, 12, en", "297, 12, fr", "371, 18, fr", "371, 24, fr", "297, 24, en"})
    void everyNameIsSeenWholeAndReachedByTheArrows(double width, double letters, String language, FxRobot robot) {
        robot.interact(() -> {
            EvidenceViews views = new EvidenceViews(Messages.of(Locale.of(language)),
                    view -> new Label(view.name()), opened::add);
            views.setMaxWidth(width);
            views.setPrefWidth(width);
            views.setStyle("-fx-font-size: " + letters + "px");
            root.getChildren().setAll(views);
            root.applyCss();
            root.layout();
        });
        Bounds pane = robot.from(root).lookup(".evidence-views").query().localToScene(robot.from(root)
                .lookup(".evidence-views").query().getBoundsInLocal());
        for (View view : View.values()) {
            ToggleButton name = robot.from(root).lookup("#evidence-" + view).queryAs(ToggleButton.class);
            assertThat(pane.contains(name.localToScene(name.getBoundsInLocal()))).as(view.name()).isTrue();
            assertThat(name.getWidth()).as(view.name()).isGreaterThanOrEqualTo(name.prefWidth(-1) - 0.5);
        }
        opened.clear();
        robot.interact(() -> robot.from(root).lookup("#evidence-SUMMARY").query().requestFocus());
        for (int step = 1; step < View.values().length; step++) {
            robot.type(KeyCode.RIGHT);
        }
        assertThat(opened).containsExactly(View.ACMG, View.ANNOTATION, View.FILTERS, View.READS, View.CHARTS);
    }
}
