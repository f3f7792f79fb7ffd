package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.Workstation.Opening;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command on one case: opens it, names its problems, and does its work. */
abstract class CaseCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    Path path = Path.of("");

    @Mixin
    LooseOptions loose = new LooseOptions();

    private final Environment environment;

    CaseCommand(Environment environment) {
        this.environment = environment;
    }

    /** The command's own work; returns the exit status. It ends {@code progress} before it prints. */
    abstract int run(CaseSession session, Messages messages, ConsoleProgress progress) throws IOException;

    /** Further VCFs of the same case, named beside the first; by default only those of {@code --vcf}. */
    List<Path> furtherFiles() {
        return List.of();
    }

    /** What to do where the case could not be opened; by default nothing more than naming the problems. */
    void refused(List<Problem> problems, Messages messages) throws IOException {
        // the problems stand on standard error
    }

    final Environment environment() {
        return environment;
    }

    @Override
    public final Integer call() throws IOException, KnowledgeException {
        Messages messages = common.messages(environment);
        ConsoleProgress progress = new ConsoleProgress(environment.err(), messages, System.console() != null);
        try (LocalWorkstation workstation = common.workstation(environment)) {
            Opening opening = workstation.open(loose.request(path, furtherFiles()), progress);
            progress.end();
            opening.problems()
                    .forEach(problem -> environment.err().println(severity(problem) + messages.line(problem)));
            environment.err().flush();
            if (opening.session().isEmpty()) {
                refused(opening.problems(), messages);
                return 1;
            }
            try (CaseSession session = opening.session().get()) {
                return run(session, messages, progress);
            }
        } finally {
            progress.end();
        }
    }

    private String severity(Problem problem) {
        return common.messages(environment).text("cli.severity." + problem.severity().name()) + " ";
    }
}
