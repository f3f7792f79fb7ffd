package org.alidade.filtering;

import java.util.List;

/**
 * A verdict with its grounds.
 *
 * @param reason text key of the sentence, {@code filter.reason.<name>}
 * @param arguments values and thresholds for its placeholders
 */
public record FilterVerdict(FilterId filter, Verdict verdict, String reason, List<String> arguments) {
    public FilterVerdict {
        arguments = List.copyOf(arguments);
    }
}
