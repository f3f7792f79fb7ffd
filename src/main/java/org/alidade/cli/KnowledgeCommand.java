package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.alidade.exchange.TsvWriter;
import org.alidade.knowledge.BundleBuilder;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alidade knowledge list|verify|build}: reference bundles. */
@Command(name = "knowledge", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class KnowledgeCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "list|verify|build", descriptionKey = "knowledgeAction")
    String action = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "knowledgeFiles")
    List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "BUNDLE", descriptionKey = "outBundle")
    @Nullable
    Path out;

    private final Environment environment;

    KnowledgeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, KnowledgeException {
        Messages messages = common.messages(environment);
        switch (action) {
            case "list" -> {
                return list(bundle());
            }
            case "verify" -> {
                return verify(bundle(), messages);
            }
            case "build" -> {
                Path target = out;
                if (target != null && !files.isEmpty()) {
                    ConsoleProgress progress = new ConsoleProgress(environment.err(), messages,
                            System.console() != null);
                    KnowledgeBundle built = BundleBuilder.build(files, target, progress);
                    progress.end();
                    return list(built);
                }
            }
            default -> {
            }
        }
        environment.err().println(messages.text("cli.knowledge.use"));
        return 2;
    }

    private KnowledgeBundle bundle() throws KnowledgeException, IOException {
        Path path = files.isEmpty() ? common.knowledge : files.getFirst();
        return path == null ? KnowledgeBundle.builtIn() : KnowledgeBundle.open(path);
    }

    private int list(KnowledgeBundle bundle) throws IOException {
        TsvWriter tsv = new TsvWriter(environment.out(), "id", "name", "version", "file", "sha256", "licence");
        for (KnowledgeSource source : bundle.sources()) {
            tsv.line(List.of(source.id(), source.name(), source.version(), source.file(), source.sha256(),
                    source.licence()));
        }
        return 0;
    }

    private int verify(KnowledgeBundle bundle, Messages messages) throws IOException, KnowledgeException {
        List<Problem> problems = bundle.verify();
        problems.forEach(problem -> environment.err().println(messages.line(problem)));
        if (problems.isEmpty()) {
            environment.out().println(messages.text("cli.knowledge.intact", bundle.name(), bundle.sources().size()));
        }
        return problems.isEmpty() ? 0 : 1;
    }
}
