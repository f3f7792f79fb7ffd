package org.alidade.model;

import java.util.List;
import java.util.OptionalLong;

/**
 * Something wrong with an input, as a value: collected and shown together. The sentences stand in the text bundles under
 * {@code problem.<code>} (what is wrong) and {@code problem.<code>.remedy} (what to do), with {@code arguments} as their
 * placeholders.
 *
 * @param code for instance {@code vcf.truncated}
 * @param file the file's name without its folder; empty where the problem is of no file
 * @param line counted from 1, where it is known
 * @param field column, key or path within the file; empty where not applicable
 */
public record Problem(Severity severity, String code, String file, OptionalLong line, String field,
        List<String> arguments) {
    /** How much a problem weighs. */
    public enum Severity {
        /** Worth knowing. */
        NOTE,
        /** What is affected can still be trusted, and the warning stays in view. */
        WARNING,
        /** What cannot be trusted: the work stops. */
        ERROR
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem error(String code, String file, String... arguments) {
        return new Problem(Severity.ERROR, code, file, OptionalLong.empty(), "", List.of(arguments));
    }

    public static Problem warning(String code, String file, String... arguments) {
        return new Problem(Severity.WARNING, code, file, OptionalLong.empty(), "", List.of(arguments));
    }

    public static Problem note(String code, String file, String... arguments) {
        return new Problem(Severity.NOTE, code, file, OptionalLong.empty(), "", List.of(arguments));
    }

    /** The same problem, at a line. */
    public Problem atLine(long number) {
        return new Problem(severity, code, file, OptionalLong.of(number), field, arguments);
    }

    /** The same problem, in a field. */
    public Problem inField(String name) {
        return new Problem(severity, code, file, line, name, arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
