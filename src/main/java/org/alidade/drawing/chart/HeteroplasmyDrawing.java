package org.alidade.drawing.chart;

import java.util.List;
import org.alidade.drawing.Fill;
import org.alidade.drawing.Picture.Anchor;
import org.alidade.drawing.Role;
import org.alidade.reads.FractionInterval;

/** The share of a mitochondrial allele per sample, with what the number of reads leaves open. */
public final class HeteroplasmyDrawing {
    private final Sketch sketch;
    private final double left;
    private final double right;
    private double y;

    private HeteroplasmyDrawing(ChartStyle style) {
        this.sketch = new Sketch(style);
        this.left = Math.min(style.width() * 0.3, sketch.em(11));
        this.right = style.width() - sketch.em(1);
        this.y = sketch.em(0.4);
    }

    public static Chart of(List<Heteroplasmy> samples, ChartStyle style) {
        return new HeteroplasmyDrawing(style).draw(samples);
    }

    private Chart draw(List<Heteroplasmy> samples) {
        for (int i = 0; i < samples.size(); i++) {
            row(samples.get(i), Role.sample(i));
        }
        axis();
        String said = String.join(" ", samples.stream().map(this::reading).toList());
        return sketch.finish(y, said);
    }

    private void row(Heteroplasmy sample, Role role) {
        double middle = y + sketch.em(0.8);
        sketch.text(0, middle + sketch.em(0.36), Anchor.START, Role.INK,
                sketch.fit(sample.label(), left - sketch.em(0.6)));
        for (int tick = 0; tick <= 100; tick += 20) {
            sketch.hair(x(tick / 100.0), middle - sketch.em(0.6), x(tick / 100.0), middle + sketch.em(0.6),
                    Role.MUTED);
        }
        if (sample.depth() > 0) {
            FractionInterval interval = FractionInterval.of(sample.alternative(), sample.depth());
            sketch.box(left, middle - sketch.em(0.5), x(interval.fraction()) - left, sketch.em(1), Fill.TINT, role);
            sketch.line(x(interval.fraction()), middle - sketch.em(0.5), x(interval.fraction()),
                    middle + sketch.em(0.5), 2, role);
            sketch.line(x(interval.low()), middle, x(interval.high()), middle, 1.2, Role.INK);
            for (double end : new double[]{interval.low(), interval.high()}) {
                sketch.line(x(end), middle - sketch.em(0.25), x(end), middle + sketch.em(0.25), 1.2, Role.INK);
            }
        }
        double baseline = middle + sketch.em(1.65);
        for (String line : sketch.wrap(value(sample), sketch.width() - left)) {
            sketch.text(left, baseline, Anchor.START, sample.depth() > 0 ? Role.INK : Role.MUTED, line);
            baseline += sketch.em(1.25);
        }
        double next = baseline - sketch.em(0.6);
        sketch.mark(0, y, sketch.width(), next - y, reading(sample), "");
        y = next;
    }

    private double x(double fraction) {
        return left + (right - left) * fraction;
    }

    private String value(Heteroplasmy sample) {
        if (sample.depth() == 0) {
            return sketch.say("heteroplasmy.none");
        }
        FractionInterval interval = FractionInterval.of(sample.alternative(), sample.depth());
        return sketch.say("heteroplasmy.value", percent(interval.fraction()), percent(interval.low()),
                percent(interval.high()), sketch.whole(sample.alternative()), sketch.whole(sample.depth()));
    }

    private String percent(double fraction) {
        return sketch.messages().numbers().decimal(fraction * 100, fraction < 0.1 ? 1 : 0);
    }

    private String reading(Heteroplasmy sample) {
        return sketch.say("heteroplasmy.reading", sample.label(), value(sample));
    }

    private void axis() {
        for (int tick = 0; tick <= 100; tick += 20) {
            sketch.text(x(tick / 100.0), y + sketch.em(1.2), tick == 100 ? Anchor.END : Anchor.MIDDLE, Role.MUTED,
                    tick + (tick == 100 ? " %" : ""));
        }
        y += sketch.em(1.7);
    }
}
