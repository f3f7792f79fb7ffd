package org.alidade.workbench.common;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.alidade.progress.Progress;
import org.alidade.progress.RemainingTime;
import org.alidade.text.Messages;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** One line inside a place: how far its work is, how long it still takes, and a button that stops it. */
public final class WorkProgress extends HBox implements Progress {
    private static final long PAUSE_NANOS = 80_000_000;
    private final Messages messages;
    private final Label stage = Controls.text("", "muted");
    private final Label left = Controls.text("", "muted");
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button cancel = new Button();
    private final RemainingTime time = new RemainingTime();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicLong lastShown = new AtomicLong();
    private volatile String lastStage = "";

    public WorkProgress(Messages messages) {
        this.messages = messages;
        cancel.setText(messages.text("workbench.charts.cancel"));
        cancel.setId("work-cancel");
        cancel.setOnAction(event -> cancel());
        setSpacing(10);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("pane-bar");
        getChildren().addAll(stage, bar, left, cancel);
    }

    @Override
    public void requestFocus() {
        cancel.requestFocus();
    }

    /** Asks the work to stop; it does at its next check. */
    public void cancel() {
        cancelled.set(true);
        cancel.setDisable(true);
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
        String remaining = still.map(duration -> ScreenProgress.remaining(duration, messages)).orElse("");
        double share = total <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total;
        Platform.runLater(() -> {
            stage.setText(text);
            left.setText(remaining);
            bar.setProgress(share);
            bar.setAccessibleText(text + " " + remaining);
        });
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
