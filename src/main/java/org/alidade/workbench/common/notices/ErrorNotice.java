package org.alidade.workbench.common.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.text.Messages;
import org.alidade.workflow.FailureKind;
import org.alidade.workflow.StationLog;

/** A failure as a person is told of it: one sentence, what to do, a code; details to copy without patient data. */
public final class ErrorNotice {
    private ErrorNotice() {
    }

    /** Notes the failure in the log and says it; empty where the person stopped the work, which is no failure. */
    public static Optional<Notice> of(Throwable failure, StationLog log, Messages messages) {
        FailureKind kind = FailureKind.of(failure);
        if (kind == FailureKind.CANCELLED) {
            return Optional.empty();
        }
        log.failed(failure);
        List<String> lines = new ArrayList<>();
        reason(failure, kind).ifPresent(reason -> lines.add(messages.text("failure.reason", reason)));
        lines.add(messages.text("failure." + kind.name() + ".remedy"));
        lines.add(messages.text("failure.code", kind.code()));
        return Optional.of(new Notice(Notice.Kind.ERROR, messages.text("failure." + kind.name()), lines,
                Optional.of(() -> log.details(failure))));
    }

    private static Optional<String> reason(Throwable failure, FailureKind kind) {
        Throwable innermost = failure;
        while (innermost.getCause() != null && FailureKind.of(innermost.getCause()) == kind) {
            innermost = innermost.getCause();
        }
        return kind.hasReason() ? Optional.ofNullable(innermost.getMessage()) : Optional.empty();
    }
}
