package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.alidade.model.VariantKey;
import org.alidade.text.Messages;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.ShowReads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alidade reads}: the evidence of the reads as a table, and the viewer's picture. */
@Command(name = "reads", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class ReadsCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "VARIANT", descriptionKey = "variant")
    String variant = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    Path out = Path.of("");

    ReadsCommand(Environment environment) {
        super(environment);
    }

    @Override
    int run(CaseSession session, Messages messages, ConsoleProgress progress) throws IOException {
        Optional<VariantKey> key = VariantKey.parse(session.theCase().build(), variant);
        if (key.isEmpty()) {
            environment().err().println(messages.text("cli.variant.unreadable", variant));
            return 2;
        }
        if (!session.showsReadsOf(key.get())) {
            environment().err().println(messages.text("cli.variant.outsideScope", key.get().text()));
            return 1;
        }
        ShowReads.write(session, key.get(), out);
        environment().out().println(messages.text("cli.reads.done", out.toString()));
        return 0;
    }
}
