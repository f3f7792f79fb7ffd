package org.alidade.variants.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.alidade.variants.column.ByteColumn;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.ShortColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowScanTest {
    private static BitMask select(int rows, RowPredicate... predicates) {
        return RowScan.select(rows, List.of(predicates), Workers.of(2), Progress.none());
    }

    @Test
    void eachPredicateSaysWhatHappensToAMissingValue() {
        FloatColumn shares = FloatColumn.of(0.001f, 0.0011f, FloatColumn.MISSING, 0);
        IntColumn numbers = IntColumn.of(5, 6, IntColumn.MISSING, Integer.MAX_VALUE);
        CountColumn counts = CountColumn.of(5, 40_000, CountColumn.MISSING, 0);

        assertThat(select(4, Predicates.rare(shares, 0.001)).rows()).containsExactly(0, 2, 3);
        assertThat(select(4, Predicates.between(shares, 0.001, 1, Predicates.Missing.FAILS)).rows())
                .containsExactly(0, 1);
        assertThat(select(4, Predicates.between(numbers, 6, Integer.MAX_VALUE, Predicates.Missing.PASSES)).rows())
                .containsExactly(1, 2, 3);
        assertThat(select(4, Predicates.between(numbers, Integer.MIN_VALUE, 5, Predicates.Missing.FAILS)).rows())
                .containsExactly(0);
        assertThat(select(4, Predicates.between(counts, 5, 40_000, Predicates.Missing.FAILS)).rows())
                .containsExactly(0, 1);
        assertThat(select(4, Predicates.between(counts, 6, 40_000, Predicates.Missing.PASSES)).rows())
                .containsExactly(1, 2);
    }

    @Test
    void aDictionaryIsAskedOncePerEntryAndAMissingEntryFails() {
        boolean[] entries = {false, true, true};

        assertThat(select(3, Predicates.in(IntColumn.of(1, 0, IntColumn.MISSING), entries)).rows())
                .containsExactly(0);
        assertThat(select(3, Predicates.in(ShortColumn.of((short) 0, (short) 2, Short.MIN_VALUE), entries)).rows())
                .containsExactly(1);
        assertThat(select(3, Predicates.in(ByteColumn.of((byte) 2, (byte) 2, Byte.MIN_VALUE), entries)).rows())
                .containsExactly(0, 1);
        assertThat(select(200, Predicates.range(63, 129)).rows())
                .containsExactly(IntStream.range(63, 129).toArray());
    }

    @Test
    void anEmptyTableHasNoRows() {
        assertThat(select(0, Predicates.rare(FloatColumn.of(), 1)).isEmpty()).isTrue();
        assertThat(select(0).count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 32_768, 200_001})
    void anyNumberOfThreadsAndAnyOrderGiveWhatAPlainLoopGives(int rows) {
        Random random = new Random(rows);
        float[] shares = new float[rows];
        int[] numbers = new int[rows];
        for (int row = 0; row < rows; row++) {
            shares[row] = random.nextInt(4) == 0 ? Float.NaN : random.nextFloat();
            numbers[row] = random.nextInt(10);
        }
        IntPredicate plain = row -> !(shares[row] > 0.3f) && numbers[row] >= 4 && numbers[row] % 3 == 1;
        boolean[] entries = {false, true, false, false, true, false, false, true, false, false};
        List<RowPredicate> predicates = new ArrayList<>(List.of(Predicates.rare(FloatColumn.of(shares), 0.3),
                Predicates.between(IntColumn.of(numbers), 4, 9, Predicates.Missing.FAILS),
                Predicates.in(IntColumn.of(numbers), entries)));
        int[] expected = IntStream.range(0, rows).filter(plain).toArray();

        for (int threads : new int[]{1, 2, 4}) {
            predicates.add(predicates.removeFirst());
            BitMask found = RowScan.select(rows, predicates, Workers.of(threads), Progress.none());
            assertThat(found.rows()).containsExactly(expected);
            assertThat(found.count()).isEqualTo(expected.length);
        }
    }

    @Test
    void thePredicateThatThrowsOutMostIsAskedFirst() {
        int rows = 100_000;
        RowPredicate never = (alive, first) -> 0;
        RowPredicate always = (alive, first) -> alive;

        assertThat(RowScan.ordered(BitMask.all(rows), List.of(always, never))).containsExactly(never, always);
    }

    @Test
    void aCancelledScanStopsAndSaysSo() {
        AtomicInteger blocks = new AtomicInteger();
        Progress cancelledSoon = new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                // nobody listens
            }

            @Override
            public boolean isCancelled() {
                return blocks.get() >= 3;
            }
        };

        assertThatThrownBy(() -> Workers.of(2).run(100 * Workers.BLOCK, cancelledSoon,
                (from, to) -> blocks.incrementAndGet())).isInstanceOf(CancelledException.class);
        assertThat(blocks.get()).isLessThan(10);
    }

    @Test
    void aFailureInAThreadReachesTheCaller() {
        assertThatThrownBy(() -> Workers.of(4).runBlocks(50, Progress.none(), block -> {
            if (block == 20) {
                throw new IllegalStateException("block 20");
            }
        })).isInstanceOf(IllegalStateException.class).hasMessage("block 20");
    }
}
