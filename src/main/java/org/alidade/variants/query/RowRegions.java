package org.alidade.variants.query;

import java.util.List;
import java.util.function.IntConsumer;
import org.alidade.model.Interval;
import org.alidade.progress.Progress;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.VariantColumns;

/** Finds the rows of a file that touch a stretch of the genome, by binary search in the order of the table. */
public final class RowRegions {
    /** Rows over at least so many bases are few, and looked at one by one. */
    private static final int LONG = 1_000;

    private final VariantColumns columns;
    private final int[] longRows;

    private RowRegions(VariantColumns columns, int[] longRows) {
        this.columns = columns;
        this.longRows = longRows;
    }

    /** Looks for the long rows of a file. */
    public static RowRegions of(VariantColumns columns, Workers workers, Progress progress) {
        IntColumn end = columns.end();
        IntColumn position = columns.position();
        RowPredicate isLong = (alive, first) -> {
            long passed = 0;
            for (long left = alive; left != 0; left &= left - 1) {
                int row = first + Long.numberOfTrailingZeros(left);
                passed |= end.get(row) - position.get(row) >= LONG ? left & -left : 0;
            }
            return passed;
        };
        return new RowRegions(columns, RowScan.select(columns.rows(), List.of(isLong), workers, progress).rows());
    }

    /** Every row with a base in common with {@code wanted}: those over many bases first, then the others in order. */
    public void forEachOverlapping(Interval wanted, IntConsumer action) {
        int contig = columns.contigs().indexOf(wanted.contig());
        if (contig < 0) {
            return;
        }
        int from = columns.firstRow(contig);
        int to = columns.firstRow(contig + 1);
        for (int row : longRows) {
            if (row >= from && row < to && touches(row, wanted)) {
                action.accept(row);
            }
        }
        for (int row = firstFrom(from, to, wanted.start() - LONG); row < to; row++) {
            if (columns.position().get(row) > wanted.end()) {
                return;
            }
            if (columns.end().get(row) - columns.position().get(row) < LONG && touches(row, wanted)) {
                action.accept(row);
            }
        }
    }

    /** The rows whose first base lies in {@code wanted}: from the first to before the second. */
    public int[] startingIn(Interval wanted) {
        int contig = columns.contigs().indexOf(wanted.contig());
        if (contig < 0) {
            return new int[]{0, 0};
        }
        int from = columns.firstRow(contig);
        int to = columns.firstRow(contig + 1);
        return new int[]{firstFrom(from, to, wanted.start()), firstFrom(from, to, wanted.end() + 1L)};
    }

    private boolean touches(int row, Interval wanted) {
        return columns.position().get(row) <= wanted.end() && columns.end().get(row) >= wanted.start();
    }

    /** The first row from {@code from} to before {@code to} at {@code position} or behind it. */
    private int firstFrom(int from, int to, long position) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (columns.position().get(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
