package org.alidade.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.TestVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of one allele, as odds. */
class AlleleEvidenceTest {
    /** A calibrated predictor, SpliceAI, ClinVar and rarity move the evidence of an allele. */
    @Test
    void theEvidenceOfAnAlleleFollowsWhatIsKnownOfIt() {
        double plain = weight(missense());

        assertThat(weight(missense().revel(0.95)) - plain).isCloseTo(Math.log(18.7), within(1e-9));
        assertThat(weight(missense().revel(0.5))).isEqualTo(plain);
        assertThat(weight(missense().revel(0.05)) - plain).isCloseTo(-Math.log(4.33), within(1e-9));
        assertThat(weight(missense().spliceAi(0.9)))
                .isEqualTo(weight(TestVariant.at("1-1-A-T").effect("A", Consequence.SPLICE_DONOR_VARIANT)));
        assertThat(weight(missense().spliceAi(0.1))).isEqualTo(plain);
        assertThat(weight(missense().clinVar("Pathogenic", 1))).isGreaterThan(plain)
                .isLessThan(weight(missense().clinVar("Pathogenic", 2)));
        assertThat(weight(missense().clinVar("Benign", 1))).isLessThan(plain);
        assertThat(weight(missense().frequency(0))).isEqualTo(plain);
        assertThat(weight(missense().frequency(0.000_05))).isLessThan(plain)
                .isGreaterThan(weight(missense().frequency(0.02)));
    }

    /** A healthy carrier of a recessive disease's allele is no surprise. */
    @Test
    void carriersAreExpectedOfARecessiveAllele() {
        ScopedVariant seen = scoped(missense().frequency(0.000_05));

        assertThat(AlleleEvidence.of(seen, true).logRatio()).isGreaterThan(AlleleEvidence.of(seen, false).logRatio());
    }

    @ParameterizedTest
    @CsvSource({"REVEL, 0.932, 18.7", "REVEL, 0.7, 2.08", "REVEL, 0.29, 0.4807692", "REVEL, 0.01, 0.0534759",
            "ALPHA_MISSENSE, 0.95, 4.33", "ALPHA_MISSENSE, 0.05, 0.2309469", "CADD, 40, 4.33", "CADD, 24, 1"})
    void predictorsCountAsTheyWereCalibrated(MissensePredictor predictor, double score, double ratio) {
        assertThat(Math.exp(predictor.logRatio(score))).isCloseTo(ratio, within(1e-6));
    }

    private static TestVariant missense() {
        return TestVariant.at("1-1-A-T").effect("A", Consequence.MISSENSE_VARIANT);
    }

    private static ScopedVariant scoped(TestVariant variant) {
        return new ScopedVariant(variant.build(), Optional.of(Gene.ofSymbol("A")), Optional.empty(), Map.of(),
                List.of(), List.of());
    }

    private static double weight(TestVariant variant) {
        AlleleEvidence.Weighed weighed = AlleleEvidence.of(scoped(variant), false);
        double sum = weighed.steps().stream().mapToDouble(Explanation.Contribution::weight).sum();
        assertThat(sum).isCloseTo(weighed.logRatio(), within(1e-9));
        return weighed.logRatio();
    }
}
