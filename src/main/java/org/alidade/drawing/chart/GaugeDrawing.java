package org.alidade.drawing.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.alidade.drawing.Fill;
import org.alidade.drawing.Picture.Anchor;
import org.alidade.drawing.Role;
import org.alidade.quality.Gauge;
import org.alidade.quality.Limits;
import org.alidade.quality.Limits.Verdict;

/** The figures of a sample against the laboratory's limits: value, limit, and the verdict in a sign and a word. */
public final class GaugeDrawing {
    private final Sketch sketch;
    private final double left;
    private final double right;
    private final double verdict;
    private double y;

    private GaugeDrawing(ChartStyle style) {
        this.sketch = new Sketch(style);
        this.left = Math.min(style.width() * 0.42, sketch.em(30));
        this.verdict = style.width() - sketch.em(9);
        this.right = verdict - sketch.em(1);
        this.y = sketch.em(0.2);
    }

    /** One mark per gauge; they open nothing. */
    public static Chart of(List<Gauge> gauges, ChartStyle style) {
        return new GaugeDrawing(style).draw(gauges);
    }

    private Chart draw(List<Gauge> gauges) {
        gauges.forEach(this::row);
        long outside = gauges.stream().filter(gauge -> gauge.verdict() == Verdict.OUTSIDE).count();
        long toCheck = gauges.stream().filter(gauge -> gauge.verdict() == Verdict.TO_CHECK).count();
        return sketch.finish(y, sketch.say("gauge.summary", outside, toCheck));
    }

    private void row(Gauge gauge) {
        double base = y + sketch.em(1.2);
        String name = sketch.messages().text("quality.measure." + gauge.measure().name());
        String value = gauge.value().isPresent() ? shown(gauge, gauge.value().getAsDouble()) : "–";
        double valueWidth = sketch.em(4.2);
        List<String> lines = sketch.wrap(name, left - valueWidth - sketch.em(1));
        for (int i = 0; i < lines.size(); i++) {
            sketch.text(0, base + i * sketch.em(1.25), Anchor.START, Role.INK, lines.get(i));
        }
        sketch.bold(left - sketch.em(0.8), base, Anchor.END, Role.INK, value);
        gauge.limits().ifPresent(limits -> scale(gauge, limits, y + sketch.em(0.55)));
        Verdict judged = gauge.verdict();
        sketch.text(verdict, base, Anchor.START, role(judged), sketch.fit(sign(judged) + " " + word(judged),
                sketch.width() - verdict));
        double height = Math.max(sketch.em(2.7), sketch.em(1.25) * lines.size() + sketch.em(0.8));
        sketch.mark(0, y, sketch.width(), height, sketch.say("gauge.reading", name, value, limit(gauge),
                word(judged)), "");
        y += height;
    }

    private void scale(Gauge gauge, Limits limits, double top) {
        double[] range = GaugeRange.of(gauge.measure(), limits);
        List<Double> bounds = Stream.of(limits.goodFrom(), limits.goodTo(), limits.toleratedFrom(),
                limits.toleratedTo()).flatMap(bound -> bound.stream().boxed()).sorted().toList();
        double from = range[0];
        for (int i = 0; i <= bounds.size(); i++) {
            double to = i < bounds.size() ? bounds.get(i) : range[1];
            Verdict zone = limits.judge((from + to) / 2);
            double height = sketch.em(thickness(zone));
            sketch.box(x(from, range), top + sketch.em(0.9) - height, x(to, range) - x(from, range), height,
                    Fill.TINT, role(zone));
            from = to;
        }
        double free = Double.NEGATIVE_INFINITY;
        for (double bound : bounds) {
            sketch.hair(x(bound, range), top, x(bound, range), top + sketch.em(0.9), Role.MUTED);
            String label = shown(gauge, bound);
            double half = sketch.widthOf(label) / 2;
            if (x(bound, range) - half > free) {
                sketch.text(x(bound, range), top + sketch.em(1.95), Anchor.MIDDLE, Role.MUTED, label);
                free = x(bound, range) + half + sketch.em(0.3);
            }
        }
        gauge.value().ifPresent(value -> pointer(x(Math.clamp(value, range[0], range[1]), range), top));
    }

    /** The better, the thicker: the zones can be told apart without their colours. */
    private static double thickness(Verdict zone) {
        return switch (zone) {
            case GOOD -> 0.9;
            case TO_CHECK -> 0.6;
            case OUTSIDE, NOT_MEASURED, NO_LIMIT -> 0.3;
        };
    }

    private void pointer(double x, double top) {
        double half = sketch.em(0.35);
        sketch.outline(Fill.SOLID, Role.INK, x - half, top - half, x + half, top - half, x, top + half);
        sketch.line(x, top, x, top + sketch.em(0.9), 1.4, Role.INK);
    }

    private double x(double value, double[] range) {
        return left + (right - left) * (value - range[0]) / (range[1] - range[0]);
    }

    private String shown(Gauge gauge, double value) {
        return gauge.measure().isShare()
                ? sketch.messages().numbers().decimal(value * 100, value > 0 && value < 0.1 ? 2 : 1) + " %"
                : sketch.messages().numbers().decimal(value, 2) + (gauge.measure().isDepth() ? " ×" : "");
    }

    /** The good range in words. */
    private String limit(Gauge gauge) {
        if (gauge.limits().isEmpty()) {
            return sketch.say("gauge.noLimit");
        }
        OptionalDouble from = gauge.limits().get().goodFrom();
        OptionalDouble to = gauge.limits().get().goodTo();
        if (from.isPresent() && to.isPresent()) {
            return shown(gauge, from.getAsDouble()) + "–" + shown(gauge, to.getAsDouble());
        }
        return from.isPresent()
                ? "≥ " + shown(gauge, from.getAsDouble())
                : to.isPresent() ? "≤ " + shown(gauge, to.getAsDouble()) : sketch.say("gauge.noLimit");
    }

    private String word(Verdict judged) {
        return sketch.messages().text("quality.verdict." + judged.name());
    }

    private static String sign(Verdict judged) {
        return switch (judged) {
            case GOOD -> "✓";
            case TO_CHECK -> "▲";
            case OUTSIDE -> "✗";
            case NOT_MEASURED, NO_LIMIT -> "–";
        };
    }

    private static Role role(Verdict judged) {
        return switch (judged) {
            case GOOD -> Role.GOOD;
            case TO_CHECK -> Role.WARN;
            case OUTSIDE -> Role.BAD;
            case NOT_MEASURED, NO_LIMIT -> Role.MUTED;
        };
    }
}
