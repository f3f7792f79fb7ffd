package org.alidade.drawing.chart;

import java.util.List;
import java.util.stream.Stream;
import org.alidade.quality.Limits;
import org.alidade.quality.Measure;

/** How much of a measure's scale a gauge shows: its bounds, with room on the sides that are not bound. */
final class GaugeRange {
    private GaugeRange() {
    }

    /** The lowest and the highest value on the scale. */
    static double[] of(Measure measure, Limits limits) {
        List<Double> bounds = Stream.of(limits.goodFrom(), limits.goodTo(), limits.toleratedFrom(),
                limits.toleratedTo()).flatMap(bound -> bound.stream().boxed()).sorted().toList();
        if (bounds.isEmpty()) {
            return new double[]{0, 1};
        }
        boolean fromBelow = limits.goodFrom().isPresent() || limits.toleratedFrom().isPresent();
        boolean fromAbove = limits.goodTo().isPresent() || limits.toleratedTo().isPresent();
        double least = bounds.getFirst();
        double most = bounds.getLast();
        double span = most > least ? most - least : most / 2;
        double low = fromBelow ? Math.max(0, least - span) : 0;
        double high = fromAbove ? most + span / 2 : measure.isShare() ? 1 : most * 1.6;
        return new double[]{low, measure.isShare() ? Math.min(1, high) : high};
    }
}
