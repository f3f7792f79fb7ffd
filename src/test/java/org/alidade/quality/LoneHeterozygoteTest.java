package org.alidade.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alidade.filtering.RealCases;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.Interval;
import org.alidade.reads.CountingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoneHeterozygoteTest {
    @TempDir
    Path folder;

    private static CaseCoverage coverage(Gene gene, List<Interval> gaps) {
        Interval exon = new Interval(new Contig("3"), 136_250_000, 136_250_199);
        ExonCoverage measured = new ExonCoverage(new CoverageTarget(1, exon), 4000, 0, 150, 150, 100, gaps);
        return new CaseCoverage(new CountingRule(1), 20, List.of("P1"),
                List.of(new GeneCoverage(gene, "NM_1.1", "P1", List.of(measured))), List.of());
    }

    @Test
    void aSingleAlleleBesideAGapIsPointedAtAndAPairIsNot() throws IOException {
        try (RealCases.Filtered loaded = RealCases.sample("pi08-pccb-trio", folder)) {
            String proband = loaded.theCase().sampleOf(loaded.theCase().probandId()).orElseThrow();
            List<ScopedVariant> pair = loaded.outcome().keptList();
            assertThat(pair).hasSize(2);
            Gene gene = pair.getFirst().gene().orElseThrow();
            Interval gap = new Interval(new Contig("3"), 136_250_000, 136_250_049);
            CaseCoverage gapped = coverage(gene, List.of(gap));

            assertThat(LoneHeterozygote.of(pair, gapped, proband)).isEmpty();
            LoneHeterozygote lone = LoneHeterozygote.of(pair.subList(0, 1), gapped, proband).getFirst();
            assertThat(lone.gene()).isEqualTo(gene);
            assertThat(lone.uncovered()).isEqualTo(50);
            assertThat(LoneHeterozygote.of(pair.subList(0, 1), coverage(gene, List.of()), proband)).isEmpty();
        }
    }

    @Test
    void genesThatShortReadsSeeBadlyAreNamed() {
        assertThat(BlindSpot.of(new Gene("SMN1", Optional.empty()))).hasValue(BlindSpot.COPY_ELSEWHERE);
        assertThat(BlindSpot.of(new Gene("MUC1", Optional.empty()))).hasValue(BlindSpot.VNTR);
        assertThat(BlindSpot.of(new Gene("PCCB", Optional.empty()))).isEmpty();
    }
}
