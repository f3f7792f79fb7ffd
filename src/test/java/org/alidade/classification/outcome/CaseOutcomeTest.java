package org.alidade.classification.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.Sex;
import org.alidade.model.Zygosity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from class, zygosity, phase and inheritance. */
class CaseOutcomeTest {
    private static ResultFinding finding(String gene, int number, PathogenicityClass made, Zygosity zygosity,
            ModeOfInheritance mode, Optional<Explains> said) {
        return new ResultFinding(gene, "1-" + number + "-A-G", made, zygosity, Sex.FEMALE, Set.of(mode), said, false);
    }

    /** Two alleles of one gene, or one where the second class is empty. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AUTOSOMAL_RECESSIVE | HETEROZYGOUS | PATHOGENIC        |                        | UNKNOWN  | FULLY     | ONE_ALLELE
            AUTOSOMAL_RECESSIVE | HETEROZYGOUS | PATHOGENIC        | UNCERTAIN_SIGNIFICANCE | IN_TRANS | FULLY     | SECOND_UNCERTAIN
            AUTOSOMAL_RECESSIVE | HETEROZYGOUS | PATHOGENIC        | UNCERTAIN_SIGNIFICANCE | IN_CIS   | FULLY     | ONE_ALLELE
            AUTOSOMAL_RECESSIVE | HETEROZYGOUS | PATHOGENIC        | PATHOGENIC             | IN_TRANS | FULLY     | CONFIRMED
            AUTOSOMAL_RECESSIVE | HETEROZYGOUS | PATHOGENIC        | LIKELY_PATHOGENIC      | IN_TRANS | FULLY     | IN_FAVOUR
            AUTOSOMAL_RECESSIVE | HETEROZYGOUS | PATHOGENIC        | PATHOGENIC             | UNKNOWN  | FULLY     | PHASE_TO_SETTLE
            AUTOSOMAL_RECESSIVE | HETEROZYGOUS | PATHOGENIC        | PATHOGENIC             | IN_CIS   | FULLY     | IN_CIS
            AUTOSOMAL_RECESSIVE | HOMOZYGOUS   | PATHOGENIC        |                        | UNKNOWN  | FULLY     | CONFIRMED
            AUTOSOMAL_DOMINANT  | HETEROZYGOUS | PATHOGENIC        |                        | UNKNOWN  | FULLY     | CONFIRMED
            AUTOSOMAL_DOMINANT  | HETEROZYGOUS | LIKELY_PATHOGENIC |                        | UNKNOWN  | FULLY     | IN_FAVOUR
            AUTOSOMAL_DOMINANT  | HETEROZYGOUS | PATHOGENIC        |                        | UNKNOWN  | UNCERTAIN | IN_FAVOUR
            AUTOSOMAL_DOMINANT  | HETEROZYGOUS | PATHOGENIC        |                        | UNKNOWN  | NOT       | UNRELATED
            AUTOSOMAL_DOMINANT  | HETEROZYGOUS | PATHOGENIC        |                        | UNKNOWN  |           | NOT_SAID
            AUTOSOMAL_DOMINANT  | HETEROZYGOUS | UNCERTAIN_SIGNIFICANCE |                   | UNKNOWN  | FULLY     | INCONCLUSIVE
            AUTOSOMAL_DOMINANT  | HETEROZYGOUS | BENIGN            |                        | UNKNOWN  |           | HARMLESS
            X_LINKED_RECESSIVE  | HETEROZYGOUS | PATHOGENIC        |                        | UNKNOWN  | FULLY     | ONE_ALLELE
            X_LINKED_RECESSIVE  | HEMIZYGOUS   | PATHOGENIC        |                        | UNKNOWN  | FULLY     | CONFIRMED
            UNKNOWN             | HETEROZYGOUS | PATHOGENIC        |                        | UNKNOWN  | FULLY     | MODE_UNKNOWN
            """)
    void whatAGeneConcludes(ModeOfInheritance mode, Zygosity zygosity, PathogenicityClass first,
            PathogenicityClass second,
            Phase phase, Explains said, GeneOutcome.Verdict expected) {
        List<ResultFinding> findings = new ArrayList<>();
        findings.add(finding("PCCB", 1, first, zygosity, mode, Optional.ofNullable(said)));
        Optional.ofNullable(second).ifPresent(
                made -> findings.add(finding("PCCB", 2, made, zygosity, mode, Optional.ofNullable(said))));

        assertThat(CaseOutcome.of(findings, (one, other) -> phase).genes()).singleElement()
                .satisfies(gene -> assertThat(gene.verdict()).isEqualTo(expected));
    }

    @Test
    void twoGenesThatEachExplainAPartAreADualDiagnosis() {
        CaseOutcome outcome = CaseOutcome.of(List.of(
                finding("A", 1, PathogenicityClass.PATHOGENIC, Zygosity.HETEROZYGOUS,
                        ModeOfInheritance.AUTOSOMAL_DOMINANT, Optional.of(Explains.PARTLY)),
                finding("B", 2, PathogenicityClass.PATHOGENIC, Zygosity.HOMOZYGOUS,
                        ModeOfInheritance.AUTOSOMAL_RECESSIVE, Optional.of(Explains.PARTLY))),
                (one, other) -> Phase.UNKNOWN);

        assertThat(outcome.isDualDiagnosis()).isTrue();
        assertThat(outcome.isSearchOpen()).isFalse();
    }

    @Test
    void aPartlyExplainedPatientKeepsTheSearchOpen() {
        CaseOutcome outcome = CaseOutcome.of(List.of(finding("A", 1, PathogenicityClass.PATHOGENIC,
                Zygosity.HETEROZYGOUS, ModeOfInheritance.AUTOSOMAL_DOMINANT, Optional.of(Explains.PARTLY))),
                (one, other) -> Phase.UNKNOWN);

        assertThat(outcome.isSearchOpen()).isTrue();
    }
}
