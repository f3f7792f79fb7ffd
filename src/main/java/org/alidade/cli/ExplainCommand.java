package org.alidade.cli;

import java.io.IOException;
import java.util.List;
import org.alidade.text.Messages;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.ExplainVariant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code alidade explain}: where a variant stands, and which filter dropped it. */
@Command(name = "explain", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class ExplainCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "VARIANT", descriptionKey = "variant")
    String variant = "";

    @Mixin
    FilterOptions filtering = new FilterOptions();

    ExplainCommand(Environment environment) {
        super(environment);
    }

    @Override
    int run(CaseSession session, Messages messages, ConsoleProgress progress) throws IOException {
        if (!filtering.apply(session, messages, progress, environment().err())) {
            return 2;
        }
        List<String> lines = ExplainVariant.lines(session, variant, messages, progress);
        progress.end();
        lines.forEach(environment().out()::println);
        return 0;
    }
}
