package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workflow.AnnotateFile;
import org.alidade.workflow.LocalWorkstation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alidade annotate}: local consequences and HGVS of a VCF, one line per allele and transcript. */
@Command(name = "annotate", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "annotateFile")
    Path file = Path.of("");

    @Option(names = "--out", paramLabel = "TSV", required = true, descriptionKey = "outTsv")
    Path out = Path.of("");

    @Option(names = "--transcripts", paramLabel = "FILE", descriptionKey = "transcripts")
    List<Path> transcripts = List.of();

    private final Environment environment;

    AnnotateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, KnowledgeException {
        Messages messages = common.messages(environment);
        ConsoleProgress progress = new ConsoleProgress(environment.err(), messages, System.console() != null);
        try (LocalWorkstation workstation = common.workstation(environment)) {
            AnnotateFile.Outcome outcome = workstation.annotate(file, out, transcripts, progress);
            progress.end();
            outcome.problems().forEach(problem -> environment.err().println(messages.line(problem)));
            if (outcome.problems().stream().anyMatch(Problem::isError)) {
                return 1;
            }
            environment.out().println(messages.text("cli.annotate.done", out.toString(), outcome.alleles(),
                    outcome.lines()));
            return 0;
        }
    }
}
