package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alidade.text.Argument;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Families;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.Interval;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Sex;
import org.alidade.model.TestVariant;
import org.alidade.progress.Progress;
import org.alidade.variants.AnnotationCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Structural variants that no annotator judged, through the filters; GENE has exons at 10,001 and 20,001, of 1 kb each. */
class PlacedConsequencesTest {
    private static final Contig ONE = Contig.of("1");
    private static final GeneModels MODELS = TestPanels.models(Map.of("GENE", new Interval(ONE, 10_001, 21_000)),
            Map.of(), List.of(TestPanels.transcript("GENE", ONE, 10_001, 11_000, 20_001, 21_000)));
    private static final Indication PANEL = TestPanels
            .indication(TestPanels.gene("GENE", ModeOfInheritance.AUTOSOMAL_DOMINANT));
    private static final AnnotationCoverage ONE_FILE_BARE = new AnnotationCoverage(List.of("CSQ"), true, true, true,
            List.of(), Set.of("bare.vcf"));

    private static String consequence(TestVariant variant, Optional<Indication> panel, AnnotationCoverage coverage) {
        TestTable table = new TestTable(List.of(variant.call("C", "0/1").build()), coverage);
        FamilyContext family = new FamilyContext(Families.of(Families.child(Sex.FEMALE)), "C", Map.of("C", "C"));
        Scope scope = ScopeBuilder.build(panel, GenomeBuild.GRCH38, MODELS);
        try (CaseVariants variants = CaseVariants.of(table, family, panel, scope, MODELS)) {
            List<ScopedVariant> all = variants.filter(FilterPresets.standard(), Progress.none()).all();
            return all.isEmpty()
                    ? "outside"
                    : shown(Objects.requireNonNull(all.getFirst().verdicts().get(FilterId.CONSEQUENCE)));
        }
    }

    private static String shown(FilterVerdict verdict) {
        return verdict.verdict() + " " + verdict.reason().substring("filter.reason.".length()) + " "
                + verdict.arguments().stream().map(Argument::plain).collect(java.util.stream.Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"<DEL>, 9000, 25000, PASS consequencePlaced transcript_ablation",
            "<DEL>, 10500, 10800, PASS consequencePlaced feature_truncation",
            "<DUP>, 9000, 25000, PASS consequencePlaced transcript_amplification",
            "<DUP>, 15000, 20500, PASS consequencePlaced feature_elongation",
            "<INV>, 9000, 15000, PASS consequencePlaced feature_truncation",
            "<DEL>, 12000, 19000, FAIL consequenceMildPlaced intron_variant",
            "<INV>, 9000, 25000, FAIL consequenceMildPlaced sequence_variant", "<DEL>, 900000, 950000, outside"})
    void anUnannotatedStructuralVariantIsJudgedByWhatItTouches(String kind, int position, int end, String expected) {
        TestVariant variant = TestVariant.at("1-" + position + "-A-" + kind).until(end).file("bare.vcf");

        assertThat(consequence(variant, Optional.of(PANEL), ONE_FILE_BARE)).isEqualTo(expected);
    }

    @Test
    void withoutAPanelOneBetweenGenesIsTooMild() {
        TestVariant variant = TestVariant.at("1-900000-A-<DEL>").until(950_000).file("bare.vcf");

        assertThat(consequence(variant, Optional.empty(), ONE_FILE_BARE))
                .isEqualTo("FAIL consequenceMildPlaced intergenic_variant");
    }

    @Test
    void wherePlacesAreUnknownNothingIsJudged() {
        TestVariant variant = TestVariant.at("7-900000-A-<DEL>").until(950_000).file("bare.vcf");

        assertThat(consequence(variant, Optional.empty(), ONE_FILE_BARE)).isEqualTo("NOT_RUN noConsequences ");
    }

    @Test
    void whatTheFileSaysOfAGeneStands() {
        TestVariant variant = TestVariant.at("1-10500-A-<DEL>").until(10_800).effect("GENE",
                Consequence.INTRON_VARIANT);

        assertThat(consequence(variant, Optional.of(PANEL), ONE_FILE_BARE))
                .isEqualTo("FAIL consequenceMild intron_variant");
    }

    @Test
    void aSmallVariantOfAnUnannotatedFileIsNotJudgedThoughAnotherFileIsAnnotated() {
        assertThat(consequence(TestVariant.at("1-10500-A-G").file("bare.vcf"), Optional.of(PANEL), ONE_FILE_BARE))
                .isEqualTo("NOT_RUN noConsequences ");
        assertThat(consequence(TestVariant.at("1-10500-A-G"), Optional.of(PANEL), ONE_FILE_BARE))
                .isEqualTo("FAIL consequenceMild –");
    }
}
