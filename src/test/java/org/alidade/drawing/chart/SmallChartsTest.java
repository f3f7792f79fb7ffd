package org.alidade.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.drawing.Fill;
import org.alidade.drawing.Picture;
import org.alidade.drawing.Role;
import org.alidade.filtering.FilterId;
import org.alidade.filtering.FilterPresets;
import org.alidade.filtering.Funnel;
import org.alidade.filtering.FunnelStep;
import org.alidade.filtering.Scope;
import org.alidade.filtering.ScopedVariants;
import org.alidade.quality.Gauge;
import org.alidade.quality.Limits;
import org.alidade.quality.Measure;
import org.alidade.ranking.Candidate;
import org.alidade.ranking.Explanation;
import org.alidade.ranking.Explanation.Contribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallChartsTest {
    private static final ScopedVariants FILTERED = new ScopedVariants(new Scope(Optional.empty(), true, List.of()),
            new Funnel(4_873_201, 1_200_000, 3_000_000,
                    List.of(new FunnelStep(FilterId.QUALITY, 673_201, 600_000, 0),
                            new FunnelStep(FilterId.FREQUENCY, 600_000, 9_000, 3),
                            new FunnelStep(FilterId.CONSEQUENCE, 9_000, 99, 0),
                            new FunnelStep(FilterId.PANEL, 99, 9, 0),
                            new FunnelStep(FilterId.INHERITANCE, 9, 0, 0))),
            FilterPresets.standard(), List.of());

    @Test
    void theFunnelsBarsAreLogarithmicAndNothingLeftIsNoBar() {
        Chart chart = FunnelDrawing.of(FILTERED, Charts.style(400));
        List<Double> bars = Charts.of(chart, Picture.Rectangle.class).stream().map(Picture.Rectangle::width).toList();

        // in the files, in scope, and four filters that keep something
        assertThat(bars).hasSize(6);
        assertThat(bars.get(4) / bars.get(5)).as("99 to 9").isCloseTo(Math.log(100) / Math.log(10), within(0.001));
        assertThat(bars.get(3) / bars.get(4)).isCloseTo(Math.log(9_001) / Math.log(100), within(0.001));
    }

    @Test
    void everyCountOfTheFunnelIsWrittenAndSaid() {
        Chart chart = FunnelDrawing.of(FILTERED, Charts.style(400));

        assertThat(Charts.texts(chart)).contains("4,873,201", "673,201", "600,000", "9,000", "99", "9", "0",
                "logarithmic scale");
        assertThat(chart.marks()).filteredOn(mark -> mark.target().equals("FREQUENCY")).singleElement()
                .satisfies(mark -> assertThat(mark.reading()).contains("9,000 kept of 600,000", "591,000 dropped",
                        "3 of them rescued"));
        assertThat(chart.marks()).filteredOn(mark -> mark.target().isEmpty()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {260, 400, 900})
    void theFunnelIsReadableInEveryWidth(double width) {
        Charts.assertReadable(FunnelDrawing.of(FILTERED, Charts.style(width)));
    }

    private static Candidate candidate(Contribution... steps) {
        return new Candidate(2, Optional.empty(), List.of(), Optional.empty(), 0.83, Optional.empty(), 0.9,
                new Explanation(List.of(steps), List.of(), List.of()));
    }

    @Test
    void scoreBarsAreProportionalAndPointTheirWay() {
        Chart chart = ScoreDrawing.of(
                candidate(new Contribution("ranking.contribution.inheritance.DE_NOVO", List.of(), 4),
                        new Contribution("ranking.contribution.noPhenotype", List.of(), 1),
                        new Contribution("ranking.contribution.quality", List.of(), -2),
                        new Contribution("ranking.contribution.quality", List.of(), 0.01)),
                Charts.style(420));
        List<Picture.Rectangle> bars = Charts.of(chart, Picture.Rectangle.class);

        assertThat(bars).hasSize(3);
        assertThat(bars.get(0).width()).isCloseTo(4 * bars.get(1).width(), within(0.01));
        assertThat(bars.get(2).width()).isCloseTo(2 * bars.get(1).width(), within(0.01));
        assertThat(bars.get(2).x() + bars.get(2).width()).isCloseTo(bars.get(0).x(), within(0.01));
        assertThat(bars.get(2).fill()).as("told apart without colour").isEqualTo(Fill.HATCHED);
        assertThat(chart.marks().get(2).reading()).startsWith("−2 ");
        Charts.assertReadable(chart);
    }

    @Test
    void heteroplasmyShowsShareIntervalAndDepth() {
        Chart chart = HeteroplasmyDrawing.of(
                List.of(new Heteroplasmy("proband P1", 180, 1000), new Heteroplasmy("mother P3", 0, 0)),
                Charts.style(420));
        List<Picture.Rectangle> bars = Charts.of(chart, Picture.Rectangle.class);

        assertThat(bars).as("no bar where nothing was measured").hasSize(1);
        assertThat(chart.marks().getFirst().reading()).contains("18%", "16–21%", "180 of 1,000 reads");
        assertThat(chart.marks().getLast().reading()).contains("not measured");
        Charts.assertReadable(chart);
    }

    @Test
    void gaugesSayValueLimitAndVerdict() {
        Limits limits = new Limits(OptionalDouble.of(0.95), OptionalDouble.empty(), OptionalDouble.of(0.9),
                OptionalDouble.empty());
        Chart chart = GaugeDrawing.of(
                List.of(new Gauge(Measure.TARGET_SHARE_20, OptionalDouble.of(0.93), Optional.of(limits)),
                        new Gauge(Measure.CALL_RATE, OptionalDouble.empty(), Optional.of(limits)),
                        new Gauge(Measure.TRANSITIONS_PER_TRANSVERSION, OptionalDouble.of(2.05), Optional.empty())),
                Charts.style(700));

        assertThat(chart.marks().get(0).reading()).contains("93 %", "≥ 95 %", "to check");
        assertThat(chart.marks().get(1).reading()).contains("not measured");
        assertThat(chart.marks().get(2).reading()).contains("2.05", "no limit set");
        assertThat(Charts.texts(chart)).contains("▲ to check", "– not measured");
        assertThat(Charts.of(chart, Picture.Polygon.class)).as("one pointer per limited value").hasSize(1);
        Charts.assertReadable(chart);
    }

    @Test
    void samplesBeyondTheFourthBeginAnew() {
        assertThat(Map.of(0, Role.sample(0), 3, Role.sample(3), 4, Role.sample(4))).containsEntry(0, Role.SAMPLE1)
                .containsEntry(3, Role.SAMPLE4).containsEntry(4, Role.SAMPLE1);
    }
}
