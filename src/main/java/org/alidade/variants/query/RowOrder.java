package org.alidade.variants.query;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.alidade.progress.Progress;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;

/**
 * Rows sorted by a key. Rows with the same key keep the order of the table, and rows without one come last, whichever the
 * direction.
 */
public final class RowOrder {
    /** The key of a row without a value, behind all others as an unsigned number. */
    private static final int LAST = -1;
    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;

    private RowOrder() {
    }

    /** Upwards or downwards. */
    public enum Direction {
        ASCENDING, DESCENDING;

        /** An unsigned key below {@link #LAST}, turned around for the descending order. */
        private int turned(int key) {
            return this == ASCENDING ? key : LAST - 1 - key;
        }
    }

    /** Sort key of a number; the greatest {@code int} shares its place with the one before. */
    public static IntUnaryOperator key(IntColumn column, Direction direction) {
        return row -> whole(column.get(row), direction);
    }

    /** Sort key of a count. */
    public static IntUnaryOperator key(CountColumn column, Direction direction) {
        return row -> whole(column.get(row), direction);
    }

    /** Sort key of a fraction. */
    public static IntUnaryOperator key(FloatColumn column, Direction direction) {
        return row -> {
            float value = column.get(row);
            if (Float.isNaN(value)) {
                return LAST;
            }
            int bits = Float.floatToIntBits(value == 0 ? 0f : value); // -0 is 0
            return direction.turned(bits < 0 ? ~bits : bits ^ Integer.MIN_VALUE);
        };
    }

    /** Sort key by a rank per dictionary entry, 0 first; a negative entry or rank is missing. */
    public static IntUnaryOperator key(IntUnaryOperator entry, int[] ranks, Direction direction) {
        return row -> {
            int number = entry.applyAsInt(row);
            return number < 0 || ranks[number] < 0 ? LAST : direction.turned(ranks[number]);
        };
    }

    private static int whole(int value, Direction direction) {
        return value == IntColumn.MISSING
                ? LAST
                : direction.turned(Math.min(value, Integer.MAX_VALUE - 1) ^ Integer.MIN_VALUE);
    }

    /** The rows of {@code among} in the order of {@code key} (compared as an unsigned number). */
    public static int[] sorted(BitMask among, IntUnaryOperator key, Workers workers, Progress progress) {
        return sort(among.rows(), key, workers, progress);
    }

    /** Rows in the order of {@code key}; those with the same key keep their order. {@code rows} stays as it is. */
    public static int[] sorted(int[] rows, IntUnaryOperator key, Workers workers, Progress progress) {
        return sort(rows.clone(), key, workers, progress);
    }

    private static int[] sort(int[] rows, IntUnaryOperator key, Workers workers, Progress progress) {
        int[] keys = new int[rows.length];
        workers.run(rows.length, progress, (from, to) -> {
            for (int i = from; i < to; i++) {
                keys[i] = key.applyAsInt(rows[i]);
            }
        });
        return new Radix(rows, keys, workers, progress).sort();
    }

    /** Least significant digit first; each pass keeps the order of the one before among equal digits. */
    private static final class Radix {
        private final Workers workers;
        private final Progress progress;
        private final int parts;
        private int[] rows;
        private int[] keys;
        private int[] otherRows;
        private int[] otherKeys;

        Radix(int[] rows, int[] keys, Workers workers, Progress progress) {
            this.rows = rows;
            this.keys = keys;
            this.otherRows = new int[rows.length];
            this.otherKeys = new int[rows.length];
            this.workers = workers;
            this.progress = progress;
            this.parts = rows.length < Workers.BLOCK ? 1 : workers.threads();
        }

        int[] sort() {
            for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
                pass(shift);
            }
            return rows;
        }

        private void pass(int shift) {
            int[][] places = new int[parts][BUCKETS];
            workers.runBlocks(parts, progress, part -> {
                for (int i = start(part); i < start(part + 1); i++) {
                    places[part][keys[i] >>> shift & BUCKETS - 1]++;
                }
            });
            if (sum(places)) {
                return; // all in one bucket: nothing moves
            }
            workers.runBlocks(parts, progress, part -> {
                for (int i = start(part); i < start(part + 1); i++) {
                    int place = places[part][keys[i] >>> shift & BUCKETS - 1]++;
                    otherRows[place] = rows[i];
                    otherKeys[place] = keys[i];
                }
            });
            int[] sortedRows = otherRows;
            int[] sortedKeys = otherKeys;
            otherRows = rows;
            otherKeys = keys;
            rows = sortedRows;
            keys = sortedKeys;
        }

        private int start(int part) {
            return (int) ((long) rows.length * part / parts);
        }

        /** From counts to first places; whether one bucket holds everything. */
        private boolean sum(int[][] places) {
            int place = 0;
            boolean one = false;
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                int before = place;
                for (int part = 0; part < parts; part++) {
                    int count = places[part][bucket];
                    places[part][bucket] = place;
                    place += count;
                }
                one |= place - before == rows.length;
            }
            return one;
        }
    }

    /** The first {@code count} rows of an order that pass a mask: what a screen shows at once. */
    public static int[] first(int[] order, BitMask among, int count) {
        return IntStream.of(order).filter(among::get).limit(count).toArray();
    }
}
