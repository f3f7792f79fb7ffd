package org.alidade.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alidade.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root command and its parts. */
public final class Commands {
    private Commands() {
    }

    /** Runs one call of the program; returns the exit status. */
    public static int run(Environment environment, String... arguments) {
        CommandLine line = new CommandLine(new Root());
        line.addSubcommand(new OpenCommand(environment));
        line.addSubcommand(new StartCommand(environment));
        line.addSubcommand(new InterpretCommand(environment));
        line.addSubcommand(new ExplainCommand(environment));
        line.addSubcommand(new ReadsCommand(environment));
        line.addSubcommand(new CoverageCommand(environment));
        line.addSubcommand(new ClassifyCommand(environment));
        line.addSubcommand(new ReportCommand(environment));
        line.addSubcommand(new VerifyCommand(environment));
        line.addSubcommand(new KnowledgeCommand(environment));
        line.addSubcommand(new IndicationsCommand(environment));
        line.addSubcommand(new CheckCommand(environment));
        line.addSubcommand(
                new CommandLine(new BenchmarkCommand()).addSubcommand(new BenchmarkCommand.Load(environment)));
        line.addSubcommand(new ShotCommand(environment));
        line.addSubcommand(new SelftestCommand(environment));
        line.addSubcommand(new SamplesCommand(environment));
        ResourceBundle usage = ResourceBundle.getBundle("org.alidade.cli.usage", usageLocale(environment, arguments),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        line.setResourceBundle(usage);
        line.getSubcommands().values().forEach(sub -> sub.setResourceBundle(usage));
        line.setOut(environment.out());
        line.setErr(environment.err());
        line.getCommandSpec().version("Alidade " + environment.version());
        line.setExecutionExceptionHandler(new FailureHandler(environment));
        int status = line.execute(withDefault(line, arguments));
        environment.out().flush();
        environment.err().flush();
        return status;
    }

    /** {@code alidade} and {@code alidade CASE} open the workbench. */
    private static String[] withDefault(CommandLine line, String... arguments) {
        boolean named = arguments.length > 0
                && (arguments[0].startsWith("-") || line.getSubcommands().containsKey(arguments[0]));
        boolean folder = arguments.length > 0 && Files.isDirectory(Path.of(arguments[0]));
        if (named || arguments.length > 0 && !folder) {
            return arguments;
        }
        String[] opening = new String[arguments.length + 1];
        opening[0] = "open";
        System.arraycopy(arguments, 0, opening, 1, arguments.length);
        return opening;
    }

    private static Locale usageLocale(Environment environment, String... arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("--locale")) {
                return Messages.of(Locale.of(arguments[i + 1])).locale();
            }
        }
        return Messages.of(environment.locale()).locale();
    }

    @Command(name = "alidade", mixinStandardHelpOptions = true, resourceBundle = "org.alidade.cli.usage")
    private static final class Root {
    }
}
