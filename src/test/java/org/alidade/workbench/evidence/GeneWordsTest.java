package org.alidade.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alidade.knowledge.genes.ClaimStrength;
import org.alidade.knowledge.genes.DosageScore;
import org.alidade.knowledge.genes.DosageSensitivity;
import org.alidade.knowledge.genes.GeneConstraint;
import org.alidade.knowledge.genes.GeneDiseaseClaim;
import org.alidade.model.ModeOfInheritance;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneWordsTest {
    private final GeneWords words = new GeneWords(Messages.of(Locale.FRENCH));

    private static GeneConstraint constraint(OptionalDouble pli, OptionalDouble loeuf) {
        return new GeneConstraint("ENST1", OptionalDouble.empty(), OptionalDouble.empty(), pli, loeuf,
                OptionalDouble.empty(), OptionalDouble.empty(), "");
    }

    @Test
    void onlyTheNumbersThatGnomadGivesAreNamed() {
        assertThat(words.constraint(constraint(OptionalDouble.of(0.98), OptionalDouble.of(0.25))))
                .contains("pLI 0,98 · LOEUF 0,25");
        assertThat(words.constraint(constraint(OptionalDouble.empty(), OptionalDouble.of(1.2))))
                .contains("LOEUF 1,2");
        assertThat(words.constraint(constraint(OptionalDouble.empty(), OptionalDouble.empty()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyScoreHasItsWords(DosageScore score) {
        assertThat(words.dosage(new DosageSensitivity(Optional.of(score), Optional.empty(), Optional.empty())))
                .hasValueSatisfying(text -> assertThat(text).startsWith("haplo-insuffisance " + score.code() + ", ")
                        .doesNotContain("workbench."));
    }

    @Test
    void whatIsNotEvaluatedIsNotNamed() {
        assertThat(words.dosage(new DosageSensitivity(Optional.empty(), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    private static GeneDiseaseClaim claim(String disease, String id, Optional<ClaimStrength> strength,
            ModeOfInheritance... modes) {
        return new GeneDiseaseClaim(GeneDiseaseClaim.Source.CLINGEN, "panel", disease, id, Set.of(modes), "as written",
                strength, "word", "", Optional.empty());
    }

    @Test
    void aDiseaseIsNamedOnceByTheSurestClaimInTheReadersLanguage() {
        assertThat(words.diseases(
                List.of(claim("Limited one", "MONDO:2", Optional.of(ClaimStrength.LIMITED)),
                        claim("Known", "ORPHA:1", Optional.of(ClaimStrength.DISPUTED)),
                        claim("Known", "ORPHA:1", Optional.of(ClaimStrength.DEFINITIVE),
                                ModeOfInheritance.AUTOSOMAL_RECESSIVE),
                        claim("Odd", "", Optional.empty())),
                id -> id.equals("ORPHA:1") ? Optional.of("Maladie connue") : Optional.empty()))
                .containsExactly("Maladie connue (AR) · lien établi · ClinGen",
                        "Limited one (as written) · lien limité · ClinGen", "Odd (as written) · word · ClinGen");
    }

    @ParameterizedTest
    @EnumSource
    void everyStrengthHasItsWords(ClaimStrength strength) {
        assertThat(words.diseases(List.of(claim("D", "MONDO:1", Optional.of(strength))), id -> Optional.empty()))
                .singleElement().satisfies(text -> assertThat(text).doesNotContain("workbench."));
    }
}
