package org.alidade.cli;

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
        Messages messages = Messages.of(environment.locale());
        if (failure instanceof CancelledException) {
            environment.err().println(messages.text("cli.cancelled"));
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
