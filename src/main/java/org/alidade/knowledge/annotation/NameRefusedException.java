package org.alidade.knowledge.annotation;

import java.util.List;

/** A name that stands for nothing; carried from deep within to {@link HgvsResolver}, which makes it a value. */
final class NameRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<String> arguments;

    NameRefusedException(String reason, String... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    HgvsResolution.Refused refusal() {
        return new HgvsResolution.Refused(reason, arguments);
    }
}
