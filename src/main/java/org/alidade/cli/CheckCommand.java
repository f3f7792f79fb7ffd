package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.alidade.text.Messages;
import org.alidade.workflow.CheckFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code alidade check}: reads files whole, as the workbench would; one line each. */
@Command(name = "check", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "checkFiles")
    List<Path> files = List.of();

    private final Environment environment;

    CheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = common.messages(environment);
        boolean refused = false;
        for (Path file : files) {
            CheckFile.Outcome outcome = CheckFile.check(file, messages);
            refused |= outcome.word().equals("refused");
            environment.out().println(file + "\t" + outcome.word() + "\t" + outcome.reason());
        }
        return refused ? 1 : 0;
    }
}
