package org.alidade.variants.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alidade.variants.bgzf.ChunkSource;
import org.alidade.variants.bgzf.TextChunk;

/**
 * Reads a file in chunks on several threads and hands the results on in the order of the file. A thread that is ahead waits,
 * so that never more than one chunk per thread is held.
 */
final class ChunkPipeline {
    private final ChunkSource source;
    private final int threads;
    private final Turn turn = new Turn();

    ChunkPipeline(ChunkSource source, int threads) {
        this.source = source;
        this.threads = threads;
    }

    /** The work of one thread. */
    interface Worker {
        /** Looks at a chunk by itself. */
        void read(TextChunk chunk);

        /** Hands on what came out of the chunk; called in the order of the chunks, by one thread at a time. */
        void commit(TextChunk chunk) throws IOException;
    }

    /**
     * Returns when all is committed. If a worker throws, the chunks before its own are still committed.
     *
     * @throws IOException if a worker or the source threw it; what else they throw comes out as it is
     */
    void run(java.util.function.Supplier<Worker> workers) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads,
                Thread.ofPlatform().name("variant-load-", 0).daemon().factory());
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(task(workers.get())));
            }
            await(running);
        } finally {
            turn.stopBefore(0);
            pool.shutdownNow();
        }
    }

    private Callable<Boolean> task(Worker worker) {
        return () -> {
            TextChunk chunk = new TextChunk();
            while (source.claim(chunk) && work(worker, chunk)) {
                // until the file ends or another thread failed
            }
            return true;
        };
    }

    private boolean work(Worker worker, TextChunk chunk) throws IOException, InterruptedException {
        boolean committed = false;
        try {
            source.fill(chunk);
            worker.read(chunk);
            if (turn.await(chunk.number())) {
                worker.commit(chunk);
                turn.next();
                committed = true;
            }
            return committed;
        } finally {
            if (!committed) {
                turn.stopBefore(chunk.number());
            }
        }
    }

    private static void await(List<Future<Boolean>> running) throws IOException {
        List<Throwable> failures = new ArrayList<>();
        for (Future<Boolean> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("loading was interrupted");
            }
        }
        for (Throwable failure : failures) {
            switch (failure) {
                case IOException io -> throw io;
                case RuntimeException runtime -> throw runtime;
                case Error error -> throw error;
                default -> throw new IOException(failure);
            }
        }
    }

    /** Whose turn it is to commit. */
    private static final class Turn {
        private long next;
        private long end = Long.MAX_VALUE;

        /** False where the chunk is not to be committed any more. */
        synchronized boolean await(long chunk) throws InterruptedException {
            while (next != chunk && chunk < end) {
                wait();
            }
            return chunk < end;
        }

        synchronized void next() {
            next++;
            notifyAll();
        }

        /** No chunk from this one on is committed. */
        synchronized void stopBefore(long chunk) {
            end = Math.min(end, chunk);
            notifyAll();
        }
    }
}
