package org.alidade.workbench.common;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;

import javafx.application.Platform;

/**
 * Runs work off the screen's thread and brings its outcome back onto it: what a person decides or opens one piece after
 * the other; measurements, and what is only shown, beside it, so that no decision waits for them.
 */
public final class BackgroundWork implements AutoCloseable {
    private final ExecutorService worker = lane("work");
    private final ExecutorService measurer = lane("measure");
    private final ExecutorService shower = lane("show");
    private final Map<String, Wish> wishes = new ConcurrentHashMap<>();
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

    /** The same where the place that asked must also hear when it failed, not only the window. */
    public <T> void run(Cancellable<T> work, Progress progress, Consumer<T> done, Runnable cancelled,
            Runnable failed) {
        worker.execute(() -> outcome(() -> work.run(progress), done, cancelled, cause -> {
            failed.run();
            failures.accept(cause);
        }));
    }

    private static ExecutorService lane(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /** A long measurement: it goes beside the rest, after the measurements asked before. */
    public <T> void measure(Cancellable<T> work, Progress progress, Consumer<T> done, Runnable cancelled) {
        unlessClosed(measurer, () -> outcome(() -> work.run(progress), done, cancelled));
    }

    /** What is shown of a thing a person may already have left: a newer wish of the same name stops and replaces it. */
    public <T> void latest(String name, Cancellable<T> work, Consumer<T> done) {
        latest(name, work, Progress.none(), done, () -> {
        });
    }

    /**
     * The same for what may last: {@code shown} tells how far it is and can stop it, {@code cancelled} runs on the screen's
     * thread when it did. A wish that was replaced says nothing more.
     */
    public <T> void latest(String name, Cancellable<T> work, Progress shown, Consumer<T> done, Runnable cancelled) {
        Wish wish = new Wish(shown);
        Optional.ofNullable(wishes.put(name, wish)).ifPresent(Wish::forget);
        unlessClosed(shower, () -> outcome(() -> {
            wish.checkCancelled();
            return work.run(wish);
        }, result -> {
            if (!wish.isCancelled()) {
                done.accept(result);
            }
        }, () -> {
            if (!wish.isForgotten()) {
                cancelled.run();
            }
        }));
    }

    /** Runs {@code work} when all that was asked before has ended, for instance to close what it worked on. */
    public void last(Callable<Boolean> work) {
        wishes.values().forEach(Wish::forget);
        pass(worker, () -> pass(measurer, () -> pass(shower, () -> outcome(work, done -> {
        }, () -> {
        }))));
    }

    /** Onto a lane, or at once where the lane is closed: nothing runs in it any more then. */
    private static void pass(ExecutorService lane, Runnable work) {
        try {
            lane.execute(work);
        } catch (RejectedExecutionException closed) {
            work.run();
        }
    }

    /** What is only shown is for nobody once the window is closed: a result that came in last may still ask for more. */
    private static void unlessClosed(ExecutorService lane, Runnable work) {
        try {
            lane.execute(work);
        } catch (RejectedExecutionException closed) {
            // nobody looks any more
        }
    }

    /** Forgotten as soon as something else is wished. */
    private static final class Wish implements Progress {
        private final Progress shown;
        private volatile boolean forgotten;

        Wish(Progress shown) {
            this.shown = shown;
        }

        void forget() {
            forgotten = true;
        }

        @Override
        public void report(String stage, long done, long total) {
            shown.report(stage, done, total);
        }

        boolean isForgotten() {
            return forgotten;
        }

        @Override
        public boolean isCancelled() {
            return forgotten || shown.isCancelled();
        }
    }

    /** Work that reports its progress and may be cancelled through it. */
    public interface Cancellable<T> {
        T run(Progress progress) throws Exception;
    }

    private <T> void outcome(Callable<T> work, Consumer<T> done, Runnable cancelled) {
        outcome(work, done, cancelled, failures);
    }

    private static <T> void outcome(Callable<T> work, Consumer<T> done, Runnable cancelled,
            Consumer<Throwable> failed) {
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        try {
            T result = task.get();
            Platform.runLater(() -> done.accept(result));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Platform.runLater(cause instanceof CancelledException ? cancelled : () -> failed.accept(cause));
        }
    }

    @Override
    public void close() {
        last(() -> {
            worker.shutdown();
            measurer.shutdown();
            shower.shutdown();
            return true;
        });
    }
}
