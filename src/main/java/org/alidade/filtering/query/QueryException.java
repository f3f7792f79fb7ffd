package org.alidade.filtering.query;

import java.util.List;

/** What was typed is no query: where, and why. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int start;
    private final int end;
    private final String reason;
    private final transient List<String> arguments;

    QueryException(int start, int end, String reason, String... arguments) {
        super(reason + " at " + start + ": " + String.join(", ", arguments));
        this.start = start;
        this.end = Math.max(end, start);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** First letter of the mistake, from 0; the length of the text where something is missing at its end. */
    public int start() {
        return start;
    }

    /** Behind its last letter. */
    public int end() {
        return end;
    }

    /** Key of the sentence under {@code filter.query.}. */
    public String reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}
