package org.alidade.casefile;

import java.util.Optional;

/** How the data were made, for the report's method section (pfmg.md §4 L). */
public record Method(Optional<String> sequencing, Optional<String> pipeline, Optional<String> platform) {
    public static Method unknown() {
        return new Method(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
