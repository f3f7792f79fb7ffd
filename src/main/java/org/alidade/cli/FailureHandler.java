package org.alidade.cli;

import java.util.Locale;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.progress.CancelledException;
import org.alidade.text.Messages;
import picocli.CommandLine;

/** Turns a failure into one sentence and exit status 1. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {
    private final Environment environment;

    FailureHandler(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        Messages messages = Messages.of(Locale.of(command.getParseResult().matchedOptionValue("--locale",
                environment.locale().getLanguage())));
        if (failure instanceof CancelledException) {
            environment.err().println(messages.text("cli.cancelled"));
            return 1;
        }
        if (failure instanceof KnowledgeException refused) {
            refused.problems().forEach(problem -> environment.err().println(messages.line(problem)));
            return 1;
        }
        String message = failure.getMessage();
        environment.err().println(messages.text("cli.failed",
                message == null ? failure.getClass().getSimpleName() : message));
        if (environment.variables().containsKey("ALIDADE_TRACE")) {
            failure.printStackTrace(environment.err());
        }
        return 1;
    }
}
