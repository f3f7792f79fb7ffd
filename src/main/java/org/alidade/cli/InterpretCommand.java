package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.InterpretCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alidade interpret}: loads, checks, filters, ranks, and writes the results. */
@Command(name = "interpret", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class InterpretCommand extends CaseCommand {
    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    Path out = Path.of("");

    @Option(names = "--verdicts", descriptionKey = "verdicts")
    boolean verdicts;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "vcf")
    List<Path> further = List.of();

    InterpretCommand(Environment environment) {
        super(environment);
    }

    @Override
    List<Path> furtherFiles() {
        return further;
    }

    @Override
    int run(CaseSession session, Messages messages, ConsoleProgress progress) throws IOException {
        InterpretCase.write(session, out, verdicts, messages, progress);
        progress.end();
        environment().out().println(messages.text("cli.interpret.done", session.candidates().size(), out.toString()));
        return 0;
    }

    @Override
    void refused(List<Problem> problems, Messages messages) throws IOException {
        Files.createDirectories(out);
        InterpretCase.writeProblems(problems, out, messages);
    }
}
