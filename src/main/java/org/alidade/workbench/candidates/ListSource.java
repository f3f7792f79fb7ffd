package org.alidade.workbench.candidates;

import java.util.List;
import java.util.function.Function;

import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;

/** The rows of a list in its own order, before anything of it is left out or ordered by columns. */
interface ListSource {
    /** Up to so many rows are arranged on the screen's thread: it takes no time that a person would notice. */
    int AT_ONCE = 2_000;

    /** One column of an order. */
    record By(String id, ColumnOrder<?> column, boolean ascending) {
    }

    /**
     * What a person wants to see of a list.
     *
     * @param facets what the rows are narrowed to
     * @param text what is found in a row by the quick filter
     */
    record Wanted(QuickFilter filter, FacetChoice facets, boolean asideHidden, List<By> order, Reviews reviews,
            Function<ListedRow, String> text) {
    }

    /**
     * What the list then shows.
     *
     * @param places of the shown rows, in their order
     * @param ignored ids of columns by which a list of this length is not ordered
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Arrangement(int[] places, ListCounts counts, List<String> ignored) {
    }

    int size();

    /** The row at a place, from 0. */
    ListedRow get(int place);

    /** Long where there are many rows; may be called off the screen's thread. */
    Arrangement arranged(Wanted wanted, Progress progress);

    /** The places of the rows that hold a variant, ascending; where {@code row} itself is in the list, it alone. */
    int[] places(ListedRow row);

    /** The places of the rows that hold a variant, ascending. */
    int[] places(VariantKey key);

    /** Whether a person waits long enough for it that it is done in the background. */
    default boolean isLong() {
        return size() > AT_ONCE;
    }
}
