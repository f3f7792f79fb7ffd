package org.alidade.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionIntervalTest {
    /** Values of the published method, as statistics packages give them (R: {@code binom::binom.wilson}). */
    @ParameterizedTest
    @CsvSource({"0, 10, 0, 0.2775", "5, 10, 0.2366, 0.7634", "10, 10, 0.7225, 1", "18, 100, 0.1170, 0.2667",
            "1, 1000, 0.000177, 0.005642"})
    void theIntervalIsWilsons(int part, int all, double low, double high) {
        FractionInterval interval = FractionInterval.of(part, all);

        assertThat(interval.low()).isCloseTo(low, within(0.0001));
        assertThat(interval.high()).isCloseTo(high, within(0.0001));
        assertThat(interval.fraction()).isEqualTo((double) part / all);
    }

    @Test
    void withoutReadsThereIsNoShare() {
        assertThatThrownBy(() -> FractionInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
