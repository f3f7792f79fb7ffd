package org.alidade.workflow;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

import org.alidade.text.Redaction;

/** One line of the log, and below it where a failure happened; without anything that tells of a patient. */
final class LogLine extends Formatter {
    private final Redaction redaction;
    private final FailureReport failures;

    LogLine(Redaction redaction, FailureReport failures) {
        this.redaction = redaction;
        this.failures = failures;
    }

    @Override
    public String format(LogRecord line) {
        String told = line.getInstant() + " " + line.getLevel().getName() + " " + line.getLoggerName() + " "
                + redaction.of(formatMessage(line)) + "\n";
        return line.getThrown() == null ? told : told + failures.trace(line.getThrown());
    }
}
