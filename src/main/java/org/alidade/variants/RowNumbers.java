package org.alidade.variants;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

import org.alidade.model.Contig;
import org.alidade.variants.column.VariantColumns;

/** The rows of several files in the order of contig, position and file. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RowNumbers(int count, long[] places) {
    /** How far the merge is in one file. */
    private record Cursor(int part, VariantColumns columns, int row) implements Comparable<Cursor> {
        Contig contig() {
            return columns.contigs().get(columns.contig().get(row));
        }

        @Override
        public int compareTo(Cursor other) {
            int order = contig().compareTo(other.contig());
            order = order != 0
                    ? order
                    : Integer.compare(columns.position().get(row), other.columns.position().get(other.row));
            return order != 0 ? order : Integer.compare(part, other.part);
        }
    }

    static RowNumbers of(List<? extends VariantColumns> parts) {
        int count = parts.stream().mapToInt(VariantColumns::rows).reduce(0, Math::addExact);
        if (parts.size() == 1) {
            return new RowNumbers(count, new long[0]);
        }
        long[] places = new long[count];
        PriorityQueue<Cursor> next = new PriorityQueue<>();
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).rows() > 0) {
                next.add(new Cursor(part, parts.get(part), 0));
            }
        }
        for (int row = 0; row < count; row++) {
            Cursor cursor = next.remove();
            places[row] = (long) cursor.part << Integer.SIZE | cursor.row;
            if (cursor.row + 1 < cursor.columns.rows()) {
                next.add(new Cursor(cursor.part, cursor.columns, cursor.row + 1));
            }
        }
        return new RowNumbers(count, places);
    }

    /** Without the rows that another file's rows show. */
    RowNumbers without(SharedRows shared) {
        if (places.length == 0) {
            return this;
        }
        long[] shown = Arrays.stream(places)
                .filter(place -> !shared.isRepeated((int) (place >>> Integer.SIZE), (int) place)).toArray();
        return new RowNumbers(shown.length, shown);
    }

    /** Which file a row is of. */
    int part(int row) {
        return places.length == 0 ? 0 : (int) (places[row] >>> Integer.SIZE);
    }

    /** Its number in that file. */
    int rowInPart(int row) {
        return places.length == 0 ? row : (int) places[row];
    }
}
