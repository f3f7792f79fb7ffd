package org.alidade.variants.column;

import java.util.List;

/**
 * What FILTER says.
 *
 * @param names other than PASS; empty for PASS and for {@code .}
 * @param applied false where FILTER is {@code .}
 */
public record FilterSet(List<String> names, boolean applied) {
    public FilterSet {
        names = List.copyOf(names);
    }
}
