package org.alidade.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.quality.GenomeBin;
import org.alidade.quality.GenomeProfile;
import org.alidade.quality.GenomeProfile.CopyNumberCall;
import org.alidade.quality.RunOfHomozygosity;
import org.junit.jupiter.api.Test;

class GenomeDrawingTest {
    private static final Contig CHR20 = new Contig("20");

    /** Chromosomes 1 and 20 with 500 sites per Mb at 30 reads; the last bins of 20 with half of it. */
    private static GenomeProfile profile(int sites) {
        List<GenomeBin> bins = new ArrayList<>();
        for (Contig contig : List.of(new Contig("1"), CHR20)) {
            int length = ContigLengths.length(GenomeBuild.GRCH38, contig).orElseThrow();
            for (int start = 1; start + 999_999 <= length; start += 1_000_000) {
                boolean lost = contig.equals(CHR20) && start > length - 10_000_000;
                List<Integer> fractions = new ArrayList<>(Collections.nCopies(GenomeBin.LEVELS, 0));
                fractions.set(lost ? 0 : 10, sites / 2);
                fractions.set(19, sites - sites / 2);
                bins.add(new GenomeBin(new Interval(contig, start, start + 999_999), sites,
                        OptionalDouble.of(lost ? 15 : 30), fractions));
            }
        }
        return new GenomeProfile(GenomeBuild.GRCH38, "S", false, bins.size() * sites, bins,
                List.of(new RunOfHomozygosity(new Interval(CHR20, 54_444_168, 64_444_167), 900, 3, 300)), List.of());
    }

    @Test
    void everyChromosomeIsReadOutAndCanBeOpened() {
        Chart chart = GenomeDrawing.of(profile(500), Optional.empty(), Charts.style(1000));

        assertThat(chart.marks()).hasSize(24);
        assertThat(chart.marks()).filteredOn(mark -> mark.target().equals("20")).singleElement()
                .satisfies(mark -> assertThat(mark.reading()).contains("32,000 sites", "homozygosity 10 Mb"));
        assertThat(chart.marks()).filteredOn(mark -> mark.target().equals("7")).singleElement()
                .satisfies(mark -> assertThat(mark.reading()).contains("too few sites"));
        Charts.assertReadable(chart);
    }

    @Test
    void aLossIsSeenInTheBinsOfItsChromosome() {
        Chart chart = GenomeDrawing.of(profile(500), Optional.of(CHR20), Charts.style(1000));

        assertThat(chart.marks()).filteredOn(mark -> mark.reading().contains("relative depth 0.5")).hasSize(9);
        assertThat(chart.marks()).allSatisfy(mark -> assertThat(mark.target()).isEmpty());
        assertThat(chart.marks()).extracting(Chart.Mark::reading)
                .anySatisfy(reading -> assertThat(reading).contains("Run of homozygosity", "900 markers"));
    }

    @Test
    void tooFewSitesAreSaidAndNothingIsDrawn() {
        Chart chart = GenomeDrawing.of(profile(2), Optional.empty(), Charts.style(1000));

        assertThat(chart.summary()).contains("Too few sites");
        assertThat(chart.marks()).isEmpty();
    }

    @Test
    void structuralCallsAreShownEvenWhereThereAreTooFewSites() {
        GenomeProfile sparse = new GenomeProfile(GenomeBuild.GRCH38, "S", true, 0, List.of(), List.of(),
                List.of(new CopyNumberCall(new Interval(CHR20, 3_000_000, 4_000_000), "DEL")));
        Chart chart = GenomeDrawing.of(sparse, Optional.empty(), Charts.style(1000));

        assertThat(chart.marks()).extracting(Chart.Mark::reading).contains("DEL chr20:3,000,000–4,000,000");
        assertThat(chart.summary()).contains("Too few sites", "Only what the indication lets be seen");
        Charts.assertReadable(chart);
    }
}
