package org.alidade.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alidade.exchange.CoverageTsv;
import org.alidade.quality.CaseCoverage;
import org.alidade.text.Messages;
import org.alidade.workflow.CaseSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alidade coverage}: how well the panel's genes and exons are covered, as a table. */
@Command(name = "coverage", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class CoverageCommand extends CaseCommand {
    @Option(names = "--out", paramLabel = "TSV", required = true, descriptionKey = "outTsv")
    Path out = Path.of("");

    CoverageCommand(Environment environment) {
        super(environment);
    }

    @Override
    int run(CaseSession session, Messages messages, ConsoleProgress progress) throws IOException {
        if (!session.figures().hasReads()) {
            environment().err().println(messages.text("cli.coverage.noReads"));
            return 1;
        }
        CaseCoverage coverage = session.figures().coverage(progress);
        progress.end();
        try (Writer writer = Files.newBufferedWriter(out)) {
            CoverageTsv.write(writer, coverage);
        }
        environment().out().println(messages.text("cli.coverage.done", out.toString(),
                session.figures().genes().size() - coverage.withoutTranscript().size(),
                coverage.withoutTranscript().size(), coverage.rule().minimumMappingQuality()));
        return 0;
    }
}
