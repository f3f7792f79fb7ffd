package org.alidade.variants.query;

import static org.alidade.variants.query.RowOrder.Direction.ASCENDING;
import static org.alidade.variants.query.RowOrder.Direction.DESCENDING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.alidade.progress.Progress;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowOrderTest {
    private static int[] sorted(int rows, IntUnaryOperator key) {
        return RowOrder.sorted(BitMask.all(rows), key, Workers.of(2), Progress.none());
    }

    @Test
    void tiesKeepTheOrderOfTheTableAndMissingComesLastBothWays() {
        FloatColumn scores = FloatColumn.of(0.5f, FloatColumn.MISSING, 0.1f, 0.5f, -1, FloatColumn.MISSING, 0, -0f);

        assertThat(sorted(8, RowOrder.key(scores, ASCENDING))).containsExactly(4, 6, 7, 2, 0, 3, 1, 5);
        assertThat(sorted(8, RowOrder.key(scores, DESCENDING))).containsExactly(0, 3, 2, 6, 7, 4, 1, 5);
    }

    @Test
    void wholeNumbersSortBySignAndSize() {
        IntColumn numbers = IntColumn.of(3, -7, IntColumn.MISSING, Integer.MAX_VALUE, 0, Integer.MIN_VALUE + 1);
        CountColumn counts = CountColumn.of(70_000, CountColumn.MISSING, 3);

        assertThat(sorted(6, RowOrder.key(numbers, ASCENDING))).containsExactly(5, 1, 4, 0, 3, 2);
        assertThat(sorted(6, RowOrder.key(numbers, DESCENDING))).containsExactly(3, 0, 4, 1, 5, 2);
        assertThat(sorted(3, RowOrder.key(counts, DESCENDING))).containsExactly(0, 2, 1);
    }

    @Test
    void aDictionarySortsByTheRankOfItsEntries() {
        int[] ranks = {2, 0, -1};
        int[] entries = {0, 1, 2, -5, 1};

        assertThat(sorted(5, RowOrder.key(row -> entries[row], ranks, ASCENDING))).containsExactly(1, 4, 0, 2, 3);
    }

    @ParameterizedTest
    @EnumSource
    void manyRowsSortAsAPlainStableSortWithAnyNumberOfThreads(RowOrder.Direction direction) {
        int rows = 150_000;
        Random random = new Random(7);
        float[] values = new float[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = random.nextInt(5) == 0 ? Float.NaN : (random.nextInt(2000) - 1000) / 100f;
        }
        FloatColumn column = FloatColumn.of(values);
        BitMask some = BitMask.none(rows);
        IntStream.range(0, rows).filter(row -> row % 7 != 3).forEach(some::set);
        Comparator<Integer> byValue = Comparator.comparing(row -> values[row] + 0f);
        Comparator<Integer> order = Comparator.<Integer, Boolean>comparing(row -> Float.isNaN(values[row]))
                .thenComparing(direction == ASCENDING ? byValue : byValue.reversed());
        int[] expected = IntStream.range(0, rows).filter(some::get).boxed().sorted(order).mapToInt(row -> row)
                .toArray();

        for (int threads : new int[]{1, 2, 4}) {
            int[] found = RowOrder.sorted(some, RowOrder.key(column, direction), Workers.of(threads),
                    Progress.none());
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void nothingToSortGivesNothing() {
        assertThat(sorted(0, row -> 0)).isEmpty();
        assertThat(RowOrder.first(new int[]{3, 1, 2}, BitMask.none(4), 2)).isEmpty();
    }

    @Test
    void facetsCountEveryRowOnceWithAnyNumberOfThreads() {
        int rows = 300_000;
        BitMask all = BitMask.all(rows);

        for (int threads : new int[]{1, 2, 4}) {
            assertThat(Facets.count(all, 3, row -> row % 4 - 1, Workers.of(threads), Progress.none()))
                    .containsExactly(75_000, 75_000, 75_000, 75_000);
        }
        assertThat(Facets.count(BitMask.none(0), 2, row -> 0, Workers.of(2), Progress.none()))
                .containsExactly(0, 0, 0);
    }
}
