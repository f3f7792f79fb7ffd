package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.alidade.progress.Progress;

/** Orders rows by columns; rows that were set aside stand below all others, in the same order among themselves. */
final class RowOrder {
    /** One column of the order. */
    record By(ColumnOrder<?> column, boolean ascending) {
    }

    private RowOrder() {
    }

    /** {@code rows}: in the list's own order, which decides where all columns are equal, or none is given. */
    static List<ListedRow> sorted(List<ListedRow> rows, List<By> columns, Predicate<ListedRow> setAside) {
        List<Integer> all = IntStream.range(0, rows.size()).boxed().toList();
        return IntStream.of(places(rows, all, columns, setAside, Progress.none())).mapToObj(rows::get).toList();
    }

    /** The same of some places of {@code rows}, ascending, as places in order; can be cancelled. */
    static int[] places(List<ListedRow> rows, List<Integer> among, List<By> columns, Predicate<ListedRow> setAside,
            Progress progress) {
        List<ListedRow> own = among.stream().map(rows::get).toList();
        List<Boolean> aside = own.stream().map(setAside::test).toList();
        Comparator<Integer> order = Comparator.comparing(aside::get);
        for (By by : columns) {
            progress.checkCancelled();
            order = order.thenComparing(by.column().over(own, by.ascending()));
        }
        List<Integer> places = new ArrayList<>(IntStream.range(0, own.size()).boxed().toList());
        if (!columns.isEmpty() || aside.contains(true)) {
            places.sort(stopping(order, progress));
        }
        return places.stream().mapToInt(among::get).toArray();
    }

    /** Looks now and then whether anybody still waits for the order. */
    private static Comparator<Integer> stopping(Comparator<Integer> order, Progress progress) {
        int[] compared = new int[1];
        return (one, other) -> {
            if ((++compared[0] & 4095) == 0) {
                progress.checkCancelled();
            }
            return order.compare(one, other);
        };
    }
}
