package org.alidade.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.alidade.filtering.RealCases;
import org.alidade.filtering.ScopedVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample cases through the program's own filters, panels and phenotypes. */
class SampleRankingTest {
    @TempDir
    static Path tables;

    private static List<Candidate> rank(RealCases.Filtered filtered) {
        return CandidateRanking.rank(filtered.outcome(),
                new RankingInput(filtered.theCase().probandFeatures(), RealCases.knowledge().phenotypes(),
                        RealCases.knowledge().geneFacts()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pi01-tumour-control", "pi02-cdkn2a-sisters", "pi03-tp53-mosaic-trio",
            "pi04-bmp2-deletion-trio", "pi05-mt-singleton", "pi06-nr0b1-boy", "pi07-fmr1-premutation",
            "pi07-mcm8-consanguinity", "pi08-pccb-trio", "pi09-wt1-trio", "pi10-rbck1-exon-deletion",
            "pi11-lmna-swapped-sample"})
    void theAnswerOfASampleCaseComesFirst(String name) throws IOException {
        List<String[]> expected = RealCases.expected(name);
        try (RealCases.Filtered filtered = RealCases.sample(name, tables)) {
            Candidate first = rank(filtered).getFirst();

            assertThat(first.variants()).hasSameSizeAs(expected);
            assertThat(first.gene().orElseThrow().symbol()).isEqualTo(expected.getFirst()[0]);
            for (String[] row : expected) {
                assertThat(first.variants()).anyMatch(variant -> RealCases.isRow(row, variant.evidence()));
            }
        }
    }

    @Test
    void theCaseWithoutAnAnswerExpectsNoneAndItsCandidatesAreWeakerThanAnAnswer() throws IOException {
        assertThat(RealCases.expected("pi08-nothing-duo")).isEmpty();
        try (RealCases.Filtered nothing = RealCases.sample("pi08-nothing-duo", tables);
                RealCases.Filtered answered = RealCases.sample("pi09-wt1-trio", tables)) {
            List<Candidate> ranked = rank(nothing);

            assertThat(ranked.stream().flatMap(candidate -> candidate.variants().stream())
                    .map(ScopedVariant::evidence).collect(Collectors.toSet()))
                    .isEqualTo(nothing.outcome().kept().map(ScopedVariant::evidence).collect(Collectors.toSet()));
            assertThat(ranked).allSatisfy(
                    candidate -> assertThat(candidate.score()).isLessThan(rank(answered).getFirst().score()));
        }
    }
}
