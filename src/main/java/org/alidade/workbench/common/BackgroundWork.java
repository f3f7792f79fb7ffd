package org.alidade.workbench.common;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;

import javafx.application.Platform;

/** Runs long work off the screen's thread, one piece after the other, and brings its outcome back onto it. */
public final class BackgroundWork implements AutoCloseable {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon()
            .name("work").factory());
    private final Consumer<Throwable> failures;

    /** {@code failures}: hears, on the screen's thread, of work that failed. */
    public BackgroundWork(Consumer<Throwable> failures) {
        this.failures = failures;
    }

    /** Runs {@code work}; {@code done} gets its result on the screen's thread. */
    public <T> void run(Callable<T> work, Consumer<T> done) {
        worker.execute(() -> outcome(work, done, () -> {
        }));
    }

    /** The same for work that can be cancelled; {@code cancelled} runs on the screen's thread when it was. */
    public <T> void run(Cancellable<T> work, Progress progress, Consumer<T> done, Runnable cancelled) {
        worker.execute(() -> outcome(() -> work.run(progress), done, cancelled));
    }

    /** Work that reports its progress and may be cancelled through it. */
    public interface Cancellable<T> {
        T run(Progress progress) throws Exception;
    }

    private <T> void outcome(Callable<T> work, Consumer<T> done, Runnable cancelled) {
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        try {
            T result = task.get();
            Platform.runLater(() -> done.accept(result));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Platform.runLater(cause instanceof CancelledException ? cancelled : () -> failures.accept(cause));
        }
    }

    @Override
    public void close() {
        worker.shutdown();
    }
}
