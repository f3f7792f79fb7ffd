package org.alidade.workbench.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.alidade.filtering.FilterId;
import org.alidade.filtering.Verdict;
import org.alidade.model.Genotype;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphsTest {
    @ParameterizedTest
    @CsvSource({"0/0, EMPTY", "0/1, HALF", "1|0, HALF", "1/1, FULL", "1, HEMIZYGOUS", "0, EMPTY", "0/2, OTHER_ALLELE",
            "1/2, HALF", "./., NO_CALL", "., NO_CALL", "0/., NO_CALL", "./1, HALF_CALLED"})
    void aSymbolIsFilledAsTheCallSays(String genotype, GenotypeMark mark) {
        assertThat(GenotypeMark.of(Genotype.of(genotype), true)).isEqualTo(mark);
    }

    @Test
    void aPersonWhomTheFileDoesNotHoldIsNeitherReferenceNorNoCall() {
        assertThat(GenotypeMark.of(Genotype.noCall(), false)).isEqualTo(GenotypeMark.NOT_IN_FILE);
    }

    @Test
    void theFamilyIsSaidInWords() {
        ListedRow row = ListedRow.of(TestRows.scoped(TestRows.at("1-1000-A-G", "G"), "G"));
        RowWords words = new RowWords(Messages.of(Locale.FRENCH), TestRows.TRIO);
        assertThat(words.familyInWords(row).lines()).containsExactly(
                "cas index (atteint) : hétérozygote 0/1, 15/30 lectures", "père : hétérozygote 0/1, 15/31 lectures",
                "mère : référence 0/0, 0/28 lectures");
    }

    @Test
    void aFilterWithoutVerdictWasNotRun() {
        assertThat(FilterPainter.verdict(TestRows.scoped(TestRows.at("1-1000-A-G", "G"), "G"), FilterId.PANEL))
                .isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource({"-3, 0.001", "-2, 0.01", "-3.699, 0.0002", "-1.3, 0.05"})
    void aFrequencySliderGivesTwoDigits(double position, double value) {
        assertThat(new LimitControl.Range(0.00001, 0.1, true).fromSlider(position)).isEqualTo(value);
    }
}
