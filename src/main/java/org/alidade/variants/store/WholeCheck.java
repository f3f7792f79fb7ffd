package org.alidade.variants.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * Compares the checksums of a large column file while it is used already. A damaged file is taken away, so that the next
 * opening makes it anew.
 */
final class WholeCheck implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(WholeCheck.class.getName());
    private static final int PIECE = 1 << 24;
    private final Path file;
    private final MemorySegment segment;
    private final ColumnDirectory directory;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile boolean damaged;

    WholeCheck(Path file, MemorySegment segment, ColumnDirectory directory) {
        this.file = file;
        this.segment = segment;
        this.directory = directory;
        this.thread = Thread.ofPlatform().name("column-check").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Returns when all is compared. */
    void await() throws InterruptedException {
        thread.join();
    }

    /** Whether damage was found so far. */
    boolean damaged() {
        return damaged;
    }

    private void run() {
        damaged = !isWhole() && !stopped;
        if (damaged) {
            LOG.log(System.Logger.Level.WARNING, "a column file is damaged and will be made anew");
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether every column is what was written; also false where the check was stopped. */
    boolean isWhole() {
        return directory.segments().values().stream()
                .allMatch(part -> checksum(segment.asSlice(part.at(), part.length())) == part.checksum());
    }

    private int checksum(MemorySegment part) {
        CRC32C checksum = new CRC32C();
        for (long at = 0; at < part.byteSize() && !stopped; at += PIECE) {
            checksum.update(part.asSlice(at, Math.min(PIECE, part.byteSize() - at)).asByteBuffer());
        }
        return (int) checksum.getValue();
    }

    /** Ends the check; afterwards the file may be unmapped. */
    @Override
    public void close() {
        stopped = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true; // one piece takes milliseconds, and unmapping under it would not be safe
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
