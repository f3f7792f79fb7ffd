package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a column orders the rows: by values, not by what is written. A row without a value stands last in either direction.
 *
 * @param value what a row is ordered by
 */
record ColumnOrder<K extends Comparable<? super K>>(Function<ListedRow, Optional<K>> value) {
    /** Compares places in {@code rows}; every value is taken once, since making it may cost more than comparing it. */
    Comparator<Integer> over(List<ListedRow> rows, boolean ascending) {
        List<Optional<K>> values = new ArrayList<>(rows.size());
        for (ListedRow row : rows) {
            values.add(value.apply(row));
        }
        return (one, other) -> {
            Optional<K> left = values.get(one);
            Optional<K> right = values.get(other);
            if (left.isEmpty() || right.isEmpty()) {
                return Boolean.compare(left.isEmpty(), right.isEmpty());
            }
            int order = left.get().compareTo(right.get());
            return ascending ? order : -order;
        };
    }

    /** Text without regard to case. */
    static ColumnOrder<String> text(Function<ListedRow, String> word) {
        return new ColumnOrder<>(row -> {
            String text = word.apply(row).toLowerCase(java.util.Locale.ROOT);
            return text.isEmpty() || text.equals(ABSENT) ? Optional.empty() : Optional.of(text);
        });
    }

    static ColumnOrder<Double> number(Function<ListedRow, Optional<Double>> number) {
        return new ColumnOrder<>(number);
    }

    /** What stands where there is no value. */
    static final String ABSENT = "–";

}
