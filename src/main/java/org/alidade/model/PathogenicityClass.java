package org.alidade.model;

import java.util.Locale;

/** The five classes; {@code number} as French reports count them (5 is pathogenic). */
public enum PathogenicityClass {
    BENIGN(1), LIKELY_BENIGN(2), UNCERTAIN_SIGNIFICANCE(3), LIKELY_PATHOGENIC(4), PATHOGENIC(5);

    private final int number;

    PathogenicityClass(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** The word in TSV and JSON files, for instance {@code likely_pathogenic}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the class is reported as a cause: 4 or 5. */
    public boolean isAtLeastLikelyPathogenic() {
        return number >= 4;
    }
}
