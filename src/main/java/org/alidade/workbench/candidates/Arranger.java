package org.alidade.workbench.candidates;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;

import javafx.application.Platform;

/**
 * Arranges lists: a short one at once, a long one in the background, so that the screen never waits for it. What was asked
 * before is given up when something else is asked.
 */
final class Arranger {
    private final BiConsumer<ListSource, ListSource.Arrangement> taken;
    private Wish last = new Wish();

    /** {@code taken}: gets each arrangement that is still wanted, on the screen's thread. */
    Arranger(BiConsumer<ListSource, ListSource.Arrangement> taken) {
        this.taken = taken;
        last.done.set(true);
    }

    /** One thing that was asked. */
    private static final class Wish implements Progress {
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicBoolean done = new AtomicBoolean();

        @Override
        public void report(String stage, long done, long total) {
            // the old order is shown meanwhile
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }

    /** To be called on the screen's thread. */
    void arrange(ListSource list, ListSource.Wanted wanted) {
        last.cancelled.set(true);
        Wish wish = new Wish();
        last = wish;
        if (!list.isLong()) {
            wish.done.set(true);
            taken.accept(list, list.arranged(wanted, wish));
            return;
        }
        CompletableFuture.supplyAsync(() -> list.arranged(wanted, wish))
                .whenComplete((arranged, failure) -> Platform.runLater(() -> end(wish, list, arranged, failure)));
    }

    private void end(Wish wish, ListSource list, ListSource.@org.jspecify.annotations.Nullable Arrangement arranged,
            @org.jspecify.annotations.Nullable Throwable failure) {
        wish.done.set(true);
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause != null && !(cause instanceof CancelledException)) {
            throw new IllegalStateException(cause); // to the window, which says so
        }
        if (arranged != null && !wish.isCancelled()) {
            taken.accept(list, arranged);
        }
    }

    boolean isBusy() {
        return !last.done.get();
    }
}
