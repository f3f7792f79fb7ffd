package org.alidade.knowledge.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HpoAnnotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"HP:0040280|o", "HP:0040281|v",
            "HP:0040282|f", "HP:0040283|c", "HP:0040284|r", "HP:0040285|x", "0/5|x", "1/100|r", "1/10|c", "3/10|f",
            "79%|f", "80%|v", "7/7|v", "2.5 %|r", "''|_", "3/0|_", "often|_"})
    void aFrequencyHasAClass(String text, char letter) {
        assertThat(HpoAnnotations.frequency(text)).isEqualTo(letter == '_' ? ' ' : letter);
    }
}
