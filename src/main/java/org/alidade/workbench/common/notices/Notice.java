package org.alidade.workbench.common.notices;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.alidade.model.Problem;
import org.alidade.text.Messages;

/**
 * Something told without stopping the work.
 *
 * @param sentence one sentence
 * @param lines what to do, what is known besides, a code; may be none
 * @param details what can be copied for those who look after the program; made only when asked for
 */
public record Notice(Kind kind, String sentence, List<String> lines, Optional<Supplier<String>> details) {
    /** How much it weighs. Text keys: {@code failure.kind.<NAME>}. */
    public enum Kind {
        DONE("✓"), INFO("ℹ"), WARNING("⚠"), ERROR("✗");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /** Told apart without colour. */
        String sign() {
            return sign;
        }

        /** Whether it goes away by itself; what went wrong stays until it was put away. */
        boolean passes() {
            return this == DONE || this == INFO;
        }
    }

    public Notice {
        lines = List.copyOf(lines);
    }

    /** One line: an act was done. */
    public static Notice done(String sentence) {
        return new Notice(Kind.DONE, sentence, List.of(), Optional.empty());
    }

    /** One line worth knowing. */
    public static Notice info(String sentence) {
        return new Notice(Kind.INFO, sentence, List.of(), Optional.empty());
    }

    /** A problem of a file, with its remedy. */
    public static Notice of(Problem problem, Messages messages) {
        return new Notice(problem.isError() ? Kind.ERROR : Kind.WARNING, messages.reason(problem),
                List.of(messages.remedy(problem)), Optional.empty());
    }
}
