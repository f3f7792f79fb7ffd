package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.alidade.exchange.TsvWriter;
import org.alidade.knowledge.BuildWish;
import org.alidade.knowledge.BundleBuilder;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workflow.bundles.BundleChoice;
import org.alidade.workflow.bundles.BundleShelf;
import org.alidade.workflow.bundles.InstalledBundle;
import org.alidade.workflow.bundles.StoredJournal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alidade knowledge list|verify|build|use|remove}: reference bundles. */
@Command(name = "knowledge", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class KnowledgeCommand implements Callable<Integer> {
    /** How {@code use} names the bundle inside the program. */
    private static final Path BUILT_IN = Path.of("built-in");

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "list|verify|build|use|remove", descriptionKey = "knowledgeAction")
    String action = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "knowledgeFiles")
    List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "BUNDLE", descriptionKey = "outBundle")
    @Nullable
    Path out;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "bundleName")
    @Nullable
    String name;

    @Option(names = "--assembly", paramLabel = "GRCh37|GRCh38", descriptionKey = "bundleAssembly")
    @Nullable
    String assembly;

    @Option(names = "--force", descriptionKey = "bundleForce")
    boolean force;

    private final Environment environment;

    KnowledgeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, KnowledgeException {
        Messages messages = common.messages(environment);
        return switch (action) {
            case "list" -> list(bundle());
            case "verify" -> verify(bundle(), messages);
            case "build" -> build(messages);
            case "use" -> files.size() == 1 ? use(files.getFirst(), messages) : wrongUse(messages);
            case "remove" -> files.size() == 1 ? remove(files.getFirst(), messages) : wrongUse(messages);
            default -> wrongUse(messages);
        };
    }

    private int wrongUse(Messages messages) {
        environment.err().println(messages.text("cli.knowledge.use"));
        return 2;
    }

    /** The bundle named, else the one that cases are read with. */
    private KnowledgeBundle bundle() throws KnowledgeException, IOException {
        if (!files.isEmpty()) {
            return KnowledgeBundle.open(folder(files.getFirst()));
        }
        Optional<Path> chosen = common.knowledge == null ? choice().chosen() : Optional.of(common.knowledge);
        return chosen.isPresent() ? KnowledgeBundle.open(chosen.get()) : KnowledgeBundle.builtIn();
    }

    private BundleChoice choice() {
        return new BundleChoice(common.workspace(environment));
    }

    /** A folder, or the name of a bundle in the workspace. */
    private Path folder(Path given) {
        Path inWorkspace = choice().shelf().resolve(given);
        return !Files.isDirectory(given) && Files.isDirectory(inWorkspace) ? inWorkspace : given;
    }

    private int list(KnowledgeBundle bundle) throws IOException {
        TsvWriter tsv = new TsvWriter(environment.out(), "id", "name", "version", "date", "assembly", "records",
                "left_out", "size", "file", "sha256", "licence");
        for (KnowledgeSource source : bundle.sources()) {
            tsv.line(List.of(source.id(), source.name(), source.version(), source.date(),
                    source.build().map(GenomeBuild::label).orElse(""), number(source.records()),
                    Long.toString(source.leftOut()), number(source.size()), source.file(), source.sha256(),
                    source.licence()));
        }
        return 0;
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    private int verify(KnowledgeBundle bundle, Messages messages) throws IOException {
        ConsoleProgress progress = new ConsoleProgress(environment.err(), messages, System.console() != null);
        List<Problem> problems = bundle.verify(progress);
        progress.end();
        if (problems.isEmpty()) {
            environment.out().println(messages.text("cli.knowledge.intact", bundle.name(), bundle.sources().size()));
        }
        return tell(problems, messages);
    }

    private int tell(List<Problem> problems, Messages messages) {
        problems.forEach(problem -> environment.err().println(messages.line(problem)));
        return problems.isEmpty() ? 0 : 1;
    }

    private int build(Messages messages) throws IOException, KnowledgeException {
        Path target = out;
        Optional<GenomeBuild> wanted = Optional.ofNullable(assembly).flatMap(GenomeBuild::parse);
        if (target == null || files.isEmpty() || assembly != null && wanted.isEmpty()) {
            return wrongUse(messages);
        }
        ConsoleProgress progress = new ConsoleProgress(environment.err(), messages, System.console() != null);
        KnowledgeBundle built = BundleBuilder.build(new BuildWish(files, target, Optional.ofNullable(name), wanted),
                progress);
        progress.end();
        return list(built);
    }

    private int use(Path wanted, Messages messages) throws IOException {
        if (wanted.equals(BUILT_IN)) {
            return tell(shelf().choose(shelf().bundle(Optional.empty())), messages);
        }
        return tell(shelf().choose(shelf().bundle(Optional.of(folder(wanted)))), messages);
    }

    private int remove(Path wanted, Messages messages) throws IOException {
        InstalledBundle bundle = shelf()
                .bundle(wanted.equals(BUILT_IN) ? Optional.empty() : Optional.of(folder(wanted)));
        return tell(shelf().remove(bundle, force), messages);
    }

    private BundleShelf shelf() {
        return new BundleShelf(choice(), Optional.empty(),
                new StoredJournal(common.workspace(environment), environment.clock(),
                        System.getProperty("user.name", "?"), environment.version()));
    }
}
