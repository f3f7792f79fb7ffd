package org.alidade.workbench.candidates;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alidade.progress.Progress;

/**
 * How many rows of a list each value would show: of those that quick filter, rows set aside and the choices of other kinds
 * let through.
 *
 * @param values of each kind, the most frequent first
 */
record FacetCounts(Map<Facet, List<Value>> values) {
    /** A value with its number of rows. */
    record Value(String value, int rows) {
    }

    private static final Comparator<Value> ORDER = Comparator.comparingInt(Value::rows).reversed()
            .thenComparing(Value::value);

    static FacetCounts of(HeldRows rows, ListSource.Wanted wanted, Progress progress) {
        Map<Facet, List<Value>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            FacetChoice others = wanted.facets().without(facet);
            Map<String, Integer> counts = new HashMap<>();
            wanted.facets().values().getOrDefault(facet, java.util.Set.of()).forEach(one -> counts.put(one, 0));
            for (ListedRow row : rows.rows()) {
                progress.checkCancelled();
                if (HeldRows.isShown(row, wanted, others)) {
                    facet.of(row, wanted.reviews()).forEach(one -> counts.merge(one, 1, Integer::sum));
                }
            }
            values.put(facet, counts.entrySet().stream().map(one -> new Value(one.getKey(), one.getValue()))
                    .sorted(ORDER).toList());
        }
        return new FacetCounts(values);
    }
}
