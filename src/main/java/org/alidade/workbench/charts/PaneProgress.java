package org.alidade.workbench.charts;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.alidade.progress.Progress;
import org.alidade.workbench.common.Controls;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far a measurement is, with a button that stops it. */
final class PaneProgress extends HBox implements Progress {
    private static final long PAUSE_NANOS = 80_000_000;
    private final ChartTools tools;
    private final Label stage = Controls.text("", "muted");
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicLong lastShown = new AtomicLong();

    PaneProgress(ChartTools tools) {
        this.tools = tools;
        Button cancel = new Button(tools.text("cancel"));
        cancel.setOnAction(event -> cancel());
        setSpacing(10);
        getStyleClass().add("pane-bar");
        getChildren().addAll(stage, bar, cancel);
    }

    void cancel() {
        cancelled.set(true);
    }

    @Override
    public void report(String name, long done, long total) {
        long now = System.nanoTime();
        if (now - lastShown.get() < PAUSE_NANOS) {
            return;
        }
        lastShown.set(now);
        String text = tools.messages().text(name);
        double share = total <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total;
        Platform.runLater(() -> {
            stage.setText(text);
            bar.setProgress(share);
        });
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
