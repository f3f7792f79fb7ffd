package org.alidade.variants.store;

import java.util.ArrayList;
import java.util.List;

import org.alidade.model.Contig;
import org.alidade.variants.scan.Dictionaries;
import org.alidade.variants.scan.RowBatch;
import org.alidade.variants.scan.RowField;

/** Tells a listener of the rows that it wants to see, batch by batch. */
final class Arrivals {
    private final Dictionaries dictionaries;
    private final LoadListener listener;
    private List<Contig> contigs = List.of();

    Arrivals(Dictionaries dictionaries, LoadListener listener) {
        this.dictionaries = dictionaries;
        this.listener = listener;
    }

    /** {@code batch}: after its lines were counted from the file's beginning. */
    void take(RowBatch batch) {
        short[] contig = (short[]) batch.array(RowField.CONTIG);
        int[] position = (int[]) batch.array(RowField.POSITION);
        float[] frequency = (float[]) batch.array(RowField.FREQUENCY);
        float[] maximum = (float[]) batch.array(RowField.MAXIMUM);
        List<LoadingVcf.Place> wanted = new ArrayList<>();
        for (int row = 0; row < batch.rows(); row++) {
            float highest = Float.isNaN(maximum[row]) ? frequency[row] : Math.max(maximum[row], orLess(frequency[row]));
            if (listener.wants(contig(Short.toUnsignedInt(contig[row])), position[row], highest)) {
                wanted.add(place(batch, row));
            }
        }
        if (!wanted.isEmpty()) {
            listener.arrived(wanted);
        }
    }

    private static float orLess(float frequency) {
        return Float.isNaN(frequency) ? 0 : frequency;
    }

    private Contig contig(int number) {
        if (number >= contigs.size()) {
            contigs = dictionaries.contigs();
        }
        return contigs.get(number);
    }

    private static LoadingVcf.Place place(RowBatch batch, int row) {
        return new LoadingVcf.Place(((long[]) batch.array(RowField.OFFSET))[row],
                ((int[]) batch.array(RowField.LINE))[row],
                Short.toUnsignedInt(((short[]) batch.array(RowField.ALLELE))[row]));
    }
}
