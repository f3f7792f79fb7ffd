package org.alidade.variants.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static final int ROWS = 400_000;

    @Test
    void columnsHoldWhatWasAddedWhetherItWasTheSameAgainAndAgainOrNot() {
        for (int seed = 0; seed < 6; seed++) {
            try (Arena arena = Arena.ofConfined()) {
                int[] values = values(seed * 70_000, new Random(seed));
                Pieces column = added(arena, values, new Random(seed));
                assertThat(read(column)).isEqualTo(values);
                column.own();
                int firstOfSecondPiece = 1 << 16;
                column.setInt(firstOfSecondPiece, -5);
                values[firstOfSecondPiece] = -5;
                assertThat(read(column)).isEqualTo(values);
            }
        }
    }

    /** The first {@code same} of one value, then mostly others. */
    private static int[] values(int same, Random random) {
        int[] values = new int[ROWS];
        for (int i = 0; i < ROWS; i++) {
            values[i] = i < same ? 7 : random.nextInt(3) + 6;
        }
        return values;
    }

    private static Pieces added(Arena arena, int[] values, Random random) {
        Pieces column = new Pieces(arena);
        int from = 0;
        while (from < values.length) {
            int count = Math.min(values.length - from, random.nextInt(150_000));
            column.add(Arrays.copyOfRange(values, from, from + count), count);
            from += count;
        }
        return column;
    }

    private static int[] read(Pieces column) {
        int[] values = new int[(int) (column.length() / Integer.BYTES)];
        int at = 0;
        for (MemorySegment part : column.parts()) {
            for (long i = 0; i < part.byteSize(); i += Integer.BYTES) {
                values[at++] = part.get(Pieces.INT, i);
            }
        }
        for (int row = 0; row < at; row += 1000) {
            assertThat(column.intAt(row)).isEqualTo(values[row]);
        }
        return values;
    }
}
