package org.alidade.variants.scan;

import java.util.Arrays;

import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.record.Quantity;

/** The largest value of each quantity of a record, and the columns that follow from them. For one thread. */
final class Evidence {
    private static final int COUNT = Quantity.values().length;
    private final double[] largest = new double[COUNT];

    void clear() {
        Arrays.fill(largest, Double.NaN);
    }

    /** False where the text is unusual. */
    boolean add(int quantity, byte[] text, int from, int to) {
        double value = Decimals.parse(text, from, to);
        if (value == Decimals.ODD) {
            return false;
        }
        double known = largest[quantity];
        if (!(value <= known) && !Double.isNaN(value)) {
            largest[quantity] = value;
        }
        return true;
    }

    private double of(Quantity quantity) {
        return largest[quantity.ordinal()];
    }

    private double fraction(Quantity quantity) {
        double value = of(quantity);
        return value < 0 || value > 1 ? Double.NaN : value;
    }

    /** As {@code KnownFields} has it: gnomAD before older collections; the higher of the groups and what is stated. */
    void write(RowBatch batch, int row) {
        double gnomad = fraction(Quantity.GNOMAD);
        double all = Double.isNaN(gnomad) ? fraction(Quantity.OLDER) : gnomad;
        double groups = fraction(Quantity.GROUP);
        double stated = fraction(Quantity.MAXIMUM);
        double maximum = Double.isNaN(groups) || stated > groups ? stated : groups;
        boolean any = !Double.isNaN(all) || !Double.isNaN(maximum);
        floats(batch, RowField.FREQUENCY, row, all);
        floats(batch, RowField.MAXIMUM, row, maximum);
        batch.ints[RowField.HOMOZYGOTES.ordinal()][row] = whole(any, of(Quantity.HOMOZYGOTES));
        batch.ints[RowField.HEMIZYGOTES.ordinal()][row] = whole(any, of(Quantity.HEMIZYGOTES));
        floats(batch, RowField.REVEL, row, of(Quantity.REVEL));
        floats(batch, RowField.CADD, row, of(Quantity.CADD));
        floats(batch, RowField.SPLICE_AI, row, of(Quantity.SPLICE_AI));
        floats(batch, RowField.ALPHA_MISSENSE, row, of(Quantity.ALPHA_MISSENSE));
    }

    private static int whole(boolean any, double value) {
        return any && !Double.isNaN(value) ? (int) value : IntColumn.MISSING;
    }

    private static void floats(RowBatch batch, RowField field, int row, double value) {
        batch.floats[field.ordinal()][row] = Double.isNaN(value) ? FloatColumn.MISSING : (float) value;
    }
}
