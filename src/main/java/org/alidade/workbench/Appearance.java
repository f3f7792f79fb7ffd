package org.alidade.workbench;

import org.alidade.workbench.common.Theme;

import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** How the window looks at present: theme, size of letters, and whether it is shown to a meeting. */
final class Appearance {
    private static final double SMALLEST = 0.8;
    private static final double LARGEST = 2.0;
    private static final double STEP = 0.1;
    /** Pixels of the base font in a meeting: never under 18 on a projector of 1024 by 768. */
    private static final double MEETING_SMALLEST = 18;
    private static final double MEETING_LARGEST = 48;
    private static final double MEETING_LINES = 38;

    private final Region window;
    private Theme theme;
    private double scale;
    private boolean presenting;

    /** {@code scale}: of the letters, 0.8 to 2.0. */
    Appearance(Region window, Theme theme, double scale) {
        this.scale = scale;
        this.window = window;
        this.theme = theme;
        theme.apply(window);
        window.widthProperty().addListener((property, before, width) -> fit());
        window.heightProperty().addListener((property, before, height) -> fit());
        fit();
    }

    Theme theme() {
        return theme;
    }

    double scale() {
        return scale;
    }

    boolean isPresenting() {
        return presenting;
    }

    void theme(Theme wanted) {
        theme = wanted;
        theme.apply(window);
        fit();
    }

    /** {@code wanted}: 0.8 to 2.0 of the usual size. */
    void scale(double wanted) {
        scale = Math.clamp(Math.round(wanted * 100) / 100.0, SMALLEST, LARGEST);
        fit();
    }

    void step(int steps) {
        scale(scale + steps * STEP);
    }

    void present(boolean wanted) {
        presenting = wanted;
        (wanted ? Theme.PROJECTOR : theme).apply(window);
        if (window.getScene() != null && window.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreenExitHint("");
            stage.setFullScreen(wanted);
        }
        fit();
    }

    /** Letters grow with the window, so that a 4K screen and the back row can be read. */
    private void fit() {
        double size = presenting
                ? Math.clamp(window.getHeight() / MEETING_LINES, MEETING_SMALLEST, MEETING_LARGEST)
                : theme.fontSize(window.getWidth()) * scale;
        ((Parent) window).setStyle("-fx-font-size: " + size + "px;");
    }
}
