package org.alidade.workflow;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.Map;

import org.alidade.text.Redaction;

/** A failure written down for those who look after the program: where it happened, in which versions, and of no patient. */
final class FailureReport {
    private final Redaction redaction;
    private final String programVersion;

    FailureReport(Redaction redaction, String programVersion) {
        this.redaction = redaction;
        this.programVersion = programVersion;
    }

    /** Versions, then the failure and its causes with their stack traces. */
    String text(Throwable failure, Instant moment) {
        return FailureKind.of(failure).code() + "\nAlidade " + programVersion + " · Java "
                + System.getProperty("java.version") + " · " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch") + "\n" + moment + "\n\n"
                + trace(failure);
    }

    String trace(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Map<Throwable, Boolean> seen = new IdentityHashMap<>();
        for (Throwable one = failure; one != null && seen.put(one, true) == null; one = one.getCause()) {
            text.append(text.isEmpty() ? "" : "caused by ").append(one.getClass().getName());
            if (one.getMessage() != null) {
                text.append(": ").append(redaction.of(one.getMessage()));
            }
            text.append('\n');
            for (StackTraceElement frame : one.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
        }
        return text.toString();
    }
}
