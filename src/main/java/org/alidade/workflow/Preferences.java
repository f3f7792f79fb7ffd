package org.alidade.workflow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import org.alidade.model.Problem;

/**
 * The settings of the person at the station, in a file of their own in the workspace
 * ({@code preferences/<person>@<station>.json}). A change holds at once and is written behind the caller's back, whole or
 * not at all. Nothing of a patient is in it. May be called from every thread.
 */
public final class Preferences implements AutoCloseable {
    private static final long CLOSING_SECONDS = 5;
    private final Path file;
    private final AtomicReference<PersonalSettings> current;
    private final AtomicReference<Optional<Problem>> problem;
    private final AtomicBoolean unwritten = new AtomicBoolean();
    private final AtomicBoolean unwritable = new AtomicBoolean();
    private final ExecutorService writer = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("preferences").factory());

    private Preferences(Path file, PersonalSettings settings, Optional<Problem> problem) {
        this.file = file;
        this.current = new AtomicReference<>(settings);
        this.problem = new AtomicReference<>(problem);
    }

    /**
     * Reads what the person chose before. A file that cannot be read is kept aside under a name of its own, and the
     * program's own settings hold; {@link #takeProblem()} says so.
     */
    public static Preferences open(Path workspace, String person, String station) {
        Path file = workspace.resolve("preferences").resolve(plain(person) + "@" + plain(station) + ".json");
        if (!Files.exists(file)) {
            return new Preferences(file, PersonalSettings.standard(), Optional.empty());
        }
        try {
            return new Preferences(file, PreferencesJson.read(Files.readAllBytes(file)), Optional.empty());
        } catch (IOException e) {
            return new Preferences(file, PersonalSettings.standard(), Optional.of(setAside(file)));
        }
    }

    /** Names go into a file name, so that they must hold nothing that means something to a file system. */
    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return plain.equals(name) ? plain : plain + "-" + Integer.toHexString(name.hashCode());
    }

    private static Problem setAside(Path file) {
        String name = String.valueOf(file.getFileName());
        Path aside = file.resolveSibling(name + ".broken");
        for (int number = 2; Files.exists(aside); number++) {
            aside = file.resolveSibling(name + ".broken" + number);
        }
        try {
            Files.move(file, aside);
            return Problem.warning("preferences.broken", name, String.valueOf(aside.getFileName()));
        } catch (IOException e) {
            return Problem.warning("preferences.unreadable", name);
        }
    }

    public PersonalSettings current() {
        return current.get();
    }

    /** Makes a change; it is on disk moments later. Changes that follow one another quickly are written once. */
    public void change(UnaryOperator<PersonalSettings> change) {
        PersonalSettings before = current.getAndUpdate(change);
        if (!before.equals(current.get()) && !writer.isShutdown() && unwritten.compareAndSet(false, true)) {
            writer.execute(this::write);
        }
    }

    /** What went wrong with the file, to be said to the person; the same thing is told once. */
    public Optional<Problem> takeProblem() {
        return problem.getAndSet(Optional.empty());
    }

    private void write() {
        unwritten.set(false);
        try {
            replace(PreferencesJson.write(current.get()));
        } catch (IOException e) {
            if (unwritable.compareAndSet(false, true)) {
                problem.set(Optional.of(Problem.warning("preferences.unwritten", String.valueOf(file.getFileName()))));
            }
        }
    }

    private void replace(byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true); // else a power cut may leave the new name with nothing in it
        }
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Waits, at most some seconds, until the last change is on disk. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
