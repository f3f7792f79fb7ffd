package org.alidade.workbench;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.alidade.progress.Progress;
import org.alidade.text.Messages;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/** Shows how far work is, at most some ten times a second. */
final class ScreenProgress implements Progress {
    private static final long PAUSE_NANOS = 80_000_000;
    private final Messages messages;
    private final Label stage;
    private final ProgressBar bar;
    private final AtomicBoolean cancelled;
    private final AtomicLong lastShown = new AtomicLong();
    private volatile String lastStage = "";

    ScreenProgress(Messages messages, Label stage, ProgressBar bar, AtomicBoolean cancelled) {
        this.messages = messages;
        this.stage = stage;
        this.bar = bar;
        this.cancelled = cancelled;
    }

    @Override
    public void report(String name, long done, long total) {
        long now = System.nanoTime();
        if (name.equals(lastStage) && now - lastShown.get() < PAUSE_NANOS) {
            return;
        }
        lastStage = name;
        lastShown.set(now);
        String text = messages.text(name);
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
