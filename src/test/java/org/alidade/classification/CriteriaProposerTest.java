package org.alidade.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.TestVariant;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every proposal at, below and above its threshold (standards.md §1). */
class CriteriaProposerTest {
    private static final Gene GENE = Gene.ofSymbol("GENE");
    private static final CriteriaProposer PROPOSER = new CriteriaProposer(Messages.of(Locale.FRENCH));

    private static ProposalContext context(InheritanceMatch... matches) {
        return new ProposalContext(Optional.of(GENE), Optional.empty(), List.of(matches), true, false, List.of());
    }

    private static ProposalContext recessive() {
        return context(new InheritanceMatch(InheritanceModel.COMPOUND_HETEROZYGOUS, false));
    }

    private static String proposed(TestVariant variant, ProposalContext context) {
        return PROPOSER.propose(variant.build(), context).stream().map(AppliedCriterion::code)
                .collect(Collectors.joining(" "));
    }

    private static TestVariant variant(Consequence consequence) {
        return TestVariant.at("1-1000-A-G").effect("GENE", consequence);
    }

    private static TestVariant ranked(Consequence consequence, String rank) {
        return TestVariant.at("1-1000-A-G").effect(GENE, "protein_coding", Optional.of(rank), consequence);
    }

    /** Abou Tayoun 2018, figure 1, as far as the annotation tells. */
    @ParameterizedTest
    @CsvSource({"STOP_GAINED, 3/8, PVS1", "FRAMESHIFT_VARIANT, 3/8, PVS1", "SPLICE_DONOR_VARIANT, 7/7, PVS1",
            "SPLICE_ACCEPTOR_VARIANT, 2/7, PVS1", "TRANSCRIPT_ABLATION, 1/8, PVS1",
            "STOP_GAINED, 8/8, PVS1_Strong", "FRAMESHIFT_VARIANT, 8/8, PVS1_Strong",
            "STOP_GAINED, 1/1, PVS1_Strong", "START_LOST, 1/8, PVS1_Moderate", "MISSENSE_VARIANT, 3/8, ''",
            "INTRON_VARIANT, 3/7, ''"})
    void aNullVariantIsProposedByItsPlace(Consequence consequence, String rank, String expected) {
        assertThat(proposed(ranked(consequence, rank), context())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"INFRAME_DELETION, PM4", "INFRAME_INSERTION, PM4", "STOP_LOST, PM4", "PROTEIN_ALTERING_VARIANT, PM4",
            "FRAMESHIFT_VARIANT, PVS1", "MISSENSE_VARIANT, ''"})
    void aChangeOfLengthIsProposedOnce(Consequence consequence, String expected) {
        assertThat(proposed(variant(consequence), context())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.06, BA1, BA1", "0.0501, BA1, BA1", "0.05, BS1, BS1", "0.0101, BS1, BS1", "0.01, '', ''",
            "0.001, '', ''", "0.000101, '', ''", "0.0001, '', PM2_Supporting", "0.00001, '', PM2_Supporting",
            "0, PM2_Supporting, PM2_Supporting"})
    void theFrequencyProposesByItsLimits(double frequency, String dominant, String recessive) {
        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT).frequency(frequency), context()))
                .isEqualTo(dominant);
        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT).frequency(frequency), recessive()))
                .isEqualTo(recessive);
    }

    @Test
    void absenceCountsOnlyWhereFrequenciesWereLookedUp() {
        ProposalContext annotated = new ProposalContext(Optional.of(GENE), Optional.empty(), List.of(), true, true,
                List.of());

        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT), annotated)).isEqualTo("PM2_Supporting");
        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT), context())).isEmpty();
    }

    /** Ghosh 2018: nine alleles above 5 % that are not stand-alone benign, HFE C282Y among them. */
    @Test
    void theExceptionsFromBa1AreKept() {
        assertThat(proposed(TestVariant.at("6-26092913-G-A").effect("GENE", Consequence.MISSENSE_VARIANT)
                .frequency(0.06), context())).isEmpty();
        assertThat(proposed(TestVariant.at("6-26092913-G-T").effect("GENE", Consequence.MISSENSE_VARIANT)
                .frequency(0.06), context())).isEqualTo("BA1");
    }

    /** Pejaver 2022, table 2: REVEL. */
    @ParameterizedTest
    @CsvSource({"0.932, PP3_Strong", "0.931, PP3_Moderate", "0.773, PP3_Moderate", "0.772, PP3", "0.644, PP3",
            "0.643, ''", "0.291, ''", "0.29, BP4", "0.184, BP4", "0.183, BP4_Moderate", "0.017, BP4_Moderate",
            "0.016, BP4_Strong", "0.004, BP4_Strong", "0.003, BP4_Very Strong", "0, BP4_Very Strong"})
    void revelProposesByItsCalibratedLimits(double revel, String expected) {
        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT).revel(revel), context())).isEqualTo(expected);
        assertThat(proposed(variant(Consequence.STOP_GAINED).revel(revel), context())).isEqualTo("PVS1");
    }

    /** Walker 2023: from .20 on PP3, up to .10 BP4, and BP7 for synonymous variants. */
    @ParameterizedTest
    @CsvSource({"SYNONYMOUS_VARIANT, 0.2, PP3", "SYNONYMOUS_VARIANT, 0.19, ''", "SYNONYMOUS_VARIANT, 0.11, ''",
            "SYNONYMOUS_VARIANT, 0.1, BP4 BP7", "INTRON_VARIANT, 0.2, PP3", "INTRON_VARIANT, 0.19, ''",
            "MISSENSE_VARIANT, 0.2, PP3", "SPLICE_DONOR_VARIANT, 0.99, PVS1"})
    void spliceAiProposesByItsLimits(Consequence consequence, double spliceAi, String expected) {
        assertThat(proposed(variant(consequence).spliceAi(spliceAi), context())).isEqualTo(expected);
    }

    @Test
    void theStrongerOfTwoPredictionsIsProposedAndADoubtOnSplicingSilencesTheBenignOne() {
        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT).revel(0.95).spliceAi(0.3), context()))
                .isEqualTo("PP3_Strong");
        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT).revel(0.1).spliceAi(0.3), context()))
                .isEqualTo("PP3");
        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT).revel(0.1).spliceAi(0.15), context())).isEmpty();
        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT).revel(0.1).spliceAi(0.1), context()))
                .isEqualTo("BP4_Moderate");
    }

    @Test
    void aNewVariantIsProposedWhereBothParentsAreCalled() {
        InheritanceMatch certain = new InheritanceMatch(InheritanceModel.DE_NOVO, false);
        ProposalContext uncalled = new ProposalContext(Optional.of(GENE), Optional.empty(), List.of(certain), false,
                false, List.of());

        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT), context(certain))).isEqualTo("PM6");
        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT),
                context(new InheritanceMatch(InheritanceModel.DE_NOVO, true)))).isEmpty();
        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT), uncalled)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PATHOGENIC, PM3", "LIKELY_PATHOGENIC, PM3", "UNCERTAIN_SIGNIFICANCE, ''", "BENIGN, ''"})
    void aPathogenicPartnerInTransIsProposed(PathogenicityClass partner, String expected) {
        ProposalContext context = new ProposalContext(Optional.of(GENE), Optional.empty(), List.of(), true, false,
                List.of(partner));

        assertThat(proposed(variant(Consequence.MISSENSE_VARIANT), context)).isEqualTo(expected);
    }

    @Test
    void aProposalCountsForNothingAndGivesItsReasonInBothLanguages() {
        TestVariant variant = variant(Consequence.STOP_GAINED).frequency(0.06);
        List<AppliedCriterion> all = new ArrayList<>();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            all.addAll(new CriteriaProposer(Messages.of(locale)).propose(variant.build(), context()));
        }

        assertThat(all).hasSize(4).allSatisfy(proposal -> {
            assertThat(proposal.decision()).isEqualTo(Decision.PROPOSED);
            assertThat(proposal.reason()).isNotBlank().doesNotContain("classification.").doesNotContain("{");
        });
        assertThat(RuleSets.standard().classify(all).counted()).isEmpty();
    }

    @Test
    void theJudgedGenesTranscriptDecides() {
        TestVariant variant = TestVariant.at("1-1000-A-G").effect("OTHER", Consequence.STOP_GAINED).effect("GENE",
                Consequence.INTRON_VARIANT);

        assertThat(proposed(variant, context())).isEmpty();
    }
}
