package org.alidade.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.record.VariantReview;
import org.alidade.text.Messages;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.reading.WebViewReadPicture;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.StationSettings;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** A person at the window of a new workspace, who uses the keyboard alone and whose presses are counted. */
final class Walk {
    private static final Path HOME = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath();

    private final LocalWorkstation station;
    private final Workbench window;
    private int presses;

    private Walk(LocalWorkstation station, Workbench window) {
        this.station = station;
        this.window = window;
    }

    /** On the screen's thread; in a workspace that may have been used before. */
    static Walk begin(Stage stage, double width, double height, Path workspace)
            throws IOException, KnowledgeException {
        Messages french = Messages.of(Locale.FRENCH);
        LocalWorkstation station = LocalWorkstation.open(
                new StationSettings(workspace, HOME.resolve("sample-cases"), Optional.empty(), Optional.empty(),
                        "test"),
                french, Clock.systemUTC(), WebViewReadPicture::new);
        Workbench window = new Workbench(station, french, FileDialogs.none(), Theme.LIGHT);
        stage.setScene(new Scene(window, width, height));
        stage.show();
        return new Walk(station, window);
    }

    void end() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(window::close);
        WaitForAsyncUtils.waitForFxEvents();
        station.close();
    }

    Workbench window() {
        return window;
    }

    CaseSession session() {
        return window.openPlaces().orElseThrow().session();
    }

    int presses() {
        return presses;
    }

    static Path sampleCase(String name) {
        return HOME.resolve("sample-cases").resolve(name);
    }

    /** One press, with what is held down. */
    void press(FxRobot robot, KeyCode... keys) {
        presses++;
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(FxRobot robot, String text) {
        presses += text.length();
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void await(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not come true within a minute and a half", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Enter on the first line of the worklist. */
    void openFirstCase(FxRobot robot) {
        await(() -> window.getScene().getFocusOwner() != null
                && window.getScene().getFocusOwner() instanceof TableView<?> list && "worklist".equals(list.getId())
                && !list.getSelectionModel().isEmpty());
        press(robot, KeyCode.ENTER);
        await(() -> !window.isBusy() && window.here() == Place.READING
                && window.openPlaces().filter(places -> places.reading().shown().isPresent()).isPresent());
    }

    ScopedVariant shown() {
        return window.openPlaces().orElseThrow().reading().shown().orElseThrow();
    }

    Optional<VariantReview> review(ScopedVariant variant) {
        return session().review(variant.evidence().key());
    }

    static List<String> texts(FxRobot robot) {
        return robot.lookup((Label label) -> label.isVisible()).queryAllAs(Label.class).stream().map(Label::getText)
                .toList();
    }
}
