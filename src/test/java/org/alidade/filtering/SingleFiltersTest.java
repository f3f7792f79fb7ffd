package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.Genotype;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.TestVariant;
import org.alidade.variants.AnnotationCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row per rule of the filters that look at one variant alone; limits of {@link FilterPresets#standard}. */
class SingleFiltersTest {
    private static final FilterSettings STANDARD = FilterPresets.standard();
    private static final AnnotationCoverage ANNOTATED = new AnnotationCoverage(List.of("CSQ"), true, true, true,
            List.of());
    private static final AnnotationCoverage BARE = new AnnotationCoverage(List.of(), false, false, false, List.of());
    private static final Gene GENE = Gene.ofSymbol("GENE");

    private static Judgement judgement(TestVariant variant, PanelGene... entry) {
        return new Judgement(variant.build(), Optional.of(GENE), Arrays.stream(entry).findFirst());
    }

    private static String shown(FilterVerdict verdict) {
        return verdict.verdict() + " " + verdict.reason().substring("filter.reason.".length());
    }

    @ParameterizedTest
    @CsvSource({"AUTOSOMAL_DOMINANT, AD DENOVO XLD SOMATIC", "AUTOSOMAL_RECESSIVE, AR_HOM AR_COMPHET SOMATIC",
            "X_LINKED, DENOVO AR_COMPHET XLD XLR SOMATIC", "X_LINKED_DOMINANT, DENOVO AR_COMPHET XLD XLR SOMATIC",
            "X_LINKED_RECESSIVE, DENOVO AR_COMPHET XLD XLR SOMATIC", "Y_LINKED, DENOVO YL SOMATIC",
            "MITOCHONDRIAL, MT SOMATIC",
            "MATERNAL_EXPRESSION, AD DENOVO XLD SOMATIC", "PATERNAL_EXPRESSION, AD DENOVO XLD SOMATIC",
            "SOMATIC, AD DENOVO XLD SOMATIC",
            "UNKNOWN, AD DENOVO AR_HOM AR_COMPHET XLD XLR YL MT SOMATIC"})
    void aPanelsModeAllowsItsModels(ModeOfInheritance mode, String expected) {
        Set<InheritanceModel> allowed = AllowedModels.of(Optional.of(TestPanels.gene("GENE", mode)));

        assertThat(allowed.stream().sorted().map(InheritanceModel::code).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void withoutAPanelOrAModeEveryModelIsAllowed() {
        assertThat(AllowedModels.of(Optional.empty())).hasSize(9);
        assertThat(AllowedModels.of(Optional.of(TestPanels.gene("GENE")))).hasSize(9);
    }

    /** slivar: fewer than 10 homozygotes of the population, for a dominant and for a recessive reading (standards.md §5). */
    @ParameterizedTest
    @CsvSource({"AUTOSOMAL_RECESSIVE, 0.001, 9, '', PASS frequency",
            "AUTOSOMAL_RECESSIVE, 0.001, 10, '', FAIL homozygotes",
            "AUTOSOMAL_DOMINANT, 0.0001, 10, '', FAIL homozygotes", "AUTOSOMAL_DOMINANT, 0.0001, 0, '', PASS frequency",
            "AUTOSOMAL_RECESSIVE, 0.001, 10, Pathogenic, RESCUED rescuedPathogenicHomozygotes",
            "AUTOSOMAL_RECESSIVE, 0.3, 10, '', FAIL frequent"})
    void aVariantThatManyPeopleCarryOnBothCopiesIsTooFrequent(ModeOfInheritance mode, double frequency,
            int homozygotes, String clinVar, String expected) {
        TestVariant variant = TestVariant.at("1-1000-A-G").frequency(frequency, homozygotes);
        if (!clinVar.isEmpty()) {
            variant.clinVar(clinVar, 2);
        }

        assertThat(shown(new FrequencyFilter(STANDARD, true)
                .judge(judgement(variant, TestPanels.gene("GENE", mode))))).isEqualTo(expected);
        assertThat(shown(new FrequencyFilter(STANDARD.homozygotesBelow(OptionalInt.empty()), true)
                .judge(judgement(variant, TestPanels.gene("GENE", mode))))).doesNotContain("omozygotes");
    }

    /** UDN: GQ 20, DP 10, balance .15 to .85 of heterozygous calls; MT from .05 on (standards.md §5). */
    @ParameterizedTest
    @CsvSource({"1, 0/1, 20, 10, 5, 5, PASS quality", "1, 0/1, 19, 30, 15, 15, FAIL genotypeQuality",
            "1, 0/1, 99, 9, 5, 4, FAIL depth", "1, 0/1, 99, 100, 85, 15, PASS quality",
            "1, 0/1, 99, 100, 86, 14, FAIL balance", "1, 0/1, 99, 100, 15, 85, PASS quality",
            "1, 0/1, 99, 100, 14, 86, FAIL balance", "1, 1/1, 99, 30, 0, 30, PASS quality",
            "1, 1/1, 99, 30, 29, 1, PASS quality", "1, 0/0, 99, 30, 30, 0, FAIL noCall",
            "1, ./., 0, 0, 0, 0, FAIL noCall", "1, ./1, 99, 30, 15, 15, PASS quality",
            "MT, 0/1, 99, 100, 95, 5, PASS quality", "MT, 0/1, 99, 100, 96, 4, FAIL heteroplasmy",
            "MT, 0/1, 99, 100, 2, 98, PASS quality"})
    void aCallIsJudgedByItsMeasures(String contig, String call, int quality, int depth, int reference,
            int alternative, String expected) {
        TestVariant variant = TestVariant.at(contig + "-1000-A-G").call("C", call, quality, depth, reference,
                alternative);
        FilterVerdict verdict = new QualityFilter(STANDARD).judge(judgement(variant),
                variant.build().genotype("C"));

        assertThat(shown(verdict)).isEqualTo(expected);
    }

    @Test
    void whatIsNotMeasuredDoesNotFail() {
        TestVariant variant = TestVariant.at("1-1000-A-G");

        assertThat(shown(new QualityFilter(STANDARD).judge(judgement(variant), Genotype.of("0/1"))))
                .isEqualTo("PASS quality");
        assertThat(shown(new QualityFilter(STANDARD).judge(judgement(variant.withoutSiteFilters()),
                Genotype.of("0/1")))).isEqualTo("PASS qualityUnfiltered");
    }

    @Test
    void aPathogenicVariantIsRescuedFromItsCallButNotFromHavingNone() {
        QualityFilter filter = new QualityFilter(STANDARD);
        Judgement failed = judgement(TestVariant.at("1-1000-A-G").siteFilter("LowQual").clinVar("Pathogenic", 0));

        assertThat(shown(filter.judge(judgement(TestVariant.at("1-1000-A-G").siteFilter("LowQual")),
                Genotype.of("0/1")))).isEqualTo("FAIL site");
        assertThat(shown(filter.judge(failed, Genotype.of("0/1")))).isEqualTo("RESCUED rescuedPathogenic");
        assertThat(filter.judge(failed, Genotype.of("./.")).verdict()).isEqualTo(Verdict.FAIL);
    }

    /** Exomiser's limits per model; the panel's modes choose (standards.md §5). */
    @ParameterizedTest
    @CsvSource({"AUTOSOMAL_DOMINANT, 0.001, PASS frequency", "AUTOSOMAL_DOMINANT, 0.0011, FAIL frequent",
            "AUTOSOMAL_RECESSIVE, 0.02, PASS frequency", "AUTOSOMAL_RECESSIVE, 0.0201, FAIL frequent",
            "MITOCHONDRIAL, 0.002, PASS frequency", "MITOCHONDRIAL, 0.0021, FAIL frequent",
            "Y_LINKED, 0.001, PASS frequency", "Y_LINKED, 0.0011, FAIL frequent",
            "UNKNOWN, 0.02, PASS frequency", "UNKNOWN, 0.0201, FAIL frequent"})
    void aVariantMustBeRareForTheModelsOfThePanel(ModeOfInheritance mode, double frequency, String expected) {
        Judgement judgement = judgement(TestVariant.at("1-1000-A-G").frequency(frequency),
                TestPanels.gene("GENE", mode));

        assertThat(shown(new FrequencyFilter(STANDARD, true).judge(judgement))).isEqualTo(expected);
    }

    @Test
    void anAbsentFrequencyIsNotTheSameAsNoAnnotation() {
        Judgement judgement = judgement(TestVariant.at("1-1000-A-G"));

        assertThat(shown(new FrequencyFilter(STANDARD, true).judge(judgement))).isEqualTo("PASS frequencyAbsent");
        assertThat(shown(new FrequencyFilter(STANDARD, false).judge(judgement))).isEqualTo("NOT_RUN noFrequencies");
    }

    @Test
    void aFrequentPathogenicVariantIsRescued() {
        FrequencyFilter filter = new FrequencyFilter(STANDARD, true);

        assertThat(shown(filter.judge(judgement(TestVariant.at("1-1-A-G").frequency(0.2).clinVar("Pathogenic", 1)))))
                .isEqualTo("RESCUED rescuedPathogenicFrequent");
        assertThat(shown(filter.judge(judgement(TestVariant.at("1-1-A-G").frequency(0.2).clinVar("Benign", 1)))))
                .isEqualTo("FAIL frequent");
    }

    @ParameterizedTest
    @CsvSource({"STOP_GAINED, , PASS consequence", "MISSENSE_VARIANT, , PASS consequence",
            "SYNONYMOUS_VARIANT, , FAIL consequenceMild", "INTRON_VARIANT, , FAIL consequenceMild",
            // Walker 2023: SpliceAI from .20 on likely, up to .10 unlikely
            "SYNONYMOUS_VARIANT, 0.2, PASS splicing", "INTRON_VARIANT, 0.19, FAIL consequenceMild",
            "SPLICE_REGION_VARIANT, , PASS spliceRegion", "SPLICE_REGION_VARIANT, 0.11, PASS spliceRegion",
            "SPLICE_REGION_VARIANT, 0.1, FAIL consequenceMild", "SPLICE_DONOR_5TH_BASE_VARIANT, , PASS spliceRegion"})
    void aVariantMustBeSevereOrTouchSplicing(Consequence term, Double spliceAi, String expected) {
        TestVariant variant = TestVariant.at("1-1000-A-G").effect("GENE", term);
        if (spliceAi != null) {
            variant.spliceAi(spliceAi);
        }

        assertThat(shown(new ConsequenceFilter(STANDARD, ANNOTATED).judge(judgement(variant)))).isEqualTo(expected);
    }

    @Test
    void onlyTheJudgedGenesConsequencesCount() {
        TestVariant variant = TestVariant.at("1-1000-A-G").effect("OTHER", Consequence.STOP_GAINED).effect("GENE",
                Consequence.INTRON_VARIANT);

        assertThat(shown(new ConsequenceFilter(STANDARD, ANNOTATED).judge(judgement(variant))))
                .isEqualTo("FAIL consequenceMild");
    }

    @Test
    void theExonOfAnRnaGeneOfThePanelPasses() {
        ConsequenceFilter filter = new ConsequenceFilter(STANDARD, ANNOTATED);
        TestVariant nuclear = TestVariant.at("12-120291839-T-TA").effect(GENE, "snRNA",
                Consequence.NON_CODING_TRANSCRIPT_EXON_VARIANT);
        TestVariant mitochondrial = TestVariant.at("MT-3243-A-G").effect(GENE, "Mt_tRNA",
                Consequence.NON_CODING_TRANSCRIPT_EXON_VARIANT);

        assertThat(shown(filter.judge(judgement(nuclear, TestPanels.gene("GENE"))))).isEqualTo("PASS rnaGene");
        assertThat(shown(filter.judge(judgement(nuclear)))).isEqualTo("FAIL consequenceMild");
        assertThat(shown(filter.judge(judgement(mitochondrial)))).isEqualTo("PASS rnaGene");
    }

    @Test
    void withoutAnyAnnotationTheConsequenceFilterDoesNotRun() {
        assertThat(shown(new ConsequenceFilter(STANDARD, BARE).judge(judgement(TestVariant.at("1-1-A-G")))))
                .isEqualTo("NOT_RUN noConsequences");
    }

    @Test
    void aMildPathogenicVariantIsRescued() {
        TestVariant variant = TestVariant.at("1-1-A-G").effect("GENE", Consequence.INTRON_VARIANT)
                .clinVar("Likely_pathogenic", 2);

        assertThat(shown(new ConsequenceFilter(STANDARD, ANNOTATED).judge(judgement(variant))))
                .isEqualTo("RESCUED rescuedPathogenic");
    }

    @ParameterizedTest
    @CsvSource({"3, 1, false, PASS panel", "2, 3, false, PASS panel", "1, 1, false, FAIL panelConfidence",
            "3, 4, false, FAIL panelTier", "2, 2, true, PASS panelToValidate"})
    void aPanelGeneNeedsConfidenceAndATierThatIsRead(int confidence, int tier, boolean toValidate, String expected) {
        PanelGene entry = TestPanels.entry(GENE, confidence, tier, toValidate);

        assertThat(shown(new PanelFilter(STANDARD, true).judge(judgement(TestVariant.at("1-1-A-G"), entry))))
                .isEqualTo(expected);
    }

    @Test
    void thePanelFilterNeedsAPanel() {
        Judgement judgement = judgement(TestVariant.at("1-1-A-G"));

        assertThat(shown(new PanelFilter(STANDARD, false).judge(judgement))).isEqualTo("NOT_RUN noPanel");
        assertThat(shown(new PanelFilter(STANDARD, true).judge(judgement))).isEqualTo("FAIL offPanel");
    }
}
