package org.alidade.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** One program at a time writes into a workspace. The lock falls with the process that holds it, killed or not. */
final class WorkspaceLock implements AutoCloseable {
    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws IOException if another program holds the workspace; the message says who and since when
     */
    static WorkspaceLock take(Path workspace, String person, Instant now) throws IOException {
        Path holder = workspace.resolve("record.holder");
        FileChannel channel = FileChannel.open(workspace.resolve("record.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            String who = Files.exists(holder) ? Files.readString(holder, StandardCharsets.UTF_8) : "?";
            throw new IOException("the workspace " + workspace + " is in use: " + who);
        }
        channel.write(ByteBuffer.wrap(new byte[]{'1'}), 0);
        Files.writeString(holder, person + ", " + now + ", process " + ProcessHandle.current().pid(),
                StandardCharsets.UTF_8);
        return new WorkspaceLock(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
