package org.alidade.wiring;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alidade.cli.Commands;
import org.alidade.cli.Environment;

/** Takes from the machine what commands need: streams, clock, locale, folders. */
public final class Program {
    private Program() {
    }

    /** Runs one call of the program and returns its exit status. */
    public static int run(String... arguments) {
        Map<String, String> variables = System.getenv();
        boolean headless = !Display.available(variables);
        if (headless || !Display.needed(arguments)) {
            Display.useNone();
        }
        FxScreens screens = new FxScreens(!headless);
        if (!headless && Display.needed(arguments)) {
            screens.prepare();
        }
        Environment environment = new Environment(writer(System.out), writer(System.err),
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), variables, home(),
                Path.of(System.getProperty("user.home")), Clock.systemDefaultZone(), Locale.getDefault(), version(),
                screens.readPictures(), screens);
        return Commands.run(environment, arguments);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static Path home() {
        return Path.of(System.getProperty("alidade.home", "")).toAbsolutePath();
    }

    private static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion()).orElse("0.1.0-SNAPSHOT");
    }
}
