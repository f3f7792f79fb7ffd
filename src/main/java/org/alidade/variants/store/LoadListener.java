package org.alidade.variants.store;

import java.util.List;

import org.alidade.model.Contig;

/** Hears of rows while the rest of a file is read. Called by one thread at a time, which must not be held up. */
public interface LoadListener {
    /** A file begins to be read whose rows can be looked up while that lasts. */
    default void begun(LoadingVcf vcf) {
        // wants to see no row
    }

    /**
     * Whether a row shall be told to {@link #arrived}; asked for every row of a file that was told to {@link #begun}.
     *
     * @param position counts from 1
     * @param frequency the highest known, as a fraction; NaN where none is
     */
    default boolean wants(Contig contig, int position, float frequency) {
        return false;
    }

    /** Rows that were wanted. */
    default void arrived(List<LoadingVcf.Place> places) {
        // wants to see no row
    }

    /**
     * More rows are there.
     *
     * @param rows how many so far, of this file
     */
    void committed(int rows);

    /** Hears nothing. */
    static LoadListener none() {
        return rows -> {
        };
    }
}
