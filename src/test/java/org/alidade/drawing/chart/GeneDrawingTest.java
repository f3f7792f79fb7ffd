package org.alidade.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alidade.drawing.Fill;
import org.alidade.drawing.Picture;
import org.alidade.drawing.Role;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.Strand;
import org.alidade.model.VariantKey;
import org.alidade.quality.CoverageTarget;
import org.alidade.quality.GeneDepth;
import org.alidade.quality.GeneDepth.SampleDepth;
import org.alidade.reads.Depth;
import org.junit.jupiter.api.Test;

class GeneDrawingTest {
    private static final Contig CHR3 = new Contig("3");
    private static final Transcript TRANSCRIPT = new Transcript("NM_1.1", Gene.ofSymbol("GENE"), GenomeBuild.GRCH38,
            Strand.REVERSE,
            List.of(new Interval(CHR3, 10_000, 10_299), new Interval(CHR3, 90_000, 90_099),
                    new Interval(CHR3, 500_000, 500_199)),
            Optional.of(new Interval(CHR3, 10_200, 500_099)), true);
    private static final List<CoverageTarget> TARGETS = CoverageTarget.of(TRANSCRIPT);

    /** 30 reads everywhere but in the second target, where the first ten bases have 4. */
    private static GeneDepth covered() {
        List<Depth> depths = TARGETS.stream().map(target -> {
            int[] reads = new int[target.interval().length()];
            Arrays.fill(reads, 30);
            if (target.exon() == 2) {
                Arrays.fill(reads, 0, 10, 4);
            }
            return new Depth(target.interval(), reads);
        }).toList();
        return new GeneDepth(TRANSCRIPT, TARGETS, 20, List.of(new SampleDepth("S1", depths)));
    }

    private static Lollipop variant(int position, Consequence consequence, PathogenicityClass known, String name) {
        return new Lollipop(new VariantKey(GenomeBuild.GRCH38, CHR3, position, "A", "T"), consequence,
                Optional.of(known), true, name);
    }

    @Test
    void codingExonsKeepOneScaleAndIntronsAreShort() {
        GeneAxis axis = new GeneAxis(TRANSCRIPT, 600, 9);
        double tenBases = axis.x(10_230) - axis.x(10_220);

        assertThat(axis.x(90_060) - axis.x(90_050)).isCloseTo(tenBases, within(1e-9));
        assertThat(axis.x(10_150) - axis.x(10_140)).as("untranslated").isCloseTo(tenBases / 5, within(1e-9));
        assertThat(axis.x(499_900) - axis.x(90_200)).as("an intron of 400 kb").isLessThan(9.1);
        assertThat(axis.x(500_219)).isLessThanOrEqualTo(600);
        assertThat(axis.x(1)).isZero();
    }

    @Test
    void theGapIsDrawnAndNamedByItsCoordinates() {
        Chart chart = GeneDrawing.of(covered(), List.of(), Map.of("S1", "Proband"), Charts.style(700));

        assertThat(String.join(" ", Charts.texts(chart))).contains("One gap below 20×", "exon 2",
                "chr3:89,980–89,989 (min 4×)");
        assertThat(Charts.of(chart, Picture.Rectangle.class))
                .filteredOn(box -> box.role() == Role.BAD && box.fill() == Fill.FLAT).hasSize(1);
        Charts.assertReadable(chart);
    }

    @Test
    void everyExonIsReadOutWithItsDepth() {
        Chart chart = GeneDrawing.of(covered(), List.of(), Map.of("S1", "Proband"), Charts.style(700));

        assertThat(chart.marks()).extracting(Chart.Mark::reading).hasSize(3)
                .anySatisfy(reading -> assertThat(reading).contains("Proband, exon 2", "lowest 4×", "92.9%"))
                .anySatisfy(reading -> assertThat(reading).contains("exon 1", "mean 30×", "100%"));
    }

    @Test
    void variantsDifferInShapeByConsequenceAndInFillByClass() {
        Chart chart = GeneDrawing.of(covered(),
                List.of(variant(10_210, Consequence.STOP_GAINED, PathogenicityClass.PATHOGENIC, "p.(Trp1Ter)"),
                        variant(90_050, Consequence.MISSENSE_VARIANT, PathogenicityClass.UNCERTAIN_SIGNIFICANCE,
                                "p.(Ala2Val)")),
                Map.of(), Charts.style(700));

        assertThat(Charts.of(chart, Picture.Polygon.class)).anySatisfy(triangle -> {
            assertThat(triangle.points()).hasSize(3);
            assertThat(triangle.fill()).isEqualTo(Fill.SOLID);
        });
        assertThat(Charts.of(chart, Picture.Ellipse.class)).singleElement()
                .satisfies(circle -> assertThat(circle.fill()).isEqualTo(Fill.HATCHED));
        assertThat(chart.marks()).extracting(Chart.Mark::target).contains("3-10210-A-T", "3-90050-A-T");
        Charts.assertReadable(chart);
    }

    @Test
    void crowdedVariantsDoNotCoverEachOther() {
        List<Lollipop> crowd = IntStream.range(0, 4)
                .mapToObj(i -> variant(90_050 + i, Consequence.MISSENSE_VARIANT,
                        PathogenicityClass.UNCERTAIN_SIGNIFICANCE, "p.(Ala" + i + "Val)"))
                .toList();
        Chart chart = GeneDrawing.of(covered(), crowd, Map.of(), Charts.style(700));

        assertThat(Charts.of(chart, Picture.Ellipse.class)).extracting(Picture.Ellipse::centreY)
                .doesNotHaveDuplicates();
        Charts.assertReadable(chart);
    }
}
