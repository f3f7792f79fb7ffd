package org.alidade.workbench.common;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

import javafx.application.Platform;

/** Work on the screen's thread, asked for by another one. */
public final class FxThread {
    private static final int STEP = 50;

    private FxThread() {
    }

    /** Starts JavaFX where it is not running yet. */
    public static void start() throws IOException {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException e) {
            return; // it runs already
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the screen started", e);
        }
        Platform.setImplicitExit(false);
    }

    /** Runs {@code work} on the screen's thread and waits for its result. */
    public static <T> T call(Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while drawing", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io
                    ? io
                    : new IOException(String.valueOf(e.getCause()), e.getCause());
        }
    }

    /** Waits, off the screen's thread, until something holds on it; false where it took longer than {@code seconds}. */
    public static boolean waitUntil(BooleanSupplier holds, int seconds) throws IOException {
        for (int waited = 0; waited < seconds * 1000; waited += STEP) {
            if (call(holds::getAsBoolean)) {
                return true;
            }
            try {
                Thread.sleep(STEP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while drawing", e);
            }
        }
        return false;
    }
}
