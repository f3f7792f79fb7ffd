package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Families;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.Interval;
import org.alidade.model.Locus;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Sex;
import org.alidade.model.TestVariant;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Test;

/** From the table to the judged variants, over a small table in memory. */
class CaseVariantsTest {
    private static final Gene BYID = new Gene("NEWNAME", Optional.of("HGNC:77"));
    /** DOM 1:10,000-20,000, REC 2:10,000-20,000, NEWNAME 3:10,000-20,000, INNER inside DOM, PLACELESS nowhere. */
    private static final GeneModels MODELS = TestPanels.models(
            Map.of("DOM", new Interval(Contig.of("1"), 10_000, 20_000), "REC",
                    new Interval(Contig.of("2"), 10_000, 20_000), "NEWNAME",
                    new Interval(Contig.of("3"), 10_000, 20_000), "INNER",
                    new Interval(Contig.of("1"), 12_000, 13_000)),
            Map.of("FORMERNAME", BYID));
    private static final Indication INDICATION = TestPanels.indication(
            TestPanels.gene("DOM", ModeOfInheritance.AUTOSOMAL_DOMINANT),
            TestPanels.gene("REC", ModeOfInheritance.AUTOSOMAL_RECESSIVE),
            TestPanels.entry(BYID, 3, 1, false, ModeOfInheritance.AUTOSOMAL_DOMINANT),
            TestPanels.gene("INNER", ModeOfInheritance.AUTOSOMAL_DOMINANT),
            TestPanels.gene("PLACELESS", ModeOfInheritance.AUTOSOMAL_DOMINANT));
    private static final FamilyContext TRIO = new FamilyContext(Families.trio(Sex.FEMALE), "C",
            Map.of("C", "C", "F", "F", "M", "M"));

    private static CaseVariants onPanel(VariantEvidence... rows) {
        Scope scope = ScopeBuilder.build(Optional.of(INDICATION), GenomeBuild.GRCH38, MODELS);
        return CaseVariants.of(TestTable.of(rows), TRIO, Optional.of(INDICATION), scope, MODELS);
    }

    private static CaseVariants withoutPanel(VariantEvidence... rows) {
        Scope scope = ScopeBuilder.build(Optional.empty(), GenomeBuild.GRCH38, MODELS);
        return CaseVariants.of(TestTable.of(rows), TRIO, Optional.empty(), scope, MODELS);
    }

    private static ScopedVariants filter(CaseVariants variants) {
        return variants.filter(FilterPresets.standard(), Progress.none());
    }

    private static TestVariant trio(String place, String child, String father, String mother) {
        return TestVariant.at(place).call("C", child).call("F", father).call("M", mother);
    }

    private static TestVariant deNovo(String place) {
        return trio(place, "0/1", "0/0", "0/0");
    }

    private static VariantKey key(String text) {
        return VariantKey.parse(GenomeBuild.GRCH38, text).orElseThrow();
    }

    private static List<String> genes(ScopedVariants variants) {
        return variants.all().stream().map(variant -> variant.gene().map(Gene::symbol).orElse("–")).toList();
    }

    @Test
    void aNewTruncatingVariantIsKeptWithEveryVerdict() {
        ScopedVariants outcome = filter(onPanel(deNovo("1-15000-A-T").effect("DOM", Consequence.STOP_GAINED).build()));

        assertThat(outcome.kept()).singleElement().satisfies(variant -> {
            assertThat(variant.verdicts()).containsOnlyKeys(FilterId.always().toArray(FilterId[]::new));
            assertThat(variant.inheritance()).extracting(match -> match.text()).containsExactly("AD", "DENOVO");
            assertThat(variant.isRescued()).isFalse();
        });
    }

    @Test
    void twoAllelesInTransAreKeptAndKnowEachOther() {
        ScopedVariants outcome = filter(
                onPanel(trio("2-11000-A-T", "0/1", "0/1", "0/0").effect("REC", Consequence.MISSENSE_VARIANT)
                        .frequency(0.015).build(),
                        trio("2-12000-A-T", "0/1", "0/0", "0/1").effect("REC", Consequence.MISSENSE_VARIANT).build(),
                        trio("2-13000-A-T", "0/1", "0/0", "0/1").effect("REC", Consequence.INTRON_VARIANT).build()));

        assertThat(outcome.kept()).extracting(variant -> variant.evidence().key().text()).containsExactly(
                "2-11000-A-T", "2-12000-A-T");
        assertThat(outcome.kept()).allSatisfy(variant -> {
            assertThat(variant.inheritance()).extracting(match -> match.text()).containsExactly("AR_COMPHET");
            assertThat(variant.partners()).singleElement()
                    .satisfies(partner -> assertThat(partner.phaseKnown()).isTrue());
        });
    }

    @Test
    void aLoneTruncatingAlleleOfARecessiveGeneWaitsForItsPartner() {
        ScopedVariants outcome = filter(
                onPanel(trio("2-11000-A-T", "0/1", "0/1", "0/0").effect("REC", Consequence.STOP_GAINED).build(),
                        trio("2-12000-A-T", "0/1", "0/1", "0/0").effect("REC", Consequence.MISSENSE_VARIANT).build()));

        assertThat(outcome.kept()).singleElement().satisfies(variant -> {
            assertThat(variant.isRescued()).isTrue();
            assertThat(reason(variant, FilterId.INHERITANCE)).isEqualTo("secondAllele");
        });
    }

    private static String reason(ScopedVariant variant, FilterId filter) {
        return java.util.Objects.requireNonNull(variant.verdicts().get(filter)).reason()
                .substring("filter.reason.".length());
    }

    @Test
    void aModelThatThePanelDoesNotListFails() {
        ScopedVariants outcome = filter(
                onPanel(trio("1-15000-A-T", "1/1", "0/1", "0/1").effect("DOM", Consequence.STOP_GAINED).build()));

        assertThat(outcome.all()).singleElement()
                .satisfies(variant -> assertThat(reason(variant, FilterId.INHERITANCE))
                        .isEqualTo("inheritanceNotAllowed"));
    }

    @Test
    void aPairOfAWomansXIsKept() {
        Indication onX = TestPanels.indication(TestPanels.gene("XGENE", ModeOfInheritance.X_LINKED_RECESSIVE));
        GeneModels models = TestPanels.models(Map.of(), Map.of());
        FamilyContext duo = new FamilyContext(Families.trio(Sex.FEMALE), "C", Map.of("C", "C", "M", "M"));
        CaseVariants variants = CaseVariants.of(
                TestTable.of(
                        TestVariant.at("X-50000000-A-G").call("C", "0/1").call("M", "0/1")
                                .effect("XGENE", Consequence.MISSENSE_VARIANT).frequency(0.01).build(),
                        TestVariant.at("X-50000100-A-G").call("C", "0/1").call("M", "0/0")
                                .effect("XGENE", Consequence.MISSENSE_VARIANT).frequency(0.01).build()),
                duo, Optional.of(onX), ScopeBuilder.build(Optional.of(onX), GenomeBuild.GRCH38, models), models);

        assertThat(filter(variants).kept()).hasSize(2).allSatisfy(
                variant -> assertThat(variant.inheritance()).extracting(match -> match.text())
                        .contains("AR_COMPHET?"));
    }

    @Test
    void everyRowIsJudgedOrCountedAndTheFunnelAddsUp() {
        ScopedVariants outcome = filter(onPanel(
                deNovo("1-15000-A-T").effect("DOM", Consequence.STOP_GAINED).build(),
                deNovo("1-15001-A-T").effect("DOM", Consequence.INTRON_VARIANT).build(),
                deNovo("1-12500-A-T").effect("DOM", Consequence.INTRON_VARIANT)
                        .effect("INNER", Consequence.STOP_GAINED).build(),
                deNovo("1-15002-A-T").effect("DOM", Consequence.STOP_GAINED).frequency(0.3).build(),
                deNovo("1-15003-A-T").effect("DOM", Consequence.STOP_GAINED).frequency(0.3).clinVar("Pathogenic", 2)
                        .build(),
                trio("1-15004-A-T", "0/0", "0/1", "0/0").effect("DOM", Consequence.STOP_GAINED).build(),
                trio("1-15005-A-T", "./.", "0/1", "0/0").effect("DOM", Consequence.STOP_GAINED).build(),
                deNovo("9-15000-A-T").effect("OTHER", Consequence.STOP_GAINED).build()));

        Funnel funnel = outcome.funnel();
        assertThat(funnel.inFile()).isEqualTo(8);
        assertThat(funnel.notCarried()).isEqualTo(1);
        assertThat(funnel.outsideScope()).isEqualTo(1);
        assertThat(genes(outcome)).containsExactly("DOM", "INNER", "DOM", "DOM", "DOM", "DOM", "DOM");
        assertThat(funnel.steps()).extracting(FunnelStep::filter).containsExactlyElementsOf(FilterId.always());
        assertThat(funnel.steps().getFirst().entering())
                .isEqualTo(funnel.inFile() - funnel.notCarried() - funnel.outsideScope());
        for (int i = 1; i < funnel.steps().size(); i++) {
            assertThat(funnel.steps().get(i).entering()).isEqualTo(funnel.steps().get(i - 1).kept());
        }
        assertThat(funnel.steps()).extracting(FunnelStep::kept).containsExactly(5, 4, 3, 3, 3);
        assertThat(funnel.steps()).extracting(FunnelStep::rescued).containsExactly(0, 1, 0, 0, 0);
        assertThat(outcome.kept().map(variant -> variant.evidence().key()).distinct()).hasSize(3);
    }

    @Test
    void aGeneIsFoundByIdByFormerNameAndByPlace() {
        assertThat(genes(filter(onPanel(deNovo("8-1-A-T")
                .effect(new Gene("OLD", Optional.of("HGNC:77")), "protein_coding", Consequence.STOP_GAINED).build()))))
                .containsExactly("NEWNAME");
        assertThat(filter(onPanel(deNovo("8-1-A-T").effect("FORMERNAME", Consequence.STOP_GAINED).build())).kept())
                .hasSize(1);
        assertThat(filter(onPanel(deNovo("3-15000-A-T").effect("ALIAS", Consequence.STOP_GAINED).build())).kept())
                .singleElement().satisfies(variant -> assertThat(variant.gene()).contains(BYID));
        assertThat(genes(filter(onPanel(deNovo("3-8000-A-T").build())))).containsExactly("NEWNAME");
        assertThat(genes(filter(onPanel(deNovo("3-7999-A-T").build())))).isEmpty();
    }

    @Test
    void theSameSymbolWithAnotherIdIsAnotherGene() {
        assertThat(genes(filter(onPanel(deNovo("8-1-A-T")
                .effect(new Gene("NEWNAME", Optional.of("HGNC:78")), "protein_coding", Consequence.STOP_GAINED)
                .build())))).isEmpty();
    }

    /** An incidental finding must not come in because the panel's gene lies next to it (pfmg.md §3.5). */
    @Test
    void theExonOfANeighbourOutsideThePanelStaysOutside() {
        ScopedVariants outcome = filter(onPanel(
                deNovo("1-20500-A-T").effect("OTHER", Consequence.STOP_GAINED)
                        .effect("DOM", Consequence.DOWNSTREAM_GENE_VARIANT).clinVar("Pathogenic", 3).build(),
                deNovo("1-20600-A-T").effect("OTHER", Consequence.INTRON_VARIANT)
                        .effect("DOM", Consequence.DOWNSTREAM_GENE_VARIANT).build()));

        assertThat(outcome.all()).extracting(variant -> variant.evidence().key().text())
                .containsExactly("1-20600-A-T");
        assertThat(outcome.funnel().outsideScope()).isEqualTo(1);
    }

    @Test
    void withoutAnIndicationEveryVariantIsJudgedForTheGenesItLiesIn() {
        ScopedVariants outcome = filter(withoutPanel(
                deNovo("5-1000-A-T").effect("A", Consequence.STOP_GAINED).effect("B", Consequence.UPSTREAM_GENE_VARIANT)
                        .build(),
                deNovo("5-2000-A-T").effect("B", Consequence.UPSTREAM_GENE_VARIANT).build(),
                deNovo("5-3000-A-T").build()));

        assertThat(genes(outcome)).containsExactly("A", "B", "–");
        assertThat(outcome.funnel().outsideScope()).isZero();
        assertThat(outcome.scope().unrestricted()).isTrue();
        assertThat(reason(outcome.all().getFirst(), FilterId.PANEL)).isEqualTo("noPanel");
    }

    @Test
    void theSameVariantInTwoFilesIsNoPair() {
        ScopedVariants outcome = filter(withoutPanel(
                trio("2-11000-A-T", "0/1", "0/1", "0/1").effect("REC", Consequence.STOP_GAINED).line(1).build(),
                trio("2-11000-A-T", "0/1", "0/1", "0/1").effect("REC", Consequence.STOP_GAINED).line(2).build()));

        assertThat(outcome.all()).hasSize(2).allSatisfy(variant -> assertThat(variant.partners()).isEmpty());
    }

    @Test
    void explainTellsWhereAVariantStands() {
        CaseVariants variants = onPanel(deNovo("1-15000-A-T").effect("DOM", Consequence.INTRON_VARIANT).build(),
                trio("1-15004-A-T", "0/0", "0/1", "0/0").effect("DOM", Consequence.STOP_GAINED).build());
        ScopedVariants judged = filter(variants);

        assertThat(variants.explain(key("1-15000-A-T"), judged)).isInstanceOfSatisfying(Whereabouts.Judged.class,
                found -> assertThat(found.judgements()).hasSize(1));
        assertThat(variants.explain(key("1-15004-A-T"), judged)).isInstanceOf(Whereabouts.NotCarried.class);
        assertThat(variants.explain(key("1-15000-A-C"), judged)).isInstanceOfSatisfying(Whereabouts.NotInFile.class,
                absent -> assertThat(absent.nearby()).hasSize(1));
        assertThat(variants.explain(key("1-16000-A-C"), judged)).isInstanceOfSatisfying(Whereabouts.NotInFile.class,
                absent -> assertThat(absent.nearby()).isEmpty());
    }

    @Test
    void explainDisclosesNothingOutsideTheScope() {
        VariantEvidence far = deNovo("9-15000-A-T").effect("OTHER", Consequence.STOP_GAINED).build();
        VariantEvidence neighbour = deNovo("1-20500-A-T").effect("OTHER", Consequence.STOP_GAINED)
                .effect("DOM", Consequence.DOWNSTREAM_GENE_VARIANT).build();
        VariantEvidence placeless = deNovo("7-1000-A-T").effect("PLACELESS", Consequence.STOP_GAINED).build();
        VariantEvidence besidePlaceless = deNovo("7-1100-A-T").effect("OTHER", Consequence.STOP_GAINED).build();
        CaseVariants holding = onPanel(far, neighbour, placeless, besidePlaceless);
        CaseVariants empty = onPanel(placeless);

        for (VariantEvidence outside : List.of(far, neighbour, besidePlaceless)) {
            Whereabouts present = holding.explain(outside.key(), filter(holding));
            assertThat(present).isEqualTo(new Whereabouts.OutsideScope(outside.key()))
                    .isEqualTo(empty.explain(outside.key(), filter(empty)));
        }
        assertThat(holding.explain(placeless.key(), filter(holding))).isInstanceOf(Whereabouts.Judged.class);
    }

    @Test
    void theScopeHoldsThePanelsGenesWithTheirMargins() {
        Scope scope = ScopeBuilder.build(Optional.of(INDICATION), GenomeBuild.GRCH38, MODELS);

        assertThat(scope.unrestricted()).isFalse();
        assertThat(scope.contains(new Locus(Contig.of("2"), 8_000))).isTrue();
        assertThat(scope.contains(new Locus(Contig.of("2"), 7_999))).isFalse();
        assertThat(scope.contains(new Locus(Contig.of("2"), 22_000))).isTrue();
        assertThat(scope.contains(Gene.ofSymbol("REC"))).isTrue();
        assertThat(scope.contains(Gene.ofSymbol("OTHER"))).isFalse();
        assertThat(scope.clip(new Interval(Contig.of("2"), 1, 9_000)))
                .containsExactly(new Interval(Contig.of("2"), 8_000, 9_000));
        assertThat(scope.clip(new Interval(Contig.of("9"), 1, 9_000))).isEmpty();
        assertThat(ScopeBuilder.build(Optional.empty(), GenomeBuild.GRCH38, MODELS).unrestricted()).isTrue();
    }
}
