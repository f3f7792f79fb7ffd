package org.alidade.drawing.chart;

import java.util.List;
import org.alidade.drawing.Fill;
import org.alidade.drawing.Picture.Anchor;
import org.alidade.drawing.Role;
import org.alidade.filtering.FilterId;
import org.alidade.filtering.Funnel;
import org.alidade.filtering.FunnelStep;
import org.alidade.filtering.ScopedVariants;
import org.alidade.filtering.Verdict;

/** How many variants are left after each filter, on a logarithmic scale, since the last steps are what one looks at. */
public final class FunnelDrawing {
    /** A filter runs for a whole file or not at all: the first variants show it, and the others are not read for it. */
    private static final int ASKED = 2_000;
    private final Sketch sketch;
    private final ScopedVariants variants;
    private final double left;
    private final double right;
    private final double most;
    private double y;

    private FunnelDrawing(ScopedVariants variants, ChartStyle style) {
        this.sketch = new Sketch(style);
        this.variants = variants;
        this.left = Math.min(style.width() * 0.45, sketch.em(13));
        this.right = style.width() - sketch.em(5);
        this.most = Math.log1p(Math.max(1, variants.funnel().inFile()));
        this.y = sketch.em(0.6);
    }

    /** The marks' targets are the names of {@link FilterId}; the steps before the filters have none. */
    public static Chart of(ScopedVariants variants, ChartStyle style) {
        return new FunnelDrawing(variants, style).draw();
    }

    private Chart draw() {
        Funnel funnel = variants.funnel();
        total(sketch.say("funnel.inFile"), funnel.inFile(),
                sketch.say("funnel.inFile.reading", sketch.whole(funnel.inFile())));
        removed(funnel.outsideScope(), "funnel.outside");
        removed(funnel.notCarried(), "funnel.notCarried");
        funnel.steps().stream().findFirst().ifPresent(first -> total(sketch.say("funnel.carried"), first.entering(),
                sketch.say("funnel.carried.reading", sketch.whole(first.entering()))));
        funnel.steps().forEach(this::step);
        axis();
        int kept = funnel.steps().isEmpty() ? 0 : funnel.steps().getLast().kept();
        return sketch.finish(y, sketch.say("funnel.summary", sketch.whole(funnel.inFile()), sketch.whole(kept)));
    }

    private void total(String name, int count, String reading) {
        bar(name, count, Fill.FLAT, Role.MUTED, false);
        sketch.mark(0, y, sketch.width(), sketch.em(1.7), reading, "");
        y += sketch.em(1.8);
    }

    private void removed(int count, String key) {
        if (count == 0) {
            return;
        }
        String words = "− " + sketch.whole(count) + " " + sketch.say(key);
        List<String> lines = sketch.wrap(words, sketch.width() - sketch.em(1));
        sketch.mark(0, y, sketch.width(), sketch.em(1.35) * lines.size(), words, "");
        for (String line : lines) {
            sketch.text(sketch.em(1), y + sketch.em(1), Anchor.START, Role.MUTED, line);
            y += sketch.em(1.35);
        }
    }

    private void step(FunnelStep step) {
        boolean run = wasRun(step.filter());
        String name = sketch.messages().text("filter.name." + step.filter().name());
        bar(name, step.kept(), run ? Fill.FLAT : Fill.HATCHED, run ? Role.ACCENT : Role.MUTED, step.rescued() > 0);
        double top = y;
        y += sketch.em(1.7);
        if (!run) {
            note(sketch.say("funnel.notRun"));
        }
        if (step.rescued() > 0) {
            note(sketch.say("funnel.rescued", sketch.whole(step.rescued())));
        }
        String reading = sketch.say("funnel.step.reading", name, sketch.whole(step.kept()),
                sketch.whole(step.entering()), sketch.whole(step.entering() - step.kept()))
                + (step.rescued() > 0 ? " " + sketch.say("funnel.rescued", sketch.whole(step.rescued())) : "")
                + (run ? "" : " " + sketch.say("funnel.notRun"));
        sketch.mark(0, top, sketch.width(), y - top, reading, step.filter().name());
        y += sketch.em(0.1);
    }

    private void note(String words) {
        sketch.text(left, y + sketch.em(0.75), Anchor.START, Role.MUTED,
                sketch.fit(words, sketch.width() - left));
        y += sketch.em(1.3);
    }

    private void bar(String name, int count, Fill fill, Role role, boolean rescued) {
        double middle = y + sketch.em(0.8);
        sketch.text(0, middle + sketch.em(0.36), Anchor.START, Role.INK, sketch.fit(name, left - sketch.em(0.6)));
        double width = x(count) - left;
        if (count > 0) {
            sketch.box(left, middle - sketch.em(0.5), width, sketch.em(1), fill, role);
        }
        if (rescued) {
            diamond(left + width + sketch.em(0.6), middle);
        }
        sketch.bold(sketch.width(), middle + sketch.em(0.36), Anchor.END, Role.INK, sketch.whole(count));
    }

    private void diamond(double centre, double middle) {
        double radius = sketch.em(0.38);
        sketch.outline(Fill.SOLID, Role.WARN, centre - radius, middle, centre, middle - radius, centre + radius, middle,
                centre, middle + radius);
    }

    private double x(long count) {
        return left + (right - sketch.em(1) - left) * Math.log1p(count) / most;
    }

    /** Powers of ten, and the words that the scale is not linear. */
    private void axis() {
        double bottom = y + sketch.em(0.4);
        sketch.hair(left, bottom, right, bottom, Role.MUTED);
        double free = Double.NEGATIVE_INFINITY;
        for (long tick = 1; tick <= Math.max(1, variants.funnel().inFile()); tick *= 10) {
            sketch.hair(x(tick), bottom, x(tick), bottom + sketch.em(0.25), Role.MUTED);
            String label = sketch.whole(tick);
            double half = sketch.widthOf(label) / 2;
            if (x(tick) - half > free && x(tick) + half <= sketch.width()) {
                sketch.text(x(tick), bottom + sketch.em(1.25), Anchor.MIDDLE, Role.MUTED, label);
                free = x(tick) + half + sketch.em(0.3);
            }
        }
        sketch.text(left, bottom + sketch.em(2.5), Anchor.START, Role.MUTED,
                sketch.fit(sketch.say("funnel.log"), sketch.width() - left));
        y = bottom + sketch.em(3);
    }

    /** A filter that had nothing to judge by must not look as if it had passed everything. */
    private boolean wasRun(FilterId filter) {
        return variants.all().isEmpty()
                || variants.all().stream().limit(ASKED).map(variant -> variant.verdicts().get(filter))
                        .anyMatch(verdict -> verdict != null && verdict.verdict() != Verdict.NOT_RUN);
    }
}
