package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.alidade.casefile.Case;
import org.alidade.model.Problem;
import org.alidade.text.Redaction;

/**
 * What the program did, for those who look after it: files {@code logs/alidade-<n>.log} in the workspace, the newest with
 * the number 0. No patient is in it: cases are numbered as they are opened, and every line is redacted. May be called from
 * every thread.
 */
public final class StationLog implements AutoCloseable {
    private static final Logger LOGGER = Logger.getLogger("org.alidade");
    private static final int BYTES = 1_000_000;
    private static final int FILES = 5;
    private final Redaction redaction = new Redaction();
    private final FailureReport failures;
    private final Clock clock;
    private final Optional<Handler> handler;

    private StationLog(Path folder, String programVersion, Clock clock) {
        this.clock = clock;
        this.failures = new FailureReport(redaction, programVersion);
        this.handler = handler(folder);
        handler.ifPresent(Logger.getLogger("")::addHandler);
    }

    /** Starts the log; where its folder cannot be written the program works without. */
    static StationLog open(Path workspace, String programVersion, Clock clock) {
        StationLog log = new StationLog(workspace.resolve("logs"), programVersion, clock);
        LOGGER.setLevel(Level.INFO);
        log.tell("start " + programVersion + ", Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, "
                + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
        return log;
    }

    private Optional<Handler> handler(Path folder) {
        try {
            Files.createDirectories(folder);
            // in its pattern a percent sign has a meaning
            String pattern = folder.toString().replace("%", "%%") + "/alidade-%g.log";
            FileHandler made = new FileHandler(pattern, BYTES, FILES, true);
            made.setEncoding("UTF-8");
            made.setLevel(Level.INFO);
            made.setFormatter(new LogLine(redaction, failures));
            return Optional.of(made);
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "no log can be written: {0}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Notes an event; of what it tells of patients nothing is written. */
    public void tell(String event) {
        LOGGER.info(event);
    }

    /** Notes a failure and returns its kind. */
    public FailureKind failed(Throwable failure) {
        FailureKind kind = FailureKind.of(failure);
        LOGGER.log(Level.WARNING, kind.code(), failure);
        return kind;
    }

    /** A failure for a message to those who look after the program, without anything of a patient. */
    public String details(Throwable failure) {
        return failures.text(failure, clock.instant());
    }

    /** Tells of a case before anything is noted of it, so that none of its identities is. */
    void know(Case theCase) {
        CaseIdentities.of(theCase).forEach(redaction::add);
    }

    /** Tells of a case of the list. */
    void know(Workstation.CaseEntry entry) {
        redaction.add(entry.id());
        redaction.add(entry.title());
        Stream.of(entry.title().split("\\s+")).filter(word -> word.length() > 2).forEach(redaction::add);
        redaction.add(entry.folder().toString());
        redaction.add(String.valueOf(entry.folder().getFileName()));
    }

    /** Notes a problem of a file by its code. */
    void tell(Problem problem) {
        tell("problem " + problem.severity() + " " + problem.code());
    }

    @Override
    public void close() {
        tell("end");
        handler.ifPresent(made -> {
            Logger.getLogger("").removeHandler(made);
            made.close();
        });
    }
}
