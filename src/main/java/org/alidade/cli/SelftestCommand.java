package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.text.Messages;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.SelfTest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code alidade selftest}: the installed program checks itself on its sample cases. */
@Command(name = "selftest", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class SelftestCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    private final Environment environment;

    SelftestCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, KnowledgeException {
        Messages messages = common.messages(environment);
        Path folder = Files.createTempDirectory("alidade-selftest");
        common.workspace = folder.resolve("workspace");
        boolean passed;
        try (LocalWorkstation workstation = common.workstation(environment)) {
            passed = SelfTest.run(workstation, folder, messages, environment.out()::println);
        }
        return passed ? 0 : 1;
    }
}
