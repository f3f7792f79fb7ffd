package org.alidade.variants.store;

import java.lang.foreign.Arena;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.alidade.variants.scan.AlleleHeap;
import org.alidade.variants.scan.RowBatch;
import org.alidade.variants.scan.RowField;
import org.alidade.variants.scan.SampleField;
import org.alidade.variants.scan.StoredType;

/** The rows of one VCF while it is read, outside the heap. One thread at a time adds. */
final class GrowingColumns implements AutoCloseable {
    /** A column of a sample; its name in the file. */
    record SampleColumn(int sample, SampleField field) {
        String key() {
            return sample + "." + field.name();
        }
    }

    private final Arena arena = Arena.ofShared();
    private final Map<RowField, Pieces> fields = new EnumMap<>(RowField.class);
    private final Map<SampleColumn, Pieces> samples = new HashMap<>();
    private final Map<SampleColumn, Pieces> large = new HashMap<>();
    private final Pieces heap = new Pieces(arena);
    private final int sampleCount;
    private int rows;

    GrowingColumns(int sampleCount) {
        this.sampleCount = sampleCount;
        for (RowField field : RowField.values()) {
            fields.put(field, new Pieces(arena));
        }
        for (int sample = 0; sample < sampleCount; sample++) {
            for (SampleField field : SampleField.values()) {
                samples.put(new SampleColumn(sample, field), new Pieces(arena));
                if (field.type() == StoredType.COUNT) {
                    large.put(new SampleColumn(sample, field), new Pieces(arena));
                }
            }
        }
    }

    /** Adds the rows of a batch, whose lines were counted behind line {@code linesBefore}. The batch is changed. */
    void add(RowBatch batch, long linesBefore) {
        int count = batch.rows();
        if (count == 0) {
            return;
        }
        move(batch, linesBefore);
        fields.forEach((field, column) -> column.add(batch.array(field), count));
        samples.forEach((column, pieces) -> pieces.add(batch.array(column.sample(), column.field()), count));
        large.forEach((column, pieces) -> {
            int[] pairs = batch.large(column.sample(), column.field());
            for (int i = 0; i < pairs.length; i += 2) {
                pairs[i] += rows;
            }
            pieces.add(pairs, pairs.length);
        });
        heap.add(batch.heap().bytes(), batch.heap().length());
        rows = Math.addExact(rows, count);
    }

    /** What a batch counts from its own beginning, counted from that of the file. */
    private void move(RowBatch batch, long linesBefore) {
        int[] sequences = (int[]) batch.array(RowField.SEQUENCES);
        int[] identifiers = (int[]) batch.array(RowField.IDENTIFIERS);
        int[] lines = (int[]) batch.array(RowField.LINE);
        for (int row = 0; row < batch.rows(); row++) {
            sequences[row] = AlleleHeap.movedAlleles(sequences[row], heap.length());
            identifiers[row] = AlleleHeap.movedIdentifiers(identifiers[row], heap.length());
            lines[row] = Math.toIntExact(lines[row] + linesBefore);
        }
    }

    int rows() {
        return rows;
    }

    int sampleCount() {
        return sampleCount;
    }

    Pieces column(RowField field) {
        return java.util.Objects.requireNonNull(fields.get(field));
    }

    Pieces column(SampleColumn column) {
        return java.util.Objects.requireNonNull(samples.get(column));
    }

    /** Row and value, one pair after another, of the counts that do not fit; empty for other columns. */
    Pieces large(SampleColumn column) {
        return java.util.Objects.requireNonNull(large.get(column));
    }

    Pieces heap() {
        return heap;
    }

    @Override
    public void close() {
        arena.close();
    }
}
