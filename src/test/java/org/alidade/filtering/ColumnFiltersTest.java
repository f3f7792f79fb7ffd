package org.alidade.filtering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alidade.filtering.GeneratedCases.Generated;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Indication;
import org.alidade.model.VariantEvidence;
import org.alidade.progress.CancelledException;
import org.alidade.progress.Progress;
import org.alidade.variants.query.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The filters over columns say the same as the filters over objects: every verdict, pair, reason and count. */
class ColumnFiltersTest {
    @TempDir
    static Path tables;

    private static void assertSame(ScopedVariants found, ScopedVariants expected) {
        assertThat(found.funnel()).isEqualTo(expected.funnel());
        assertThat(found.all()).hasSameSizeAs(expected.all());
        for (int i = 0; i < expected.all().size(); i++) {
            assertThat(found.all().get(i)).isEqualTo(expected.all().get(i));
        }
        assertThat(found.kept().toList()).isEqualTo(expected.kept().toList());
    }

    private static CaseVariants variants(Generated made, int threads) {
        return CaseVariants.of(made.table(), made.family(), made.indication(), made.scope(), made.models(),
                Workers.of(threads));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyCaseReadsTheSameAsByObjectsWithAnyNumberOfThreads(long seed) {
        GeneratedCases cases = new GeneratedCases(seed);
        for (int number = 0; number < 30; number++) {
            Generated made = cases.next(1 + 12 * number);
            FilterSettings settings = cases.settings();
            ScopedVariants expected = ObjectFilterRun.filter(made.table(), made.family(), made.indication(),
                    made.scope(), made.models(), settings);
            for (int threads : new int[]{1, 2, 4}) {
                assertSame(variants(made, threads).filter(settings, Progress.none()), expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void changedSettingsGiveTheCountsOfAFreshRun(long seed) {
        GeneratedCases cases = new GeneratedCases(seed);
        Generated made = cases.next(400);
        CaseVariants kept = variants(made, 2);
        for (int change = 0; change < 20; change++) {
            FilterSettings settings = cases.settings();
            Funnel expected = variants(made, 1).filter(settings, Progress.none()).funnel();

            assertThat(kept.preview(settings, Progress.none())).isEqualTo(expected);
            assertThat(kept.filter(settings, Progress.none()).funnel()).isEqualTo(expected);
        }
    }

    /** Whatever was kept from the settings before, every verdict, pair and count is that of a case opened with these ones. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void oneSettingAfterTheOtherGivesEveryVerdictOfAFreshCase(long seed) {
        GeneratedCases cases = new GeneratedCases(seed);
        Generated made = cases.next(150);
        CaseVariants kept = variants(made, 2);
        FilterSettings settings = FilterPresets.standard();
        for (int change = 0; change < 40; change++) {
            settings = cases.oneChanged(settings);

            assertSame(kept.filter(settings, Progress.none()),
                    variants(made, 1).filter(settings, Progress.none()));
        }
    }

    @Test
    void everyVariantIsFoundByItsKey() {
        Generated made = new GeneratedCases(21).next(200);
        ScopedVariants found = variants(made, 2).filter(FilterPresets.standard(), Progress.none());

        assertThat(found.all()).isNotEmpty().allSatisfy(
                variant -> assertThat(found.of(variant.evidence().key())).contains(variant));
    }

    @Test
    void aCaseWithoutRowsHasAnEmptyFunnel() {
        ScopedVariants found = CaseVariants.of(TestTable.of(), new GeneratedCases(1).next(1).family(),
                Optional.empty(), new Scope(Optional.empty(), true, List.of()),
                TestPanels.models(java.util.Map.of(), java.util.Map.of())).filter(FilterPresets.standard(),
                        Progress.none());

        assertThat(found.all()).isEmpty();
        assertThat(found.kept()).isEmpty();
        assertThat(found.funnel().steps()).hasSize(FilterId.always().size())
                .allMatch(step -> step.entering() == 0 && step.kept() == 0);
    }

    @Test
    void aPreviewThatIsNotWantedAnyMoreStops() {
        CaseVariants made = variants(new GeneratedCases(3).next(500), 2);
        Progress cancelled = new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                // nobody listens
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> made.preview(FilterPresets.standard(), cancelled))
                .isInstanceOf(CancelledException.class);
        assertThat(made.preview(FilterPresets.standard(), Progress.none()).inFile()).isPositive();
    }

    /** Vcf and pedigree below the shared data; indication or nothing. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"scout-643594/643594.clinical.vcf.gz, scout-643594/643594.ped, -",
            "scout-643594/643594.clinical.vcf.gz, scout-643594/643594.ped, PI08",
            "trios/ashk-trio.vcf.gz, trios/ashk-trio.ped, -", "trios/ashk-trio.vcf.gz, trios/ashk-trio.ped, PI10"})
    void realFilesReadTheSameAsByObjects(String vcf, String ped, String indication) throws IOException {
        try (RealCases.Filtered filtered = RealCases.loose(RealCases.shared(vcf), RealCases.shared(ped),
                Optional.ofNullable(indication), tables)) {
            FamilyContext family = filtered.family();
            Optional<Indication> read = filtered.indication();
            GeneModels models = RealCases.knowledge().geneModels();
            Scope scope = ScopeBuilder.build(read, filtered.theCase().build(), models);
            ScopedVariants expected = ObjectFilterRun.filter(filtered.variants().table(), family, read, scope, models,
                    FilterPresets.standard());

            assertSame(filtered.outcome(), expected);
            assertThat(filtered.outcome().all()).extracting(ScopedVariant::evidence)
                    .allMatch(VariantEvidence.class::isInstance);
        }
    }
}
