package org.alidade.workbench.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;

/** Rows that are all in memory. */
final class HeldRows implements ListSource {
    private final List<ListedRow> rows;
    private volatile Optional<Index> index = Optional.empty();

    HeldRows(List<ListedRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Where the rows stand. */
    private record Index(Map<ListedRow.Id, Integer> byId, Map<VariantKey, List<Integer>> byVariant) {
        static Index of(List<ListedRow> rows) {
            Index index = new Index(new HashMap<>(), new HashMap<>());
            for (int place = 0; place < rows.size(); place++) {
                index.byId.putIfAbsent(rows.get(place).id(), place);
                for (VariantKey key : rows.get(place).keys()) {
                    index.byVariant.computeIfAbsent(key, made -> new ArrayList<>()).add(place);
                }
            }
            return index;
        }
    }

    private Index index() {
        Index known = index.orElseGet(() -> Index.of(rows));
        index = Optional.of(known);
        return known;
    }

    List<ListedRow> rows() {
        return rows;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public ListedRow get(int place) {
        return rows.get(place);
    }

    @Override
    public Arrangement arranged(Wanted wanted, Progress progress) {
        index(); // made here, where it holds up nobody
        Reviews reviews = wanted.reviews();
        List<Integer> kept = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            if ((place & 1023) == 0) {
                progress.checkCancelled();
            }
            if (isShown(rows.get(place), wanted, wanted.facets())) {
                kept.add(place);
            }
        }
        int[] places = RowOrder.places(rows, kept, by(wanted), reviews::isSetAside, progress);
        return new Arrangement(places, ListCounts.of(places.length, rows, reviews), List.of());
    }

    /** {@code facets}: in place of those that are wanted. */
    static boolean isShown(ListedRow row, Wanted wanted, FacetChoice facets) {
        return !(wanted.asideHidden() && wanted.reviews().isSetAside(row)) && facets.accepts(row, wanted.reviews())
                && wanted.filter().accepts(row, wanted.text());
    }

    private static List<RowOrder.By> by(Wanted wanted) {
        return wanted.order().stream().map(one -> new RowOrder.By(one.column(), one.ascending())).toList();
    }

    @Override
    public int[] places(ListedRow row) {
        Integer same = index().byId().get(row.id());
        return same == null ? places(row.keys().getFirst()) : new int[]{same};
    }

    @Override
    public int[] places(VariantKey key) {
        return index().byVariant().getOrDefault(key, List.of()).stream().mapToInt(place -> place).toArray();
    }
}
