package org.alidade.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.alidade.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root command and its parts. */
public final class Commands {
    private Commands() {
    }

    /** Runs one call of the program; returns the exit status. */
    public static int run(Environment environment, String... arguments) {
        CommandLine line = new CommandLine(new Root());
        String[] call = withDefault(arguments);
        Map<String, Supplier<Object>> commands = commands(environment);
        // reading the options of every command by reflection takes half of what a short call takes
        @Nullable
        Supplier<Object> named = call.length == 0 ? null : commands.get(call[0]);
        if (named == null) {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        } else {
            line.addSubcommand(call[0], named.get());
        }
        ResourceBundle usage = ResourceBundle.getBundle("org.alidade.cli.usage", usageLocale(environment, arguments),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        line.setResourceBundle(usage);
        line.getSubcommands().forEach((name, sub) -> {
            sub.setResourceBundle(usage);
            if (usage.containsKey("command." + name)) {
                sub.getCommandSpec().usageMessage().description(usage.getString("command." + name));
            }
        });
        line.setOut(environment.out());
        line.setErr(environment.err());
        line.getCommandSpec().version("Alidade " + environment.version());
        line.setExecutionExceptionHandler(new FailureHandler(environment));
        int status = line.execute(call);
        environment.out().flush();
        environment.err().flush();
        return status;
    }

    private static Map<String, Supplier<Object>> commands(Environment environment) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("open", () -> new OpenCommand(environment));
        commands.put("start", () -> new StartCommand(environment));
        commands.put("interpret", () -> new InterpretCommand(environment));
        commands.put("explain", () -> new ExplainCommand(environment));
        commands.put("reads", () -> new ReadsCommand(environment));
        commands.put("coverage", () -> new CoverageCommand(environment));
        commands.put("classify", () -> new ClassifyCommand(environment));
        commands.put("report", () -> new ReportCommand(environment));
        commands.put("verify", () -> new VerifyCommand(environment));
        commands.put("knowledge", () -> new KnowledgeCommand(environment));
        commands.put("indications", () -> new IndicationsCommand(environment));
        commands.put("reanalyse", () -> new ReanalyseCommand(environment));
        commands.put("backup", () -> new BackupCommand(environment));
        commands.put("check", () -> new CheckCommand(environment));
        commands.put("annotate", () -> new AnnotateCommand(environment));
        commands.put("benchmark", () -> new CommandLine(new BenchmarkCommand())
                .addSubcommand(new BenchmarkCommand.Load(environment))
                .addSubcommand(new BenchmarkCommand.Ranking(environment)));
        commands.put("shot", () -> new ShotCommand(environment));
        commands.put("selftest", () -> new SelftestCommand(environment));
        commands.put("samples", () -> new SamplesCommand(environment));
        return commands;
    }

    /** {@code alidade} and {@code alidade CASE} open the workbench. */
    private static String[] withDefault(String... arguments) {
        if (arguments.length > 0 && (arguments[0].startsWith("-") || !Files.isDirectory(Path.of(arguments[0])))) {
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
