package org.alidade.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.alidade.workflow.ReadPictures;

/**
 * What a command gets from the machine.
 *
 * @param in standard input, from which secrets are read, one line each
 * @param variables environment variables
 * @param home the packaged tree, or the source folder when started by the build
 */
public record Environment(PrintWriter out, PrintWriter err, BufferedReader in, Map<String, String> variables, Path home,
        Path userHome, Clock clock, Locale locale, String version, ReadPictures pictures, Screens screens) {
    public Environment {
        variables = Map.copyOf(variables);
    }
}
