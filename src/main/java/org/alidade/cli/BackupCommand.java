package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.workflow.LocalWorkstation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code alidade backup}: a checked copy of the record, also while a window has it open elsewhere in this program. */
@Command(name = "backup", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--out", paramLabel = "FILE.db", descriptionKey = "outBackup")
    @Nullable
    Path out;

    private final Environment environment;

    BackupCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, KnowledgeException {
        try (LocalWorkstation workstation = common.workstation(environment)) {
            Path chosen = out;
            Path made = chosen == null ? workstation.backups().now() : workstation.backups().into(chosen);
            environment.out().println(common.messages(environment).text("cli.backup.done", made.toString()));
        }
        return 0;
    }
}
