package org.alidade.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

/**
 * One program at a time writes into a workspace. The system's lock falls with the process that holds it, killed or not; for
 * shares that do not pass locks on, the holder also renews a mark, and whoever finds another's mark there stops writing.
 */
final class WorkspaceLock implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WorkspaceLock.class.getName());
    private final FileChannel channel;
    private final Path mark;
    private final Clock clock;
    private final LockHolder own;
    private final ScheduledExecutorService beating;
    private volatile Optional<LockHolder> taken = Optional.empty();

    private WorkspaceLock(FileChannel channel, Path mark, Clock clock, LockHolder own) {
        this.channel = channel;
        this.mark = mark;
        this.clock = clock;
        this.own = own;
        this.beating = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().daemon().name("record-lock").unstarted(work));
        long every = LockHolder.EVERY.toSeconds();
        beating.scheduleWithFixedDelay(this::beat, every, every, TimeUnit.SECONDS);
    }

    /**
     * @throws WorkspaceHeldException if another program holds the workspace
     */
    static WorkspaceLock take(Path workspace, String person, String station, Clock clock) throws IOException {
        Path mark = workspace.resolve("record.holder");
        FileChannel channel = FileChannel.open(workspace.resolve("record.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        boolean locked = lock(channel) != null;
        Optional<LockHolder> before = read(mark);
        Instant now = clock.instant();
        if (!locked || before.filter(one -> one.runsElsewhere(station, now)).isPresent()) {
            channel.close();
            throw new WorkspaceHeldException(workspace, before);
        }
        channel.write(ByteBuffer.wrap(new byte[]{'1'}), 0);
        LockHolder own = new LockHolder(person, station, ProcessHandle.current().pid(), now, now,
                UUID.randomUUID().toString());
        write(mark, own);
        return new WorkspaceLock(channel, mark, clock, own);
    }

    /** Who holds a workspace now; empty where nobody does, or the mark cannot be read. */
    static Optional<LockHolder> read(Path mark) {
        try {
            return Files.exists(mark)
                    ? LockHolder.read(Files.readString(mark, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.FINE, "the mark of the workspace's holder cannot be read", e);
            return Optional.empty();
        }
    }

    private static void write(Path mark, LockHolder holder) throws IOException {
        Path fresh = mark.resolveSibling(mark.getFileName() + "." + holder.token());
        Files.writeString(fresh, holder.line(), StandardCharsets.UTF_8);
        Files.move(fresh, mark, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Says that this program still runs, unless another has taken the workspace meanwhile. */
    void beat() {
        Optional<LockHolder> now = read(mark);
        if (now.isPresent() && !now.get().token().equals(own.token())) {
            taken = now;
            return;
        }
        try {
            write(mark, own.at(clock.instant()));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the mark of the workspace's holder cannot be renewed", e);
        }
    }

    /** Who took the workspace away; empty while it is ours. */
    Optional<LockHolder> taken() {
        return taken;
    }

    @Override
    public void close() throws IOException {
        beating.shutdownNow();
        if (read(mark).filter(one -> one.token().equals(own.token())).isPresent()) {
            Files.deleteIfExists(mark);
        }
        channel.close();
    }
}
