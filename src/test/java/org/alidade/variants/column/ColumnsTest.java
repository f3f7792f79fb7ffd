package org.alidade.variants.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void whatWasPutInComesOut() {
        assertThat(ByteColumn.of((byte) -1, (byte) 127).get(0)).isEqualTo(-1);
        assertThat(ShortColumn.of((short) 300, (short) -300).get(1)).isEqualTo(-300);
        assertThat(IntColumn.of(7, 248_956_422).get(1)).isEqualTo(248_956_422);
        assertThat(LongColumn.of(1L << 60, 2).get(0)).isEqualTo(1L << 60);
        assertThat(FloatColumn.of(0.001f, 1).get(0)).isEqualTo(0.001f);
    }

    @Test
    void missingIsNeitherZeroNorAValue() {
        assertThat(ByteColumn.of((byte) 0, (byte) ByteColumn.MISSING).isMissing(0)).isFalse();
        assertThat(ByteColumn.of((byte) 0, (byte) ByteColumn.MISSING).isMissing(1)).isTrue();
        assertThat(FloatColumn.of(0, FloatColumn.MISSING).isMissing(0)).isFalse();
        assertThat(FloatColumn.of(0, FloatColumn.MISSING).isMissing(1)).isTrue();
        assertThat(IntColumn.constant(IntColumn.MISSING, 1000).isMissing(999)).isTrue();
        assertThat(IntColumn.constant(IntColumn.MISSING, 1000).size()).isEqualTo(1000);
    }

    @Test
    void aCountThatDoesNotFitIsKeptWhole() {
        CountColumn counts = CountColumn.of(0, 32_767, 32_768, CountColumn.MISSING, 1_000_000, -32_767, -5);

        assertThat(List.of(0, 1, 2, 3, 4, 5, 6)).extracting(counts::get).containsExactly(0, 32_767, 32_768,
                CountColumn.MISSING, 1_000_000, -32_767, -5);
        assertThat(counts.isMissing(3)).isTrue();
        assertThat(counts.isMissing(2)).isFalse();
        assertThat(CountColumn.missing(3).get(2)).isEqualTo(CountColumn.MISSING);
    }

    @Test
    void aSliceStartsAtItsOwnRowZero() {
        IntColumn slice = IntColumn.of(1, 2, 3, 4).slice(1, 2);

        assertThat(slice.size()).isEqualTo(2);
        assertThat(slice.get(0)).isEqualTo(2);
        assertThatThrownBy(() -> slice.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> slice.slice(1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(IntColumn.constant(5, 10).slice(4, 3).get(1)).isEqualTo(5);
    }

    @Test
    void aDictionaryNumbersEachValueOnce() {
        Dictionary.Builder<String> builder = new Dictionary.Builder<>();

        assertThat(List.of("a", "b", "a", "c")).extracting(builder::number).containsExactly(0, 1, 0, 2);
        assertThat(builder.build().entries()).containsExactly("a", "b", "c");
        assertThat(builder.build().matching(text -> text.equals("b"))).containsExactly(false, true, false);
    }
}
