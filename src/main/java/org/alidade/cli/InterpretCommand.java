package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alidade.filtering.Widening;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.WidenView.Asked;
import org.alidade.workflow.InterpretCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alidade interpret}: loads, checks, filters, ranks, and writes the results. */
@Command(name = "interpret", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class InterpretCommand extends CaseCommand {
    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    Path out = Path.of("");

    @Option(names = "--verdicts", descriptionKey = "verdicts")
    boolean verdicts;

    @Mixin
    FilterOptions filtering = new FilterOptions();

    @Option(names = "--widen", paramLabel = "GENE,GENE", descriptionKey = "widen")
    String widen = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
    String reason = "";

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
        if (!widen.isBlank() && !widened(session, messages, progress)) {
            return 1;
        }
        if (!filtering.apply(session, messages, progress, environment().err())) {
            return 2;
        }
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

    /** All the genes that were asked for, or none. */
    private boolean widened(CaseSession session, Messages messages, ConsoleProgress progress) {
        Asked asked = session.widening().named(widen);
        progress.end();
        asked.refused().forEach(problem -> environment().err().println(messages.line(problem)));
        if (reason.isBlank()) {
            environment().err().println(messages.text("candidates.widen.noReason"));
        }
        if (reason.isBlank() || !asked.refused().isEmpty()) {
            return false;
        }
        session.widening().widen(new Widening(asked.genes(), reason.strip()), progress);
        return true;
    }
}
