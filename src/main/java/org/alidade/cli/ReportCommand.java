package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.alidade.model.Problem;
import org.alidade.text.Messages;
import org.alidade.workflow.CaseSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alidade report}: the report as a PDF, signed where a key is given; refuses, naming what is missing. */
@Command(name = "report", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class ReportCommand extends CaseCommand {
    @Option(names = "--out", paramLabel = "FILE.pdf", required = true, descriptionKey = "outPdf")
    Path out = Path.of("");

    @Option(names = "--sign", paramLabel = "KEYSTORE", descriptionKey = "sign")
    @Nullable
    Path keystore;

    @Option(names = "--draft", descriptionKey = "draft")
    boolean draft;

    ReportCommand(Environment environment) {
        super(environment);
    }

    @Override
    int run(CaseSession session, Messages messages, ConsoleProgress progress) throws IOException {
        session.applyDemonstrationReview();
        Path key = keystore;
        List<Problem> blocks = session.reportBlocks(progress);
        progress.end();
        blocks.forEach(problem -> environment().err().println(messages.line(problem)));
        if (!blocks.isEmpty() && !(draft && key == null)) {
            environment().err().println(messages.text("cli.report.blocked", blocks.size()));
            return 1;
        }
        Path written = key == null
                ? session.draftReport(out, progress)
                : session.signReport(out, key, password(), progress);
        progress.end();
        environment().out()
                .println(messages.text(key == null ? "cli.report.draft" : "cli.report.signed", written.toString()));
        return 0;
    }

    /** The keystore's password: one line of standard input, never an argument. */
    private char[] password() throws IOException {
        String line = environment().in().readLine();
        return line == null ? new char[0] : line.toCharArray();
    }
}
