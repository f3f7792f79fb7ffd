package org.alidade.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the caller thought of the site.
 *
 * @param quality QUAL, phred scale
 * @param filters names in FILTER other than PASS; empty for PASS and for {@code .}
 * @param filtersApplied false where FILTER is {@code .}: the caller did not say
 */
public record SiteQuality(OptionalDouble quality, List<String> filters, boolean filtersApplied) {
    public SiteQuality {
        filters = List.copyOf(filters);
    }
}
