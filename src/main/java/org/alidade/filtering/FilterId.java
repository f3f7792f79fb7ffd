package org.alidade.filtering;

import java.util.Locale;

/** The filters, in the order of the funnel. */
public enum FilterId {
    QUALITY, FREQUENCY, CONSEQUENCE, PANEL, INHERITANCE;

    /** Column name in {@code verdicts.tsv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
