package org.alidade.workbench;

import java.util.function.BooleanSupplier;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Gives the focus now, and again after the first layout, which would give it to the first field of the window; the latest
 * wish wins.
 */
final class FocusLater {
    private static final double SETTLE_MILLIS = 150;
    private final PauseTransition settling = new PauseTransition(Duration.millis(SETTLE_MILLIS));

    /** {@code still}: whether the wish still holds when the layout is done. */
    void wish(Runnable focus, BooleanSupplier still) {
        settling.stop();
        settling.setOnFinished(event -> {
            if (still.getAsBoolean()) {
                focus.run();
            }
        });
        Platform.runLater(focus);
        settling.play();
    }
}
