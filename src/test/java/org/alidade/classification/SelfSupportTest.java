package org.alidade.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.alidade.classification.AppliedCriterion.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence that leans on itself. */
class SelfSupportTest {
    private static List<AppliedCriterion> accepted(String codes) {
        return CriteriaParser.parseList(codes, Decision.ACCEPTED).criteria();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PVS1, PP3            | true  | PP3    | Abou Tayoun 2018
            PVS1, PM4            | true  | PM4    | Abou Tayoun 2018
            PS2, PM6             | true  | PM6    | SVI de novo 1.1
            BA1, BS1             | true  | BS1    | one frequency
            PP3_Strong, PM1      | true  | PM1    | Pejaver 2022
            PP3_Moderate, PM1    | true  | ''     | Pejaver 2022
            PVS1, PP3_Strong, PM1 | true | PP3    | what is refused refuses nothing
            BP7                  | true  | BP7    | Walker 2023
            BP4, BP7             | true  | ''     | Walker 2023
            PM2_Supporting, PM3  | true  | ''     | SVI PM3 1.0
            PM2_Supporting, PM3  | false | PM3    | SVI PM3 1.0
            BS1, PM3             | true  | PM3    | SVI PM3 1.0
            """)
    void whatIsLeftOut(String codes, boolean partnerStands, String refused, String source) {
        assertThat(
                SelfSupport.of(accepted(codes), partnerStands).stream().map(one -> one.criterion().criterion().name())
                        .collect(Collectors.joining(" ")))
                .as(source).isEqualTo(refused);
    }

    @Test
    void theClassIsThatOfWhatRemains() {
        Classification made = SelfSupport.classify(RuleSets.standard(), accepted("PVS1, PP3, PM2_Supporting"), true);

        assertThat(made.points()).isEqualTo(9);
        assertThat(made.refused()).hasSize(1);
    }

    /** ACGS tiers and Tavtigian's probabilities. */
    @ParameterizedTest
    @CsvSource({"PS3_Strong,WARM,0.675", "PM2,COOL,0.325", "'PS3,PP3',HOT,0.812", "'PM2,PP3',TEPID,0.5",
            "PP3,COLD,0.188"})
    void tierAndProbability(String codes, Classification.Tier tier, double probability) {
        Classification made = RuleSets.standard().classify(accepted(codes));

        assertThat(made.tier()).contains(tier);
        assertThat(made.posterior().orElseThrow()).isCloseTo(probability, org.assertj.core.data.Offset.offset(0.001));
    }
}
