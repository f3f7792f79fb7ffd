package org.alidade.workbench.candidates;

import java.util.List;

import org.alidade.filtering.FilterId;
import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.Verdict;

import javafx.scene.canvas.GraphicsContext;

/** One mark per filter, in the order of the funnel: a full bar (passes), a cross (fails), a ring (rescued), a dot (not run). */
final class FilterPainter implements GlyphCanvas.Painter {
    private static final double STEP = 0.86;
    private List<ScopedVariant> variants = List.of();

    void show(List<ScopedVariant> shown) {
        this.variants = shown;
    }

    @Override
    public double width() {
        return shown(variants).size() * STEP;
    }

    @Override
    public int lines() {
        return Math.max(1, variants.size());
    }

    /** The filters that ran, or always would. */
    static List<FilterId> shown(List<ScopedVariant> variants) {
        return variants.stream().anyMatch(variant -> variant.verdicts().containsKey(FilterId.QUERY))
                ? List.of(FilterId.values())
                : FilterId.always();
    }

    static Verdict verdict(ScopedVariant variant, FilterId filter) {
        FilterVerdict verdict = variant.verdicts().get(filter);
        return verdict == null ? Verdict.NOT_RUN : verdict.verdict();
    }

    @Override
    public void paint(GlyphCanvas.Pen pen) {
        for (int line = 0; line < variants.size(); line++) {
            for (FilterId filter : shown(variants)) {
                double left = (filter.ordinal() * STEP + 0.1) * pen.size();
                double top = line * pen.line() + 0.22 * pen.size();
                mark(pen, verdict(variants.get(line), filter), left, top, 0.62 * pen.size());
            }
        }
    }

    private static void mark(GlyphCanvas.Pen pen, Verdict verdict, double left, double top, double side) {
        GraphicsContext graphics = pen.graphics();
        graphics.setLineWidth(Math.max(1.2, side / 6));
        switch (verdict) {
            case PASS -> {
                graphics.setFill(pen.ink());
                graphics.fillRect(left + side * 0.28, top, side * 0.44, side);
            }
            case FAIL -> {
                graphics.setStroke(pen.bad());
                graphics.strokeLine(left + side * 0.1, top + side * 0.1, left + side * 0.9, top + side * 0.9);
                graphics.strokeLine(left + side * 0.1, top + side * 0.9, left + side * 0.9, top + side * 0.1);
            }
            case RESCUED -> {
                graphics.setStroke(pen.warn());
                graphics.strokeOval(left + side * 0.08, top + side * 0.08, side * 0.84, side * 0.84);
            }
            case NOT_RUN -> {
                graphics.setFill(pen.muted());
                graphics.fillOval(left + side * 0.38, top + side * 0.38, side * 0.24, side * 0.24);
            }
        }
    }
}
