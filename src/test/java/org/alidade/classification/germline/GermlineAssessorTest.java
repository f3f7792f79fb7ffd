package org.alidade.classification.germline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.CriterionFinding.Outcome;
import org.alidade.classification.Strength;
import org.alidade.classification.germline.KnownNearby.KnownChange;
import org.alidade.classification.germline.KnownNearby.Spectrum;
import org.alidade.classification.germline.TranscriptFacts.ExonFacts;
import org.alidade.knowledge.annotation.DecayPrediction;
import org.alidade.knowledge.genes.DosageScore;
import org.alidade.knowledge.genes.DosageSensitivity;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.Predictions;
import org.alidade.model.RecordOrigin;
import org.alidade.model.SiteQuality;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;
import org.alidade.model.Zygosity;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One finding for each criterion, from what transcript and knowledge tell. */
class GermlineAssessorTest {
    private static final Gene GENE = Gene.ofSymbol("GENE1");
    private Consequence consequence = Consequence.MISSENSE_VARIANT;
    private String variant = "7-1000-A-G";
    private Optional<TranscriptFacts> transcript = Optional.empty();
    private Optional<KnownNearby> known = Optional.empty();
    private Optional<DosageSensitivity> dosage = Optional.empty();

    private List<CriterionFinding> findings() {
        VariantKey key = VariantKey.parse(GenomeBuild.GRCH38, variant).orElseThrow();
        TranscriptConsequence shown = new TranscriptConsequence("NM_1.1", GENE, List.of(consequence),
                Optional.of("c.10A>G"), Optional.of("p.(Lys4Glu)"), Optional.of("4/8"), true, true, "protein_coding",
                "CSQ");
        VariantEvidence evidence = new VariantEvidence(key, true, VariantType.of(key.ref(), key.alt()), Map.of(),
                new SiteQuality(OptionalDouble.empty(), List.of(), true), List.of(shown), Optional.empty(),
                Optional.empty(), Predictions.none(), List.of(), new RecordOrigin("a.vcf", 1, key));
        PanelGene entry = new PanelGene(GENE, Set.of(ModeOfInheritance.AUTOSOMAL_DOMINANT), 3, 1, List.of(), "test",
                false);
        return new GermlineAssessor(Messages.of(Locale.FRENCH)).assess(evidence,
                new ProposalContext(Optional.of(GENE), Optional.of(entry), List.of(), false, List.of(),
                        new FamilyFacts(Zygosity.HETEROZYGOUS, false, false, List.of(), OptionalDouble.empty()),
                        new GeneKnowledge(Optional.empty(), dosage, List.of(), known), transcript,
                        GermlineLimits.standard()));
    }

    private CriterionFinding of(Criterion criterion) {
        return findings().stream().filter(one -> one.criterion() == criterion).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"MISSENSE_VARIANT,7-1000-A-G", "STOP_GAINED,7-1000-A-G", "SYNONYMOUS_VARIANT,7-1000-A-G",
            "INFRAME_DELETION,7-1000-ACGT-A", "INTRON_VARIANT,7-1000-A-G", "MISSENSE_VARIANT,MT-3300-A-G",
            "TRANSCRIPT_ABLATION,7-1000-A-<DEL>"})
    void everyCriterionHasOneFindingAndAReason(Consequence kind, String key) {
        consequence = kind;
        variant = key;

        assertThat(findings()).extracting(CriterionFinding::criterion).containsExactly(Criterion.values());
        assertThat(findings()).allSatisfy(one -> assertThat(one.reason()).isNotBlank());
    }

    private static TranscriptFacts facts(Optional<DecayPrediction> decay, int residue, ExonFacts exon) {
        return new TranscriptFacts("NM_1.1", decay, OptionalInt.of(400), OptionalInt.of(residue), Optional.of(exon),
                Optional.empty(), false, OptionalInt.of(50), 0);
    }

    /** Abou Tayoun 2018, figure 1. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            EXPECTED,100,VERY_STRONG
            ESCAPED_LAST_EXON,300,STRONG
            ESCAPED_LAST_EXON,390,MODERATE
            ESCAPED_NEAR_LAST_JUNCTION,380,MODERATE
            ESCAPED_NEAR_START,10,VERY_STRONG
            ESCAPED_WITHOUT_INTRON,100,STRONG
            """)
    void aTruncationIsGradedByDecayAndShare(DecayPrediction decay, int residue, Strength expected) {
        consequence = Consequence.STOP_GAINED;
        transcript = Optional.of(facts(Optional.of(decay), residue, new ExonFacts(4, 8, 120, false)));

        assertThat(of(Criterion.PVS1).strength()).contains(expected);
        assertThat(of(Criterion.PVS1).steps()).hasSizeGreaterThan(1);
    }

    /** Exon skipped: out of frame, in frame, out of frame near the end. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            121,false,VERY_STRONG
            150,false,STRONG
            90,false,MODERATE
            121,true,STRONG
            """)
    void aSpliceSiteIsGradedByTheSkippedExon(int coding, boolean nearEnd, Strength expected) {
        consequence = Consequence.SPLICE_DONOR_VARIANT;
        transcript = Optional.of(facts(Optional.empty(), 100, new ExonFacts(4, 8, coding, nearEnd)));

        assertThat(of(Criterion.PVS1).strength()).contains(expected);
    }

    private static KnownNearby nearby(List<KnownChange> residue, int near, int benign, Spectrum spectrum) {
        return new KnownNearby("ClinVar", residue, List.of(), near, benign, spectrum);
    }

    /** The gate of the mechanism (table 1). */
    @ParameterizedTest
    @CsvSource(textBlock = """
            3,10,VERY_STRONG
            2,3,STRONG
            1,30,
            """)
    void theMechanismIsCounted(int loss, int missense, Strength expected) {
        consequence = Consequence.STOP_GAINED;
        known = Optional.of(nearby(List.of(), 0, 0, new Spectrum(loss, missense, 0, 0, List.of())));

        assertThat(of(Criterion.PVS1).strength()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void clinGensWordOnDosageOpensOrClosesTheGate() {
        consequence = Consequence.STOP_GAINED;
        dosage = Optional.of(new DosageSensitivity(Optional.of(DosageScore.UNLIKELY), Optional.empty(),
                Optional.empty()));
        assertThat(of(Criterion.PVS1).outcome()).isEqualTo(Outcome.NOT_MET);
        dosage = Optional.of(new DosageSensitivity(Optional.of(DosageScore.SUFFICIENT_EVIDENCE), Optional.empty(),
                Optional.empty()));
        assertThat(of(Criterion.PVS1).strength()).contains(Strength.VERY_STRONG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Glu | false | 2 | PS1 | STRONG
            Glu | true  | 2 | PS1 | MODERATE
            Glu | false | 1 | PS1 |
            Arg | false | 2 | PM5 | MODERATE
            Arg | true  | 2 | PM5 | SUPPORTING
            Arg | false | 0 | PM5 |
            """)
    void theSameResidueIsReadFromClinVar(String changed, boolean likely, int stars, Criterion criterion,
            Strength expected) {
        known = Optional.of(nearby(List.of(new KnownChange("1", "c.10A>C", changed, likely, stars)), 0, 0,
                new Spectrum(0, 0, 0, 0, List.of())));

        assertThat(of(criterion).strength()).isEqualTo(Optional.ofNullable(expected));
        assertThat(of(criterion).outcome()).isEqualTo(expected == null ? Outcome.ASKED : Outcome.PROPOSED);
    }

    @ParameterizedTest
    @CsvSource({"4,0,true", "3,0,false", "9,1,false"})
    void aHotspotHasNoBenignNeighbour(int pathogenic, int benign, boolean expected) {
        known = Optional.of(nearby(List.of(), pathogenic, benign, new Spectrum(0, 0, 0, 0, List.of())));

        assertThat(of(Criterion.PM1).isProposed()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"81,19,0,true,false", "80,20,0,false,false", "5,0,95,false,true"})
    void theGenesVariantsSpeakForPp2AndBp1(int missense, int benign, int loss, boolean pp2, boolean bp1) {
        known = Optional.of(nearby(List.of(), 0, 0, new Spectrum(loss, missense, 0, benign, List.of())));

        assertThat(of(Criterion.PP2).isProposed()).isEqualTo(pp2);
        assertThat(of(Criterion.BP1).isProposed()).isEqualTo(bp1);
    }

    @Test
    void aRepeatIsBp3AndNoPm4() {
        consequence = Consequence.INFRAME_DELETION;
        variant = "7-1000-ACAG-A";
        transcript = Optional.of(new TranscriptFacts("NM_1.1", Optional.empty(), OptionalInt.of(400),
                OptionalInt.of(4), Optional.empty(), Optional.empty(), false, OptionalInt.empty(), 8));

        assertThat(of(Criterion.BP3).isProposed()).isTrue();
        assertThat(of(Criterion.PM4).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void missingDataAreNotTakenForABelowThresholdValue() {
        assertThat(of(Criterion.PP3).outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(of(Criterion.BA1).outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(of(Criterion.PS1).outcome()).isEqualTo(Outcome.NO_DATA);
    }
}
