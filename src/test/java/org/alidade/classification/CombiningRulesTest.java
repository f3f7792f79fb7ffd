package org.alidade.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.model.PathogenicityClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombiningRulesTest {
    private static final RuleSet POINTS = RuleSets.find("clingen-points").orElseThrow();
    private static final RuleSet RICHARDS = RuleSets.find("acmg-2015").orElseThrow();

    private static List<AppliedCriterion> accepted(String criteria) {
        CriteriaParser.Parsed parsed = CriteriaParser.parseList(criteria.replace(' ', ','), Decision.ACCEPTED);
        assertThat(parsed.unknown()).isEmpty();
        return parsed.criteria();
    }

    private static String shown(PathogenicityClass pathogenicity) {
        return switch (pathogenicity) {
            case PATHOGENIC -> "P";
            case LIKELY_PATHOGENIC -> "LP";
            case UNCERTAIN_SIGNIFICANCE -> "VUS";
            case LIKELY_BENIGN -> "LB";
            case BENIGN -> "B";
        };
    }

    /** Richards 2015 (doi 10.1038/gim.2015.30), table 5, a row per rule, and what is one criterion short of it. */
    @ParameterizedTest
    @CsvSource({
            // pathogenic (i)
            "PVS1 PS1, P", "PVS1 PM1 PM2, P", "PVS1 PM1 PP1, P", "PVS1 PP1 PP2, P",
            // pathogenic (ii), (iii)
            "PS1 PS2, P", "PS1 PM1 PM2 PM3, P", "PS1 PM1 PM2 PP1 PP2, P", "PS1 PM1 PP1 PP2 PP3 PP4, P",
            // likely pathogenic (i) to (vi), and PVS1 with one supporting (SVI 2020)
            "PVS1 PM1, LP", "PS1 PM1, LP", "PS1 PM1 PM2, LP", "PS1 PP1 PP2, LP", "PM1 PM2 PM3, LP",
            "PM1 PM2 PP1 PP2, LP", "PM1 PP1 PP2 PP3 PP4, LP", "PVS1 PP1, LP",
            // short of it
            "PVS1, VUS", "PS1, VUS", "PS1 PP1, VUS", "PM1 PM2, VUS", "PM1 PM2 PP1, VUS", "PM1 PP1 PP2 PP3, VUS",
            "PP1 PP2 PP3 PP4, VUS",
            // benign and likely benign
            "BA1, B", "BS1 BS2, B", "BS1 BP1, LB", "BP1 BP2, LB", "BS1, VUS", "BP1, VUS",
            // contradictory
            "PVS1 PS1 BA1, VUS", "PVS1 PM1 BS1 BS2, VUS", "PS1 PM1 BP1 BP2, VUS", "PM2 BA1, B",
            // modified strengths count as what they are
            "PM2_Supporting PVS1_Strong PP3, LP", "PS3_Moderate PM2_Supporting, VUS",
            "PM3_VeryStrong PM2_Supporting, LP",
            // withdrawn
            "PVS1 PP5, VUS", "BS1 BP6, VUS"})
    void richardsTableFive(String criteria, String expected) {
        assertThat(shown(RICHARDS.classify(accepted(criteria)).pathogenicity())).isEqualTo(expected);
    }

    /** Tavtigian 2020 (doi 10.1002/humu.24088): borders at 10, 6, -1 and -7; LB needs -2 or two codes (standards.md §1). */
    @ParameterizedTest
    @CsvSource({"PVS1 PM2, 10, P", "PVS1 PP3, 9, LP", "PS1 PM1, 6, LP", "PS1 PP1, 5, VUS", "PP1, 1, VUS",
            "PVS1 PS1 PM1, 14, P", "BP4 PP3, 0, VUS", "BP4, -1, VUS", "BP4_Moderate, -2, LB", "BP4 BP7, -2, LB",
            // two benign codes against one for the other side
            "BP4 BP7 PM2_Supporting, -1, LB", "BS1 BP4 BP7, -6, LB", "BS1 BP4 BP7_Moderate, -7, B", "BS1 BS2, -8, B",
            "BS1 PP3, -3, LB", "BS1, -4, LB",
            // stand-alone: alone it decides, beside pathogenic criteria it weighs eight (GJB2 c.35delG)
            "BA1, 0, B", "BA1 BP4, -1, B", "BA1 PM2, -6, LB", "BA1 PVS1 PM3_VeryStrong PS3_Moderate, 10, P",
            // withdrawn: PP5, BP6
            "PVS1 PP5, 8, LP", "PS1 PP5, 4, VUS", "BP6, 0, VUS", "BP4 BP6, -1, VUS"})
    void pointsAndTheirBorders(String criteria, int points, String expected) {
        Classification classification = POINTS.classify(accepted(criteria));

        assertThat(classification.points()).isEqualTo(points);
        assertThat(shown(classification.pathogenicity())).isEqualTo(expected);
        assertThat(classification.counted()).noneMatch(one -> one.criterion() == Criterion.PP5
                || one.criterion() == Criterion.BP6);
    }

    @Test
    void onlyAcceptedCriteriaCount() {
        List<AppliedCriterion> criteria = List.of(
                CriteriaParser.parseOne("PVS1", Decision.PROPOSED, "the program's"),
                CriteriaParser.parseOne("PS1", Decision.REJECTED, "a person's"),
                CriteriaParser.parseOne("PM2", Decision.ACCEPTED, "a person's"));

        for (RuleSet rules : RuleSets.all()) {
            Classification classification = rules.classify(criteria);
            assertThat(classification.points()).isEqualTo(2);
            assertThat(classification.counted()).extracting(AppliedCriterion::criterion)
                    .containsExactly(Criterion.PM2);
        }
    }

    @Test
    void aCriterionCountsOnceAtItsHighestStrength() {
        List<AppliedCriterion> twice = List.of(CriteriaParser.parseOne("PM2_Supporting", Decision.ACCEPTED, "one"),
                CriteriaParser.parseOne("PM2", Decision.ACCEPTED, "two"),
                CriteriaParser.parseOne("PM2", Decision.ACCEPTED, "three"));

        assertThat(POINTS.classify(twice).points()).isEqualTo(2);
        assertThat(POINTS.classify(twice).counted()).hasSize(1);
    }

    @Test
    void withoutCriteriaTheClassIsUncertain() {
        RuleSets.all().forEach(rules -> assertThat(rules.classify(List.of()).pathogenicity())
                .isEqualTo(PathogenicityClass.UNCERTAIN_SIGNIFICANCE));
    }

    @ParameterizedTest
    @CsvSource({"clingen-points 1, true", "CLINGEN-POINTS, true", "acmg-2015, true", "acmg-2015 1, true",
            "acmg-2015 2, false", "a, false", "nothing, false"})
    void ruleSetsAreFoundByIdWithOrWithoutVersion(String id, boolean found) {
        assertThat(RuleSets.find(id).isPresent()).isEqualTo(found);
        assertThat(RuleSets.standard().id().toLowerCase(Locale.ROOT)).startsWith("clingen-points");
    }

    @ParameterizedTest
    @CsvSource({"PVS1, PVS1", "pvs1, PVS1", "PM2_Supporting, PM2_Supporting", "PM2_supporting, PM2_Supporting",
            "PS2_Very Strong, PS2_Very Strong", "PS2_VeryStrong, PS2_Very Strong", "PS2 very strong, PS2_Very Strong",
            "PM2_Moderate, PM2", "BA1_Stand Alone, BA1", "BP4_Strong, BP4_Strong", "PM2_P, PM2_Supporting",
            "PS4_M, PS4_Moderate", "PS4_Mod, PS4_Moderate", "PVS1_S, PVS1_Strong", "PVS1_fort, PVS1_Strong",
            "PVS1_moyen, PVS1_Moderate", "PVS1_faible, PVS1_Supporting", "PS2_tfort, PS2_Very Strong",
            "' PP3 ', PP3"})
    void aCriterionIsReadInTheSpellingsInUseAndWrittenInClinGens(String typed, String expected) {
        assertThat(CriteriaParser.parse(typed, Decision.ACCEPTED, "").map(AppliedCriterion::code)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"PVS2", "PM2_Enormous", "PS1_Stand Alone", "''", "PM", "PM2Supporting"})
    void whatIsNoCriterionIsNotGuessed(String typed) {
        assertThat(CriteriaParser.parse(typed, Decision.ACCEPTED, "")).isEmpty();
    }

    @Test
    void aListNamesWhatItDidNotUnderstand() {
        CriteriaParser.Parsed parsed = CriteriaParser.parseList("PVS1, PX9;PM2_Supporting,, ,BP4_x", Decision.ACCEPTED);

        assertThat(parsed.criteria()).extracting(AppliedCriterion::code).containsExactly("PVS1", "PM2_Supporting");
        assertThat(parsed.unknown()).containsExactly("PX9", "BP4_x");
    }
}
