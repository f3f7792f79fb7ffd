package org.alidade.workbench.common;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.alidade.progress.Progress;
import org.alidade.progress.RemainingTime;
import org.alidade.text.Messages;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Shows how far long work is and how long it will still take, and stops it when a person wishes. Reports may come from
 * every thread; at most some ten a second are shown.
 */
public final class ScreenProgress extends VBox implements Progress {
    private static final long PAUSE_NANOS = 80_000_000;
    /** Below this many seconds each is counted. */
    private static final int EACH = 15;
    private static final int STEP = 5;
    private static final int MINUTE = 60;
    private final Messages messages;
    private final Label stage = new Label();
    private final Label left = new Label();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button cancel = new Button();
    private final RemainingTime time = new RemainingTime();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicLong lastShown = new AtomicLong();
    private volatile String lastStage = "";

    /** {@code title}: what is being done. */
    public ScreenProgress(String title, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("overlay-box", "progress-box");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        left.setId("progress-left");
        left.getStyleClass().add("muted");
        cancel.setId("progress-cancel");
        cancel.setText(messages.text("acts.progress.cancel"));
        cancel.setOnAction(event -> cancel());
        getChildren().addAll(Controls.text(title, "case-title"), new HBox(stage, Controls.spring(), left), bar, cancel);
    }

    @Override
    public void requestFocus() {
        cancel.requestFocus();
    }

    /** Asks the work to stop; it does at its next check. */
    public void cancel() {
        cancelled.set(true);
        cancel.setDisable(true);
        stage.setText(messages.text("acts.progress.stopping"));
        left.setText("");
    }

    @Override
    public void report(String name, long done, long total) {
        long now = System.nanoTime();
        Optional<Duration> still = time.left(name, done, total, now);
        if (name.equals(lastStage) && now - lastShown.get() < PAUSE_NANOS) {
            return;
        }
        lastStage = name;
        lastShown.set(now);
        String text = messages.text(name);
        String remaining = still.map(duration -> remaining(duration, messages)).orElse("");
        double share = total <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total;
        Platform.runLater(() -> {
            if (!cancelled.get()) {
                stage.setText(text);
                left.setText(remaining);
                bar.setProgress(share);
                bar.setAccessibleText(text + " " + remaining);
            }
        });
    }

    /** {@code encore 12 s}, {@code encore 3 min}: no more exact than it can be known. */
    static String remaining(Duration still, Messages messages) {
        long seconds = Math.max(1, still.toSeconds());
        if (seconds <= EACH) {
            return messages.text("acts.progress.seconds", seconds);
        }
        if (seconds < MINUTE) {
            return messages.text("acts.progress.seconds", (seconds + STEP - 1) / STEP * STEP);
        }
        return messages.text("acts.progress.minutes", Math.round(seconds / (double) MINUTE));
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
