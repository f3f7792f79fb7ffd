package org.alidade.workbench.candidates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person narrowed the list to: of every kind of which anything is chosen, a row must have one of the chosen values.
 * Nothing chosen: every row.
 *
 * @param values by kind, in the order of choosing
 */
record FacetChoice(Map<Facet, Set<String>> values) {
    static final FacetChoice NONE = new FacetChoice(Map.of());

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean holds(Facet facet, String value) {
        return values.getOrDefault(facet, Set.of()).contains(value);
    }

    /** The same with a value more, or without it where it was chosen. */
    FacetChoice toggled(Facet facet, String value) {
        Map<Facet, Set<String>> changed = new LinkedHashMap<>(values);
        Set<String> own = new TreeSet<>(values.getOrDefault(facet, Set.of()));
        if (!own.remove(value)) {
            own.add(value);
        }
        if (own.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, own);
        }
        return new FacetChoice(changed);
    }

    /** The same without what is chosen of one kind, to count how many rows each of its values would show. */
    FacetChoice without(Facet facet) {
        Map<Facet, Set<String>> changed = new LinkedHashMap<>(values);
        changed.remove(facet);
        return new FacetChoice(changed);
    }

    boolean accepts(ListedRow row, Reviews reviews) {
        return values.entrySet().stream()
                .allMatch(one -> one.getKey().of(row, reviews).stream().anyMatch(one.getValue()::contains));
    }
}
