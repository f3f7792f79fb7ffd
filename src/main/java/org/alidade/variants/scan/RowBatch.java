package org.alidade.variants.scan;

import java.util.Arrays;

import org.alidade.variants.column.CountColumn;

/** Rows on their way into the columns, in the order in which they were read. For one thread. */
public final class RowBatch {
    final short[][] shorts = new short[RowField.values().length][];
    final int[][] ints = new int[RowField.values().length][];
    final float[][] floats = new float[RowField.values().length][];
    byte[] type = new byte[0];
    long[] offset = new long[0];
    final SampleBatch[] samples;
    final AlleleHeap heap = new AlleleHeap();
    private int rows;
    private int capacity;

    public RowBatch(int samples) {
        this.samples = new SampleBatch[samples];
        Arrays.setAll(this.samples, sample -> new SampleBatch());
        grow(1 << 10);
    }

    private void grow(int wanted) {
        capacity = wanted;
        for (RowField field : RowField.values()) {
            int i = field.ordinal();
            switch (field.type()) {
                case SHORT, COUNT ->
                    shorts[i] = shorts[i] == null ? new short[wanted] : Arrays.copyOf(shorts[i], wanted);
                case INT -> ints[i] = ints[i] == null ? new int[wanted] : Arrays.copyOf(ints[i], wanted);
                case FLOAT -> floats[i] = floats[i] == null ? new float[wanted] : Arrays.copyOf(floats[i], wanted);
                case BYTE -> type = Arrays.copyOf(type, wanted);
                case LONG -> offset = Arrays.copyOf(offset, wanted);
            }
        }
        for (SampleBatch sample : samples) {
            sample.grow(wanted);
        }
    }

    void clear() {
        rows = 0;
        heap.clear();
        for (SampleBatch sample : samples) {
            sample.clear();
        }
    }

    public int rows() {
        return rows;
    }

    /** The row to be filled; it counts when {@link #commit} is called. */
    int next() {
        if (rows == capacity) {
            grow(capacity * 2);
        }
        return rows;
    }

    void commit() {
        rows++;
    }

    /** Takes rows back, from {@code first} on: their line is read in another way. */
    void back(int first) {
        rows = first;
        for (SampleBatch sample : samples) {
            sample.back(first);
        }
    }

    public AlleleHeap heap() {
        return heap;
    }

    /** The array of a field: {@code byte[]}, {@code short[]}, {@code int[]}, {@code long[]} or {@code float[]}. */
    public Object array(RowField field) {
        return switch (field.type()) {
            case BYTE -> type;
            case LONG -> offset;
            case SHORT, COUNT -> shorts[field.ordinal()];
            case INT -> ints[field.ordinal()];
            case FLOAT -> floats[field.ordinal()];
        };
    }

    /** The array of a field of a sample. */
    public Object array(int sample, SampleField field) {
        return samples[sample].array(field);
    }

    /** The rows and values of a count that does not fit into two bytes, one pair after another. */
    public int[] large(int sample, SampleField field) {
        return samples[sample].large(field, rows);
    }

    /** The columns of one sample. */
    static final class SampleBatch {
        short[] call = new short[0];
        final short[][] counts = new short[SampleField.values().length][];
        float[] fraction = new float[0];
        int[] phaseSet = new int[0];
        private final int[][] large = new int[SampleField.values().length][];
        private final int[] largeCount = new int[SampleField.values().length];

        private void grow(int wanted) {
            call = Arrays.copyOf(call, wanted);
            fraction = Arrays.copyOf(fraction, wanted);
            phaseSet = Arrays.copyOf(phaseSet, wanted);
            for (SampleField field : SampleField.values()) {
                if (field.type() == StoredType.COUNT) {
                    int i = field.ordinal();
                    counts[i] = counts[i] == null ? new short[wanted] : Arrays.copyOf(counts[i], wanted);
                    large[i] = large[i] == null ? new int[16] : large[i];
                }
            }
        }

        private void clear() {
            Arrays.fill(largeCount, 0);
        }

        private void back(int first) {
            for (int i = 0; i < large.length; i++) {
                while (largeCount[i] > 0 && large[i][largeCount[i] - 2] >= first) {
                    largeCount[i] -= 2;
                }
            }
        }

        /** {@code value}: {@link CountColumn#MISSING} for none. */
        void count(SampleField field, int row, int value) {
            int i = field.ordinal();
            short stored = CountColumn.stored(value);
            counts[i][row] = stored;
            if (largeCount[i] > 0 && large[i][largeCount[i] - 2] == row) {
                largeCount[i] -= 2; // the row was begun before, and left to be written anew
            }
            if (stored == CountColumn.STORED_ELSEWHERE) {
                int at = largeCount[i];
                if (at == large[i].length) {
                    large[i] = Arrays.copyOf(large[i], at * 2);
                }
                large[i][at] = row;
                large[i][at + 1] = value;
                largeCount[i] = at + 2;
            }
        }

        private Object array(SampleField field) {
            return switch (field) {
                case CALL -> call;
                case FRACTION -> fraction;
                case PHASE_SET -> phaseSet;
                default -> counts[field.ordinal()];
            };
        }

        private int[] large(SampleField field, int rows) {
            int[] pairs = large[field.ordinal()];
            int count = largeCount[field.ordinal()];
            boolean left = count > 0 && pairs[count - 2] >= rows;
            return Arrays.copyOf(pairs, left ? count - 2 : count);
        }
    }
}
