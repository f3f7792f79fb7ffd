package org.alidade.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row per combining rule. */
class CombiningRulesTest {
    private static List<AppliedCriterion> accepted(String codes) {
        CriteriaParser.Parsed parsed = CriteriaParser.parseList(codes, AppliedCriterion.Decision.ACCEPTED);
        assertThat(parsed.unknown()).isEmpty();
        return parsed.criteria();
    }

    private static String classOf(String rules, String codes) {
        return RuleSets.find(rules).orElseThrow().classify(accepted(codes)).pathogenicity().code();
    }

    /** Richards 2015, table 5. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pathogenic i a             | PVS1, PS1                          | pathogenic
            pathogenic i b             | PVS1, PM1, PM5                     | pathogenic
            pathogenic i c             | PVS1, PM1, PP1                     | pathogenic
            pathogenic i d             | PVS1, PP1, PP2                     | pathogenic
            pathogenic ii              | PS1, PS3                           | pathogenic
            pathogenic iii a           | PS1, PM1, PM2, PM5                 | pathogenic
            pathogenic iii b           | PS1, PM1, PM2, PP1, PP2            | pathogenic
            pathogenic iii c           | PS1, PM1, PP1, PP2, PP3, PP4       | pathogenic
            likely pathogenic i        | PVS1, PM1                          | likely_pathogenic
            likely pathogenic ii, one  | PS1, PM1                           | likely_pathogenic
            likely pathogenic ii, two  | PS1, PM1, PM2                      | likely_pathogenic
            likely pathogenic iii      | PS1, PP1, PP2                      | likely_pathogenic
            likely pathogenic iv       | PM1, PM2, PM5                      | likely_pathogenic
            likely pathogenic v        | PM1, PM2, PP1, PP2                 | likely_pathogenic
            likely pathogenic vi       | PM1, PP1, PP2, PP3, PP4            | likely_pathogenic
            benign i                   | BA1                                | benign
            benign ii                  | BS1, BS2                           | benign
            likely benign i            | BS1, BP4                           | likely_benign
            likely benign ii           | BP4, BP7                           | likely_benign
            uncertain i, very strong   | PVS1                               | uncertain_significance
            uncertain i, strong        | PS1                                | uncertain_significance
            uncertain i, strong and P  | PS1, PP1                           | uncertain_significance
            uncertain i, two moderate  | PM1, PM2                           | uncertain_significance
            uncertain i, 2M 1P         | PM1, PM2, PP1                      | uncertain_significance
            uncertain i, 1M 3P         | PM1, PP1, PP2, PP3                 | uncertain_significance
            uncertain i, one BS        | BS1                                | uncertain_significance
            uncertain i, one BP        | BP4                                | uncertain_significance
            uncertain i, nothing       | ''                                 | uncertain_significance
            uncertain ii               | PVS1, PS1, BS1, BS2                | uncertain_significance
            uncertain ii, stand-alone  | PVS1, PM2, BA1                     | uncertain_significance
            changed strength counts    | PVS1_Strong, PM3_Strong            | pathogenic
            PVS1 and one supporting (SVI 2020) | PVS1, PM2_Supporting       | likely_pathogenic
            """)
    void richards2015(String rule, String codes, String expected) {
        assertThat(classOf("acmg-2015", codes)).as(rule).isEqualTo(expected);
    }

    /** Tavtigian 2020, table 2 and its thresholds; the refinement at -1 and BA1 beside others: standards.md §1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            supporting                        | PP1                             |  1 | uncertain_significance
            moderate                          | PM1                             |  2 | uncertain_significance
            strong                            | PS1                             |  4 | uncertain_significance
            very strong                       | PVS1                            |  8 | likely_pathogenic
            upper end of uncertain            | PS1, PP1                        |  5 | uncertain_significance
            lower end of likely pathogenic    | PS1, PM1                        |  6 | likely_pathogenic
            upper end of likely pathogenic    | PVS1, PM2_Supporting            |  9 | likely_pathogenic
            lower end of pathogenic           | PVS1, PM2                       | 10 | pathogenic
            nothing                           | ''                              |  0 | uncertain_significance
            evidence that cancels out         | PP3, BP4                        |  0 | uncertain_significance
            one supporting benign code        | BP4                             | -1 | uncertain_significance
            two benign codes at -1            | PP3, BP2, BP5                   | -1 | likely_benign
            one moderate benign code          | BP4_Moderate                    | -2 | likely_benign
            lower end of likely benign        | BS1, BP4, BP7                   | -6 | likely_benign
            upper end of benign               | BS1, BP4, BP7, BP2              | -7 | benign
            stand-alone                       | BA1                             |  0 | benign
            stand-alone beside benign         | BA1, BP4                        | -1 | benign
            stand-alone beside supporting     | BA1, PP3                        | -7 | benign
            stand-alone outweighed (SLC26A4 c.349C>T) | PP1_Strong, BS3_Supporting, BA1, PM3_Very Strong, PP3, PP4 | 5 | uncertain_significance
            PP5 and BP6 are withdrawn         | PS1, PP1, PP5, BP6              |  5 | uncertain_significance
            """)
    void tavtigian2020(String rule, String codes, int points, String expected) {
        Classification made = RuleSets.standard().classify(accepted(codes));

        assertThat(made.points()).as(rule).isEqualTo(points);
        assertThat(made.pathogenicity().code()).as(rule).isEqualTo(expected);
        assertThat(made.ruleSet()).isEqualTo("clingen-points 1");
    }

    @Test
    void aCriterionCountsOnceAtItsHighestStrength() {
        List<AppliedCriterion> twice = List.of(
                CriteriaParser.parseOne("PM2_Supporting", AppliedCriterion.Decision.ACCEPTED, "one"),
                CriteriaParser.parseOne("PM2", AppliedCriterion.Decision.ACCEPTED, "two"),
                CriteriaParser.parseOne("PM2", AppliedCriterion.Decision.ACCEPTED, "three"));

        for (RuleSet rules : RuleSets.all()) {
            assertThat(rules.classify(twice).points()).isEqualTo(2);
            assertThat(rules.classify(twice).counted()).hasSize(1);
        }
    }

    @Test
    void onlyAcceptedCriteriaCount() {
        List<AppliedCriterion> criteria = List.of(
                CriteriaParser.parseOne("PVS1", AppliedCriterion.Decision.PROPOSED, ""),
                CriteriaParser.parseOne("PS3", AppliedCriterion.Decision.REJECTED, ""),
                CriteriaParser.parseOne("PP1", AppliedCriterion.Decision.ACCEPTED, ""));

        for (RuleSet rules : RuleSets.all()) {
            Classification made = rules.classify(criteria);
            assertThat(made.points()).isEqualTo(1);
            assertThat(made.counted()).extracting(AppliedCriterion::code).containsExactly("PP1");
        }
    }

    @Test
    void ruleSetsAreFoundByIdAndShortName() {
        assertThat(RuleSets.find("CLINGEN-points 1")).containsSame(RuleSets.standard());
        assertThat(RuleSets.find("points")).containsSame(RuleSets.standard());
        assertThat(RuleSets.find("acmg").map(RuleSet::id)).contains("acmg-2015 1");
        assertThat(RuleSets.find("nonsense")).isEmpty();
        assertThat(RuleSets.find("a")).isEmpty();
    }
}
