package org.alidade.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.alidade.workbench.reading.WebViewReadPicture;
import org.alidade.workflow.CaseRequest;
import org.alidade.workflow.Workstation;

/** One call of the program as a person makes it, with its own workspace, and what came out. */
record CommandRun(int status, String out, String err) {
    static final Path HOME = Path.of(System.getProperty("alidade.basedir", "")).toAbsolutePath();
    /** The clock of every call; keys for it must be valid then. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    static CommandRun of(Path workspace, String... arguments) {
        return with("", workspace, arguments);
    }

    /** {@code input}: what is typed on standard input. */
    static CommandRun with(String input, Path workspace, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Environment environment = new Environment(new PrintWriter(out, true), new PrintWriter(err, true),
                new BufferedReader(new StringReader(input)), Map.of("ALIDADE_WORKSPACE", workspace.toString()), HOME,
                workspace, CLOCK, Locale.FRANCE, "test", WebViewReadPicture::new, new NoScreens());
        int status = Commands.run(environment, arguments);
        return new CommandRun(status, out.toString(), err.toString());
    }

    /** A machine without a display. */
    private static final class NoScreens implements Screens {
        @Override
        public boolean available() {
            return false;
        }

        @Override
        public void open(Workstation workstation, Locale locale, Optional<CaseRequest> request) {
            throw new IllegalStateException("no display");
        }

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public byte[] shot(ShotRequest request, Workstation workstation) throws IOException {
            throw new IOException("no display");
        }

        @Override
        public void shots(ShotRequest request, Workstation workstation, java.nio.file.Path folder) throws IOException {
            throw new IOException("no display");
        }
    }
}
