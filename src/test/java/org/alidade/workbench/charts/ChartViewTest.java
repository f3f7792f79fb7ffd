package org.alidade.workbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.alidade.drawing.chart.Heteroplasmy;
import org.alidade.drawing.chart.HeteroplasmyDrawing;
import org.alidade.drawing.Picture;
import org.alidade.drawing.chart.Chart;
import org.alidade.drawing.chart.ChartStyle;
import org.alidade.text.Messages;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** A chart is read with the arrow keys, and takes the theme's colours. */
@ExtendWith(ApplicationExtension.class)
class ChartViewTest {
    private final List<String> opened = new ArrayList<>();
    private final ChartTools tools = new ChartTools(Messages.of(Locale.ENGLISH), FileDialogs.none());
    private final BorderPane root = new BorderPane();

    @Start
    void start(Stage stage) {
        root.getStyleClass().add("workbench");
        Theme.LIGHT.apply(root);
        stage.setScene(new Scene(root, 600, 400));
        stage.show();
    }

    private ChartView shown(Function<ChartStyle, Chart> drawing) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            ChartView view = new ChartView(tools, "test", opened::add);
            view.show(drawing);
            root.setCenter(view);
            root.applyCss();
            root.layout();
            canvas(view).requestFocus();
            return view;
        });
    }

    private static ChartCanvas canvas(ChartView view) {
        return (ChartCanvas) view.getChildren().getFirst();
    }

    @Test
    void arrowKeysStepThroughTheValuesAndReadThemOut(FxRobot robot) {
        ChartView view = shown(style -> HeteroplasmyDrawing.of(
                List.of(new Heteroplasmy("proband", 18, 100), new Heteroplasmy("mother", 4, 100)), style));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.reading()).contains("Arrows");

        robot.type(KeyCode.RIGHT);
        assertThat(view.reading()).contains("proband: 18%");
        assertThat(canvas(view).getAccessibleText()).isEqualTo(view.reading());
        robot.type(KeyCode.DOWN);
        assertThat(view.reading()).contains("mother: 4%");
        robot.type(KeyCode.DOWN);
        assertThat(view.reading()).as("the last stays").contains("mother");
        robot.type(KeyCode.HOME);
        assertThat(view.reading()).contains("proband");
    }

    @Test
    void enterOpensWhatAValueStandsFor(FxRobot robot) {
        shown(style -> new Chart(new Picture(style.width(), 50, List.of()), "two",
                List.of(new Chart.Mark(0, 0, 10, 10, "one", ""), new Chart.Mark(20, 0, 10, 10, "two", "target"))));

        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        assertThat(opened).as("nothing stands behind the first").isEmpty();
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        assertThat(opened).containsExactly("target");
    }

    @Test
    void coloursFollowTheTheme() {
        ChartView view = shown(style -> new Chart(new Picture(style.width(), 50, List.of()), "", List.of()));
        int light = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> canvas(view).palette().paper());
        int dark = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Theme.DARK.apply(root);
            root.applyCss();
            return canvas(view).palette().paper();
        });

        assertThat(light).isEqualTo(0xFFFFFF);
        assertThat(dark).isLessThan(0x202830);
    }
}
