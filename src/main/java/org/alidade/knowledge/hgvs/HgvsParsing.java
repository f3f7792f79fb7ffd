package org.alidade.knowledge.hgvs;

import java.util.List;

/** A name, or why a text is none. */
public sealed interface HgvsParsing {
    record Parsed(HgvsName name) implements HgvsParsing {
    }

    /**
     * Not a name that can be looked for.
     *
     * @param reason message key {@code hgvs.refused.<reason>}
     * @param arguments of the message
     */
    record Refused(String reason, List<String> arguments) implements HgvsParsing {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        public static Refused of(String reason, String... arguments) {
            return new Refused(reason, List.of(arguments));
        }
    }
}
