package org.alidade.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0,01|0.01", "0.01|0.01", "1 %|0.01", "1%|0.01", "0,5 %|0.005",
            "1 234,5|1234.5",
            "1,234.5|1234.5", "1.234,5|1234.5", "1e-3|0.001", "-2|-2"})
    void aNumberMeansTheSameInBothSpellings(String typed, double value) {
        assertThat(Numbers.parse(typed)).isEqualTo(OptionalDouble.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1..2", "%", "1,2,3.4.5", "--1"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(Numbers.parse(typed)).isEmpty();
    }

    @Test
    void aRareFrequencyIsNeverRoundedToZero() {
        Numbers french = Messages.of(Locale.FRENCH).numbers();
        assertThat(french.percent(0.000009, 2)).isEqualTo("0,0009\u00a0%");
        assertThat(french.percent(0, 2)).isEqualTo("0\u00a0%");
        assertThat(Messages.of(Locale.ENGLISH).numbers().percent(0.05, 2)).isEqualTo("5%");
    }
}
