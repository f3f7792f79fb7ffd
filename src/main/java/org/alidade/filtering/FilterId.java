package org.alidade.filtering;

import java.util.List;
import java.util.Locale;

/** The filters, in the order of the funnel. */
public enum FilterId {
    QUALITY, FREQUENCY, CONSEQUENCE, PANEL, INHERITANCE,
    /** A person's own question; runs only where the filter set holds one. */
    QUERY;

    /** Those that always run, or say why they could not. */
    public static List<FilterId> always() {
        return List.of(QUALITY, FREQUENCY, CONSEQUENCE, PANEL, INHERITANCE);
    }

    /** Those of a filter set. */
    public static List<FilterId> of(FilterSettings settings) {
        return settings.query().isPresent() ? List.of(values()) : always();
    }

    /** Column name in {@code verdicts.tsv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
