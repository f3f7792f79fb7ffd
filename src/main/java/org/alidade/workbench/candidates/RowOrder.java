package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Orders rows by columns; rows that were set aside stand below all others, in the same order among themselves. */
final class RowOrder {
    /** One column of the order. */
    record By(ColumnOrder<?> column, boolean ascending) {
    }

    private RowOrder() {
    }

    /** {@code rows}: in the list's own order, which decides where all columns are equal, or none is given. */
    static List<ListedRow> sorted(List<ListedRow> rows, List<By> columns, Predicate<ListedRow> setAside) {
        List<Boolean> aside = rows.stream().map(setAside::test).toList();
        Comparator<Integer> order = Comparator.comparing(aside::get);
        for (By by : columns) {
            order = order.thenComparing(by.column().over(rows, by.ascending()));
        }
        List<Integer> places = new ArrayList<>(rows.size());
        for (int place = 0; place < rows.size(); place++) {
            places.add(place);
        }
        places.sort(order);
        return places.stream().map(rows::get).toList();
    }
}
