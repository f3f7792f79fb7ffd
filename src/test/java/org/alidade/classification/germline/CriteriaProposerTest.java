package org.alidade.classification.germline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.RuleSets;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Predictions;
import org.alidade.model.RecordOrigin;
import org.alidade.model.SiteQuality;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaProposerTest {
    private static final Gene GENE = Gene.ofSymbol("GENE1");
    private final CriteriaProposer proposer = new CriteriaProposer(Messages.of(Locale.FRENCH));

    private Consequence[] terms = {Consequence.MISSENSE_VARIANT};
    private GenomeBuild build = GenomeBuild.GRCH38;
    private String variant = "7-1000-A-G";
    private Gene wanted = GENE;
    private String rank = "4/8";
    private Optional<PopulationFrequency> frequency = Optional.empty();
    private boolean annotated;
    private OptionalDouble revel = OptionalDouble.empty();
    private OptionalDouble spliceAi = OptionalDouble.empty();
    private Set<ModeOfInheritance> modes = Set.of(ModeOfInheritance.AUTOSOMAL_DOMINANT);
    private boolean onPanel = true;
    private List<InheritanceMatch> inheritance = List.of();
    private boolean parentsCalled = true;
    private List<PathogenicityClass> partners = List.of();

    private List<AppliedCriterion> proposals() {
        VariantKey key = VariantKey.parse(build, variant).orElseThrow();
        TranscriptConsequence consequence = new TranscriptConsequence("NM_1.1", GENE, List.of(terms),
                Optional.of("c.10A>G"), Optional.empty(), Optional.of(rank).filter(text -> !text.isEmpty()), true, true,
                "protein_coding", "CSQ");
        VariantEvidence evidence = new VariantEvidence(key, true, VariantType.of(key.ref(), key.alt()), Map.of(),
                new SiteQuality(OptionalDouble.empty(), List.of(), true), List.of(consequence), frequency,
                Optional.of(new ClinVarAssertion("Pathogenic", OptionalInt.of(2), Optional.empty())),
                new Predictions(revel, OptionalDouble.empty(), spliceAi, OptionalDouble.empty()), List.of(),
                new RecordOrigin("a.vcf", 1, key));
        Optional<PanelGene> entry = onPanel
                ? Optional.of(new PanelGene(GENE, modes, 3, 1, List.of(), "test", false))
                : Optional.empty();
        return proposer.propose(evidence, new ProposalContext(Optional.of(wanted), entry, inheritance, parentsCalled,
                annotated, partners));
    }

    private String codes() {
        return proposals().stream().map(AppliedCriterion::code).collect(Collectors.joining(" "));
    }

    private static Optional<PopulationFrequency> frequency(double value) {
        return Optional.of(new PopulationFrequency("gnomAD", OptionalDouble.of(value), OptionalDouble.empty(),
                OptionalInt.empty(), OptionalInt.empty()));
    }

    private static List<InheritanceMatch> fits(InheritanceModel... models) {
        return Stream.of(models).map(model -> new InheritanceMatch(model, false)).toList();
    }

    /** Abou Tayoun 2018, figure 1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STOP_GAINED             | 4/8   | PVS1
            FRAMESHIFT_VARIANT      | 7/8   | PVS1
            SPLICE_DONOR_VARIANT    | 2/7   | PVS1
            STOP_GAINED             | ''    | PVS1
            SPLICE_ACCEPTOR_VARIANT | 7/7   | PVS1_Strong
            STOP_GAINED             | 8/8   | PVS1_Strong
            STOP_GAINED             | 1/1   | PVS1_Strong
            FRAMESHIFT_VARIANT      | 7-8/8 | PVS1_Strong
            START_LOST              | 1/8   | PVS1_Supporting
            MISSENSE_VARIANT        | 4/8   | PP3
            """)
    void nullVariantsAreGradedByDecayAndStandWithoutPredictions(Consequence consequence, String place,
            String expected) {
        terms = new Consequence[]{consequence};
        rank = place;
        spliceAi = OptionalDouble.of(0.99);

        assertThat(codes()).isEqualTo(expected);
    }

    @Test
    void lossOfFunctionIsNotPresumedOutsideThePanel() {
        terms = new Consequence[]{Consequence.STOP_GAINED};
        onPanel = false;

        assertThat(codes()).isEqualTo("PVS1_Strong");
    }

    @Test
    void anotherGenesConsequenceIsNotBorrowed() {
        terms = new Consequence[]{Consequence.STOP_GAINED};
        wanted = Gene.ofSymbol("NEIGHBOUR");

        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.0501  | BA1
            0.05    | BS1
            0.0101  | BS1
            0.01    | ''
            0.0001  | ''
            0       | PM2_Supporting
            """)
    void frequencyOfADominantGene(double value, String expected) {
        frequency = frequency(value);
        annotated = true;
        inheritance = fits(InheritanceModel.COMPOUND_HETEROZYGOUS);

        assertThat(codes()).isEqualTo(expected);
    }

    @Test
    void aRecessiveDiseaseAllowsForCarriers() {
        modes = Set.of(ModeOfInheritance.AUTOSOMAL_RECESSIVE);
        inheritance = fits(InheritanceModel.RECESSIVE_HOMOZYGOUS);
        frequency = frequency(0.0001);
        assertThat(codes()).isEqualTo("PM2_Supporting");
        frequency = frequency(0.00011);
        assertThat(codes()).isEmpty();
    }

    @Test
    void absentIsNotTheSameAsNotLookedUp() {
        annotated = true;
        assertThat(codes()).isEqualTo("PM2_Supporting");
        annotated = false;
        assertThat(codes()).isEmpty();
    }

    @Test
    void theReasonCarriesValueThresholdAndSource() {
        frequency = frequency(0.062);

        assertThat(proposals()).singleElement().satisfies(applied -> {
            assertThat(applied.reason()).contains("6,2", "5", "gnomAD");
            assertThat(applied.decision()).isEqualTo(AppliedCriterion.Decision.PROPOSED);
        });
    }

    /** Ghosh 2018: HFE p.Cys282Tyr, in both assemblies. */
    @ParameterizedTest
    @CsvSource({"GRCH38,6-26092913-G-A", "GRCH37,6-26093141-G-A"})
    void frequentAllelesOfTheExceptionListStayOpen(GenomeBuild assembly, String key) {
        build = assembly;
        variant = key;
        frequency = frequency(0.06);

        assertThat(codes()).isEmpty();
    }

    @Test
    void symbolicAllelesAreNotCalledAbsentOrNull() {
        variant = "7-1000-A-<DEL>";
        terms = new Consequence[]{Consequence.TRANSCRIPT_ABLATION};
        annotated = true;

        assertThat(codes()).isEmpty();
    }

    /** McCormick 2020. */
    @Test
    void theMitochondrialGenomeHasItsOwnThresholds() {
        variant = "MT-3243-A-G";
        frequency = frequency(0.006);
        assertThat(codes()).isEqualTo("BS1");
        frequency = frequency(0.011);
        assertThat(codes()).isEqualTo("BA1");
        frequency = frequency(0.00001);
        assertThat(codes()).isEqualTo("PM2_Supporting");
        frequency = Optional.empty();
        annotated = true;
        assertThat(codes()).isEmpty();
        terms = new Consequence[]{Consequence.FRAMESHIFT_VARIANT};
        assertThat(codes()).isEqualTo("PVS1_Strong");
    }

    /** ClinGen SVI, de novo, version 1.1: parentage assumed, phenotype consistent: half a point. */
    @Test
    void deNovoWithAssumedParentageIsSupporting() {
        inheritance = fits(InheritanceModel.DE_NOVO);
        assertThat(codes()).isEqualTo("PM6_Supporting");
        parentsCalled = false;
        assertThat(codes()).isEmpty();
    }

    @Test
    void aPossibleOrARecessiveDeNovoIsNoEvidence() {
        inheritance = List.of(new InheritanceMatch(InheritanceModel.DE_NOVO, true));
        assertThat(codes()).isEmpty();
        inheritance = fits(InheritanceModel.DE_NOVO);
        modes = Set.of(ModeOfInheritance.AUTOSOMAL_RECESSIVE);
        assertThat(codes()).isEmpty();
    }

    @Test
    void aPathogenicPartnerInTransCountsInARecessiveGeneForARareAllele() {
        modes = Set.of(ModeOfInheritance.AUTOSOMAL_RECESSIVE);
        annotated = true;
        partners = List.of(PathogenicityClass.LIKELY_PATHOGENIC);
        assertThat(codes()).isEqualTo("PM2_Supporting PM3");
        frequency = frequency(0.005);
        assertThat(codes()).isEmpty();
        frequency = Optional.empty();
        partners = List.of(PathogenicityClass.UNCERTAIN_SIGNIFICANCE);
        assertThat(codes()).isEqualTo("PM2_Supporting");
        partners = List.of(PathogenicityClass.PATHOGENIC);
        modes = Set.of(ModeOfInheritance.AUTOSOMAL_DOMINANT);
        assertThat(codes()).isEqualTo("PM2_Supporting BP2");
    }

    /** Pejaver 2022, table 2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.932 | PP3_Strong
            0.931 | PP3_Moderate
            0.773 | PP3_Moderate
            0.772 | PP3
            0.644 | PP3
            0.643 | ''
            0.291 | ''
            0.290 | BP4
            0.184 | BP4
            0.183 | BP4_Moderate
            0.016 | BP4_Strong
            0.003 | BP4_Very Strong
            """)
    void revelIsGradedForMissense(double score, String expected) {
        revel = OptionalDouble.of(score);

        assertThat(codes()).isEqualTo(expected);
    }

    @Test
    void revelIsForMissenseOnly() {
        revel = OptionalDouble.of(0.95);
        terms = new Consequence[]{Consequence.SYNONYMOUS_VARIANT};

        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.95 | 0.30 | PP3_Strong
            0.10 | 0.20 | PP3
            0.10 | 0.15 | ''
            0.10 | 0.10 | BP4_Moderate
            """)
    void missenseAndSplicingAreWeighedTogether(double missense, double splicing, String expected) {
        revel = OptionalDouble.of(missense);
        spliceAi = OptionalDouble.of(splicing);

        assertThat(codes()).isEqualTo(expected);
    }

    /** Walker 2023. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.20 | PP3
            0.15 | ''
            0.10 | BP4 BP7
            """)
    void synonymousVariantsAreJudgedBySplicing(double score, String expected) {
        terms = new Consequence[]{Consequence.SYNONYMOUS_VARIANT};
        spliceAi = OptionalDouble.of(score);

        assertThat(codes()).isEqualTo(expected);
    }

    @Test
    void aSynonymousVariantAtTheEndOfAnExonIsNotSilent() {
        terms = new Consequence[]{Consequence.SPLICE_REGION_VARIANT, Consequence.SYNONYMOUS_VARIANT};
        spliceAi = OptionalDouble.of(0.05);

        assertThat(codes()).isEqualTo("BP4");
    }

    @Test
    void inFrameChangesAndLostStopsChangeTheLength() {
        terms = new Consequence[]{Consequence.INFRAME_DELETION};
        variant = "7-1000-ACGT-A";
        assertThat(codes()).isEqualTo("PM4");
        terms = new Consequence[]{Consequence.STOP_LOST};
        variant = "7-1000-A-G";
        assertThat(codes()).isEqualTo("PM4");
    }

    @Test
    void anotherLaboratorysWordIsNeverProposed() {
        // Every evidence here carries a ClinVar assertion.
        assertThat(codes()).isEmpty();
    }

    @Test
    void aDeNovoStopInAPanelGeneIsPathogenicOnceAccepted() {
        terms = new Consequence[]{Consequence.STOP_GAINED};
        inheritance = fits(InheritanceModel.DE_NOVO);
        annotated = true;
        List<AppliedCriterion> accepted = proposals().stream().map(applied -> new AppliedCriterion(applied.criterion(),
                applied.strength(), AppliedCriterion.Decision.ACCEPTED, applied.reason())).toList();

        assertThat(RuleSets.standard().classify(accepted).points()).isEqualTo(10);
        assertThat(RuleSets.standard().classify(accepted).pathogenicity()).isEqualTo(PathogenicityClass.PATHOGENIC);
    }
}
