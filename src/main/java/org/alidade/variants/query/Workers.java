package org.alidade.variants.query;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.alidade.progress.Progress;
import org.jspecify.annotations.Nullable;

/** Threads among which the rows of a table are shared out. The calling thread is one of them, and waits for the others. */
public final class Workers {
    /** Rows of one block: short enough to stop at once, long enough to be worth a thread; a multiple of 64. */
    public static final int BLOCK = 1 << 15;

    private final int threads;

    private Workers(int threads) {
        this.threads = threads;
    }

    public static Workers of(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads");
        }
        return new Workers(threads);
    }

    /** As many as the machine has processors. */
    public static Workers all() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    public int threads() {
        return threads;
    }

    /** What is done with the rows from {@code from} to before {@code to}; {@code from} is a multiple of {@link #BLOCK}. */
    @FunctionalInterface
    public interface Task {
        void run(int from, int to);
    }

    /**
     * Does {@code task} for all rows, block by block, in no order.
     *
     * @throws org.alidade.progress.CancelledException soon after {@code progress} was cancelled
     */
    public void run(int rows, Progress progress, Task task) {
        runBlocks((int) (((long) rows + BLOCK - 1) / BLOCK), progress,
                block -> task.run(block * BLOCK, (int) Math.min(rows, (block + 1L) * BLOCK)));
    }

    /** Does {@code task} once for each number from 0 to before {@code blocks}, in no order. */
    public void runBlocks(int blocks, Progress progress, BlockTask task) {
        Run run = new Run(blocks, progress, task);
        for (int helper = 1; helper < Math.min(threads, blocks); helper++) {
            ForkJoinPool.commonPool().execute(run::help);
        }
        run.work();
        run.awaitHelpers();
    }

    /** What is done with one block. */
    @FunctionalInterface
    public interface BlockTask {
        void run(int block);
    }

    /** The blocks of one run, from which every thread takes the next. */
    private static final class Run {
        private final int blocks;
        private final Progress progress;
        private final BlockTask task;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger helping = new AtomicInteger();
        private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

        Run(int blocks, Progress progress, BlockTask task) {
            this.blocks = blocks;
            this.progress = progress;
            this.task = task;
        }

        /** A helper that comes when all blocks are taken finds nothing to do, so that nobody waits for it. */
        void help() {
            helping.incrementAndGet();
            work();
            helping.decrementAndGet();
        }

        void work() {
            try {
                for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
                    progress.checkCancelled();
                    task.run(block);
                }
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
                next.set(blocks);
            }
        }

        void awaitHelpers() {
            while (helping.get() > 0) {
                Thread.yield();
            }
            RuntimeException failed = failure.get();
            if (failed != null) {
                throw failed;
            }
        }
    }
}
