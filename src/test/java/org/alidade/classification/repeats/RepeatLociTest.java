package org.alidade.classification.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds of repeats (GeneReviews). */
class RepeatLociTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            HTT,26,NORMAL
            HTT,27,INTERMEDIATE
            HTT,35,INTERMEDIATE
            HTT,36,REDUCED_PENETRANCE
            HTT,40,PATHOGENIC
            FMR1_CGG,44,NORMAL
            FMR1,45,INTERMEDIATE
            FMR1,55,REDUCED_PENETRANCE
            FMR1,200,REDUCED_PENETRANCE
            FMR1,201,PATHOGENIC
            C9ORF72,24,NORMAL
            DMPK,49,INTERMEDIATE
            DMPK,50,PATHOGENIC
            FXN,66,PATHOGENIC
            RFC1,900,NOT_BY_LENGTH
            """)
    void ranges(String locus, double units, RepeatLocus.Range expected) {
        assertThat(RepeatLoci.find(locus).orElseThrow().rangeOf(units)).isEqualTo(expected);
    }

    @Test
    void thresholdsAreInOrder() {
        assertThat(RepeatLoci.all()).hasSizeGreaterThan(25).allSatisfy(locus -> {
            assertThat(locus.normalUpTo()).isLessThan(locus.pathogenicFrom());
            locus.reducedFrom().ifPresent(from -> assertThat(from).isBetween(locus.normalUpTo() + 1,
                    locus.pathogenicFrom() - 1));
        });
    }
}
