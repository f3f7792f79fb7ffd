package org.alidade.variants.query;

/** A question about rows, asked of 64 at a time. May be asked by several threads at once. */
@FunctionalInterface
public interface RowPredicate {
    /**
     * Of the rows {@code first} to {@code first + 63} that are {@code alive}, those that pass.
     *
     * @param alive the rows to ask about, the lowest bit for {@code first}; no bit stands for a row that is not there
     * @param first a multiple of 64
     */
    long test(long alive, int first);
}
