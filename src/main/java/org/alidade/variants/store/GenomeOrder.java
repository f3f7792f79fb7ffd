package org.alidade.variants.store;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.alidade.model.Contig;
import org.alidade.variants.scan.RowField;

/**
 * Brings rows into the order of contig, position and file.
 *
 * @param contigs in the order of the genome
 * @param rank of every contig number of the rows, its place in {@code contigs}
 * @param order the rows in their new order; null where they have it already
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record GenomeOrder(List<Contig> contigs, int[] rank, int @Nullable [] order) {
    static GenomeOrder of(GrowingColumns columns, List<Contig> found) {
        List<Contig> contigs = found.stream().sorted().toList();
        int[] rank = found.stream().mapToInt(contigs::indexOf).toArray();
        Pieces contig = columns.column(RowField.CONTIG);
        Pieces position = columns.column(RowField.POSITION);
        int rows = columns.rows();
        long last = Long.MIN_VALUE;
        boolean sorted = true;
        for (int row = 0; row < rows && sorted; row++) {
            long key = (long) rank[contig.shortAt(row)] << Integer.SIZE | position.intAt(row);
            sorted = key >= last;
            last = key;
        }
        return new GenomeOrder(contigs, rank, sorted ? null : order(contig, position, rank, rows));
    }

    private static int[] order(Pieces contig, Pieces position, int[] rank, int rows) {
        long[] keys = new long[rows];
        Integer[] order = new Integer[rows];
        for (int row = 0; row < rows; row++) {
            keys[row] = (long) rank[contig.shortAt(row)] << Integer.SIZE | position.intAt(row);
            order[row] = row;
        }
        Arrays.sort(order, (one, other) -> Long.compare(keys[one], keys[other]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
