package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.text.Messages;
import org.alidade.workflow.Demonstration;
import org.alidade.workflow.LocalWorkstation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What plain {@code mvn} calls: the workbench on the sample cases, or, without a display, the whole main job on the first
 * sample case.
 */
@Command(name = "start", hidden = true, resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    Path out = Path.of("target", "demonstration");

    private final Environment environment;

    StartCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, KnowledgeException {
        Messages messages = common.messages(environment);
        try (LocalWorkstation workstation = common.workstation(environment)) {
            if (environment.screens().available()) {
                environment.screens().open(workstation, common.screenLocale(environment, workstation),
                        Optional.empty());
                return 0;
            }
            environment.out().println(messages.text("cli.start.headless"));
            Demonstration.Outcome outcome = Demonstration.run(workstation, out.toAbsolutePath(), messages);
            outcome.lines().forEach(environment.out()::println);
            return outcome.done() ? 0 : 1;
        }
    }
}
