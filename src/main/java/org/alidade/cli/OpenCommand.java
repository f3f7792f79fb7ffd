package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.workflow.LocalWorkstation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code alidade open}: the workbench. */
@Command(name = "open", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "CASE", descriptionKey = "case")
    @Nullable
    Path caseFolder;

    @Mixin
    LooseOptions loose = new LooseOptions();

    private final Environment environment;

    OpenCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, KnowledgeException {
        if (!environment.screens().available()) {
            environment.err().println(common.messages(environment).text("cli.noDisplay"));
            return 1;
        }
        try (LocalWorkstation workstation = common.workstation(environment)) {
            environment.screens().open(workstation, common.screenLocale(environment, workstation),
                    Optional.ofNullable(caseFolder).map(loose::request));
        }
        return 0;
    }
}
