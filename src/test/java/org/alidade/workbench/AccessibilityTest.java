package org.alidade.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.alidade.knowledge.KnowledgeException;
import org.alidade.text.Messages;
import org.alidade.workbench.common.FileDialogs;
import org.alidade.workbench.common.Place;
import org.alidade.workbench.common.Theme;
import org.alidade.workbench.reading.WebViewReadPicture;
import org.alidade.workflow.CaseRequest;
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

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** On every screen each control that takes the focus has a name that is read aloud, and shows that it has the focus. */
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
    private static final Path HOME = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath();
    private static final Messages FRENCH = Messages.of(Locale.FRENCH);
    @TempDir
    private Path folder = Path.of("");
    private Optional<LocalWorkstation> station = Optional.empty();
    private Optional<Workbench> window = Optional.empty();

    @Start
    void start(Stage stage) throws IOException, KnowledgeException {
        LocalWorkstation workstation = LocalWorkstation.open(
                new StationSettings(folder.resolve("workspace"), HOME.resolve("sample-cases"), Optional.empty(),
                        Optional.empty(), "test"),
                FRENCH, Clock.systemUTC(), WebViewReadPicture::new);
        Workbench workbench = new Workbench(workstation, FRENCH, FileDialogs.none(), Theme.LIGHT);
        station = Optional.of(workstation);
        window = Optional.of(workbench);
        stage.setScene(new Scene(workbench, 1000, 900));
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> window.ifPresent(Workbench::close));
        WaitForAsyncUtils.waitForFxEvents();
        station.ifPresent(LocalWorkstation::close);
    }

    private Workbench workbench() {
        return window.orElseThrow();
    }

    private static void await(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not come true within a minute", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyControlOfEveryScreenHasANameAndShowsTheFocus(FxRobot robot) {
        robot.interact(() -> workbench()
                .openCase(new CaseRequest.Folder(HOME.resolve("sample-cases").resolve("pi08-pccb-trio"))));
        await(() -> !workbench().isBusy() && workbench().openPlaces().isPresent());
        List<String> faults = new ArrayList<>();
        for (Place place : Place.values()) {
            robot.interact(() -> workbench().go(place));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> check(place.name(), workbench(), faults));
        }
        robot.interact(() -> workbench().showKeys());
        robot.interact(() -> check("keys", workbench(), faults));
        robot.interact(() -> workbench().showPalette());
        robot.interact(() -> check("palette", workbench(), faults));
        robot.interact(() -> workbench().showLooseFiles());
        robot.interact(() -> check("files", workbench(), faults));
        assertThat(faults.stream().distinct()).isEmpty();
    }

    private static void check(String screen, Node node, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control && control.isFocusTraversable() && !control.isDisabled()) {
            if (!isNamed(control)) {
                faults.add(screen + ": no name: " + path(control));
            }
            if (isPlain(control) && !showsFocus(control)) {
                faults.add(screen + ": focus is not seen: " + path(control));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> check(screen, child, faults));
        }
    }

    /** Lists and tables show the focus on their lines, tabs on their heads. */
    private static boolean isPlain(Control control) {
        return control instanceof ButtonBase || control instanceof TextInputControl
                || control instanceof ComboBoxBase<?>;
    }

    private static boolean isNamed(Control control) {
        boolean text = control instanceof Labeled labeled && isText(labeled.getText());
        boolean prompt = control instanceof TextInputControl field && isText(field.getPromptText());
        boolean labelled = control.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getLabelFor() == control);
        return text || prompt || labelled || isText(control.getAccessibleText());
    }

    /** A sign alone says nothing when it is read aloud. */
    private static boolean isText(String text) {
        return text != null && text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean showsFocus(Control control) {
        control.applyCss();
        List<Object> before = look(control);
        PseudoClass focused = PseudoClass.getPseudoClass("focused");
        boolean has = control.getPseudoClassStates().contains(focused);
        control.pseudoClassStateChanged(focused, !has);
        control.applyCss();
        boolean differs = !before.equals(look(control));
        control.pseudoClassStateChanged(focused, has);
        control.applyCss();
        return differs;
    }

    private static List<Object> look(Control control) {
        List<Object> look = new ArrayList<>();
        add(control, look);
        control.lookupAll("*").stream().filter(Region.class::isInstance).limit(12).forEach(node -> add(node, look));
        return look;
    }

    private static void add(Node node, List<Object> look) {
        if (node instanceof Region region) {
            look.add(Objects.hash(region.getBackground(), region.getBorder(), region.getEffect()));
        }
    }

    private static String path(Node node) {
        Node parent = node.getParent();
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId())
                + node.getStyleClass() + (node instanceof Labeled labeled ? "'" + labeled.getText() + "'" : "")
                + (parent == null
                        ? ""
                        : " in " + parent.getClass().getSimpleName() + parent.getStyleClass()
                                + (parent.getParent() == null ? "" : parent.getParent().getStyleClass()));
    }
}
