package org.alidade.variants.store;

/** Hears of rows while the rest of a file is read. Called by one thread at a time, which must not be held up. */
public interface LoadListener {
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
