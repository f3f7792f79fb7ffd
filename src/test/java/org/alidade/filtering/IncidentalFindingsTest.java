package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Families;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Impact;
import org.alidade.model.Indication;
import org.alidade.model.Interval;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Problem;
import org.alidade.model.Sex;
import org.alidade.model.TestVariant;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.variants.query.Workers;
import org.junit.jupiter.api.Test;

/**
 * A gene of the panel whose finding bears on another disease or another mode than the panel asks about is gated like a gene
 * outside it (article 16-10 of the civil code: findings unrelated to the indication).
 */
class IncidentalFindingsTest {
    private static final GeneModels MODELS = TestPanels.models(Map.of("CANCER",
            new Interval(Contig.of("2"), 10_000, 20_000), "REC", new Interval(Contig.of("3"), 10_000, 20_000)),
            Map.of());
    private static final Indication INDICATION = TestPanels.indication(
            TestPanels.gene("CANCER", ModeOfInheritance.AUTOSOMAL_RECESSIVE),
            TestPanels.gene("REC", ModeOfInheritance.AUTOSOMAL_RECESSIVE));
    private static final Set<Gene> GUARDED = Set.of(Gene.ofSymbol("CANCER"));
    private static final FamilyContext TRIO = new FamilyContext(Families.trio(Sex.FEMALE), "C",
            Map.of("C", "C", "F", "F", "M", "M"));

    private static CaseVariants variants(Set<Gene> guarded, VariantEvidence... rows) {
        Scope scope = ScopeBuilder.build(Optional.of(INDICATION), GenomeBuild.GRCH38, MODELS).guarding(guarded);
        return CaseVariants.of(TestTable.of(rows), TRIO, Optional.of(INDICATION), scope, MODELS, Workers.of(1));
    }

    private static TestVariant call(String place, String child, String father, String mother) {
        return TestVariant.at(place).call("C", child).call("F", father).call("M", mother);
    }

    private static VariantEvidence truncating(String place, String child, String father, String mother) {
        return call(place, child, father, mother).effect("CANCER", Consequence.STOP_GAINED).build();
    }

    private static ScopedVariants filter(CaseVariants variants) {
        return variants.filter(FilterPresets.standard(), Progress.none());
    }

    private static VariantKey key(String text) {
        return VariantKey.parse(GenomeBuild.GRCH38, text).orElseThrow();
    }

    private static List<String> shown(ScopedVariants variants) {
        return variants.all().stream().map(variant -> variant.evidence().key().text()).toList();
    }

    @Test
    void aLoneTruncatingAlleleOfAGuardedGeneIsCountedAndNowhereShown() {
        CaseVariants variants = variants(GUARDED, truncating("2-11000-A-T", "0/1", "0/1", "0/0"));
        ScopedVariants outcome = filter(variants);

        assertThat(outcome.all()).isEmpty();
        assertThat(outcome.of(key("2-11000-A-T"))).isEmpty();
        assertThat(outcome.ofGene("CANCER")).isEmpty();
        assertThat(outcome.funnel().outsideScope()).isEqualTo(1);
        assertThat(outcome.funnel().steps().getFirst().entering()).isZero();
    }

    @Test
    void aLonePathogenicMissenseOfAGuardedGeneStaysBehindTheGateToo() {
        CaseVariants variants = variants(GUARDED, call("2-11000-A-T", "0/1", "0/1", "0/0")
                .effect("CANCER", Consequence.MISSENSE_VARIANT).clinVar("Pathogenic", 2).build());

        assertThat(filter(variants).all()).isEmpty();
    }

    @Test
    void whereAGateStandsTheAnswerIsTheSameWhetherTheVariantIsThereOrNot() {
        CaseVariants variants = variants(GUARDED, truncating("2-11000-A-T", "0/1", "0/1", "0/0"),
                truncating("2-11500-A-T", "0/0", "0/1", "0/0"));
        ScopedVariants outcome = filter(variants);

        assertThat(List.of("2-11000-A-T", "2-11001-A-T", "2-11500-A-T").stream()
                .map(text -> variants.explain(key(text), outcome).getClass().getSimpleName()).distinct())
                .containsExactly("OutsideScope");
        assertThat(List.of("2-11000-A-T", "2-11001-A-T").stream()
                .map(text -> variants.showsReadsOf(key(text), outcome)).distinct()).containsExactly(false);
        assertThat(variants.mayBeNamed(key("2-11000-A-T"))).isFalse();
    }

    @Test
    void twoAllelesAreWhatThePanelAsksAbout() {
        CaseVariants variants = variants(GUARDED, truncating("2-11000-A-T", "0/1", "0/1", "0/0"),
                truncating("2-12000-A-T", "0/1", "0/0", "0/1"));
        ScopedVariants outcome = filter(variants);

        assertThat(outcome.kept()).hasSize(2);
        assertThat(variants.explain(key("2-11000-A-T"), outcome)).isInstanceOf(Whereabouts.Judged.class);
        assertThat(variants.showsReadsOf(key("2-11000-A-T"), outcome)).isTrue();
    }

    @Test
    void aHomozygousAlleleIsWhatThePanelAsksAbout() {
        assertThat(shown(filter(variants(GUARDED, truncating("2-11000-A-T", "1/1", "0/1", "0/1")))))
                .containsExactly("2-11000-A-T");
    }

    @Test
    void aMildSingleAlleleIsNoFindingAndStaysInTheScope() {
        CaseVariants variants = variants(GUARDED, call("2-11000-A-T", "0/1", "0/1", "0/0")
                .effect("CANCER", Consequence.SYNONYMOUS_VARIANT).build());
        ScopedVariants outcome = filter(variants);

        assertThat(shown(outcome)).containsExactly("2-11000-A-T");
        assertThat(outcome.kept()).isEmpty();
    }

    @Test
    void noFilterSetBringsAnIncidentalFindingBack() {
        CaseVariants variants = variants(GUARDED, truncating("2-11000-A-T", "0/1", "0/1", "0/0"),
                call("2-12000-A-T", "0/1", "0/0", "0/1").effect("CANCER", Consequence.INTRON_VARIANT)
                        .frequency(0.2).build());
        FilterSettings base = FilterPresets.standard();
        FilterSettings open = new FilterSettings("open", 0, 0, 0, 1, 0, true, Map.of(), Impact.MODIFIER, 0, 9, false);

        for (FilterSettings settings : List.of(base, open)) {
            assertThat(shown(variants.filter(settings, Progress.none()))).containsExactly("2-12000-A-T");
            assertThat(variants.preview(settings, Progress.none()).outsideScope()).isEqualTo(1);
        }
    }

    @Test
    void inAGeneThatIsNotGuardedALoneAlleleWaitsForItsPartner() {
        CaseVariants variants = variants(GUARDED, call("3-11000-A-T", "0/1", "0/1", "0/0")
                .effect("REC", Consequence.STOP_GAINED).build());

        assertThat(filter(variants).kept()).singleElement()
                .satisfies(variant -> assertThat(variant.isRescued()).isTrue());
    }

    @Test
    void aDominantReadingThatSomebodyAskedForShowsTheAllele() {
        CaseVariants narrow = variants(GUARDED, truncating("2-11000-A-T", "0/1", "0/1", "0/0"));
        Widening widening = new Widening(List.of(new Widening.WidenedGene(Gene.ofSymbol("CANCER"),
                Set.of(ModeOfInheritance.AUTOSOMAL_DOMINANT), Optional.of("OMIM:1"))), "signs of the dominant disease");
        Indication read = widening.applied(INDICATION);
        Scope scope = ScopeBuilder.build(Optional.of(read), GenomeBuild.GRCH38, MODELS);

        ScopedVariants wide = filter(narrow.within(Optional.of(read), scope, MODELS));

        assertThat(shown(wide)).containsExactly("2-11000-A-T");
        assertThat(Widening.isWidened(wide.all().getFirst().panelGene())).isTrue();
        assertThat(read.panel().sha256()).isEqualTo(INDICATION.panel().sha256());
    }

    @Test
    void aRemarkOnTheFileNamesTheLineAloneWhereTheVariantIsKeptOut() {
        CaseVariants variants = variants(GUARDED);
        List<Problem> told = GatedProblems.of(List.of(differs("3-11000-A-T"), differs("2-11000-A-T"),
                differs("9-11000-A-T")), variants, GenomeBuild.GRCH38);

        assertThat(told).extracting(problem -> problem.arguments()).containsExactly(List.of("3-11000-A-T"), List.of(),
                List.of());
        assertThat(told).extracting(problem -> problem.line().orElse(0)).containsExactly(7L, 7L, 7L);
    }

    private static Problem differs(String key) {
        return Problem.warning("vcf.referenceDiffers", "a.vcf", key).atLine(7);
    }
}
