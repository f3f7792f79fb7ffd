package org.alidade.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaParserTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            PVS1, PVS1, VERY_STRONG
            PM2_Supporting, PM2, SUPPORTING
            PS2_Very Strong, PS2, VERY_STRONG
            PVS1_Strong, PVS1, STRONG
            PM3_VeryStrong, PM3, VERY_STRONG
            PM3_Very_Strong, PM3, VERY_STRONG
            pp3_moderate, PP3, MODERATE
            PP1-Strong, PP1, STRONG
            PM2 Supporting, PM2, SUPPORTING
            BA1, BA1, STAND_ALONE
            BA1_Stand Alone, BA1, STAND_ALONE
            ba1_stand-alone, BA1, STAND_ALONE
            BS1_Supporting, BS1, SUPPORTING
            """)
    void spellingsInUseAreUnderstood(String text, Criterion criterion, Strength strength) {
        AppliedCriterion applied = CriteriaParser.parseOne(text, AppliedCriterion.Decision.ACCEPTED, "why");

        assertThat(applied)
                .isEqualTo(new AppliedCriterion(criterion, strength, AppliedCriterion.Decision.ACCEPTED, "why"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PVS2", "PM9", "PM2_Enormous", "PM2_Stand Alone", "BA1_Strong", "BP8", "PM2_", "XPM2",
            "PM2Supporting"})
    void whatIsNoCriterionIsRefused(String text) {
        assertThatThrownBy(() -> CriteriaParser.parseOne(text, AppliedCriterion.Decision.ACCEPTED, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Short spellings of laboratories, and the French ones of NGS-Diag (pfmg.md §3.4). */
    @ParameterizedTest
    @CsvSource({"PM2_P, PM2_Supporting", "PM2_sup, PM2_Supporting", "PS4_M, PS4_Moderate", "PS4_Mod, PS4_Moderate",
            "PVS1_S, PVS1_Strong", "PM3_VS, PM3_Very Strong", "PVS1_fort, PVS1_Strong", "PVS1_moyen, PVS1_Moderate",
            "PVS1_faible, PVS1_Supporting", "PS2_tfort, PS2_Very Strong"})
    void shortAndFrenchSpellingsAreUnderstood(String typed, String code) {
        assertThat(CriteriaParser.parseOne(typed, AppliedCriterion.Decision.ACCEPTED, "").code()).isEqualTo(code);
    }

    @Test
    void aCodeIsReadBackAsItWasWritten() {
        for (Criterion criterion : Criterion.values()) {
            for (Strength strength : Strength.values()) {
                if ((criterion == Criterion.BA1) == (strength == Strength.STAND_ALONE)) {
                    AppliedCriterion applied = new AppliedCriterion(criterion, strength,
                            AppliedCriterion.Decision.PROPOSED, "r");
                    assertThat(CriteriaParser.parseOne(applied.code(), AppliedCriterion.Decision.PROPOSED, "r"))
                            .isEqualTo(applied);
                }
            }
        }
    }

    @Test
    void aListKeepsWhatIsRightAndNamesWhatIsWrong() {
        CriteriaParser.Parsed parsed = CriteriaParser.parseList(" PM2_Supporting,, PX1; PP3 , PP3_Strong ",
                AppliedCriterion.Decision.ACCEPTED);

        assertThat(parsed.criteria()).extracting(AppliedCriterion::code).containsExactly("PM2_Supporting", "PP3");
        assertThat(parsed.unknown()).containsExactly("PX1");
        assertThat(parsed.repeated()).containsExactly("PP3");
    }
}
