package org.alidade.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.alidade.knowledge.KnowledgeException;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;

/** A station with a fresh workspace, and the sample cases. */
final class SampleStation {
    private static final Path SAMPLES = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath()
            .resolve("sample-cases");

    private SampleStation() {
    }

    static LocalWorkstation open(Path workspace) throws IOException, KnowledgeException {
        return open(workspace, base -> {
            throw new IllegalStateException("no picture is asked for here");
        });
    }

    static LocalWorkstation open(Path workspace, ReadPictures pictures) throws IOException, KnowledgeException {
        return LocalWorkstation.open(
                new StationSettings(workspace, SAMPLES, Optional.empty(), Optional.empty(), "test"),
                Messages.of(Locale.FRENCH), Clock.systemUTC(), pictures);
    }

    static CaseSession open(LocalWorkstation station, Path folder) {
        return station.open(new CaseRequest.Folder(folder), Progress.none()).session().orElseThrow();
    }

    static Path sample(String name) {
        return SAMPLES.resolve(name);
    }

    /** A copy of a sample case under another name. */
    static Path copy(String name, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(sample(name))) {
            files.forEach(file -> {
                try {
                    Files.copy(file, folder.resolve(file.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return folder;
    }
}
