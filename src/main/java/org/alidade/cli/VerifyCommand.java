package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.alidade.text.Messages;
import org.alidade.workflow.VerifyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alidade verify}: a signed PDF or a journal; 0 when intact, 1 when altered. */
@Command(name = "verify", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "verifyFile")
    Path file = Path.of("");

    @Option(names = "--anchor", paramLabel = "HASH", descriptionKey = "anchor")
    List<String> anchors = List.of();

    private final Environment environment;

    VerifyCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = common.messages(environment);
        VerifyFile.Outcome outcome = VerifyFile.verify(file, anchors, messages);
        outcome.lines().forEach(outcome.intact() ? environment.out()::println : environment.err()::println);
        return outcome.intact() ? 0 : 1;
    }
}
