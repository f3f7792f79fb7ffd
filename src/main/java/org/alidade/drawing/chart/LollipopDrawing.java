package org.alidade.drawing.chart;

import java.util.Arrays;
import java.util.List;
import org.alidade.drawing.Fill;
import org.alidade.drawing.Picture.Anchor;
import org.alidade.drawing.Role;
import org.alidade.model.PathogenicityClass;

/** The variants of a gene on stems; heads that would touch stand on different levels. */
final class LollipopDrawing {
    private static final int LEVELS = 4;
    private final Sketch sketch;
    private final double left;
    private final GeneAxis axis;

    LollipopDrawing(Sketch sketch, double left, GeneAxis axis) {
        this.sketch = sketch;
        this.left = left;
        this.axis = axis;
    }

    /** Draws below {@code top}; returns where the gene begins. */
    double draw(List<Lollipop> sorted, double top) {
        if (sorted.isEmpty()) {
            return top + sketch.em(0.6);
        }
        double step = sketch.em(1.35);
        double[] free = new double[LEVELS];
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        int[] levels = new int[sorted.size()];
        int used = 1;
        for (int i = 0; i < levels.length; i++) {
            double x = left + axis.x(sorted.get(i).variant().position());
            levels[i] = level(free, x);
            double label = sorted.get(i).kept() ? sketch.widthOf(sorted.get(i).name()) + sketch.em(0.5) : 0;
            free[levels[i]] = x + sketch.em(1) + label;
            used = Math.max(used, levels[i] + 1);
        }
        double foot = top + sketch.em(1) + step * used + sketch.em(0.5);
        for (int i = 0; i < levels.length; i++) {
            stem(sorted.get(i), foot - sketch.em(0.9) - step * levels[i], foot);
        }
        for (int i = 0; i < levels.length; i++) {
            head(sorted.get(i), foot - sketch.em(0.9) - step * levels[i]);
        }
        sketch.text(0, foot - sketch.em(0.6), Anchor.START, Role.MUTED, sketch.say("gene.variants"));
        return foot;
    }

    /** The lowest level with room at x, else the one that becomes free first. */
    private static int level(double[] free, double x) {
        int best = 0;
        for (int level = 0; level < free.length; level++) {
            if (free[level] < x) {
                return level;
            }
            best = free[level] < free[best] ? level : best;
        }
        return best;
    }

    private void stem(Lollipop variant, double middle, double foot) {
        double x = left + axis.x(variant.variant().position());
        sketch.hair(x, middle, x, foot, Role.MUTED);
    }

    private void head(Lollipop variant, double middle) {
        double x = left + axis.x(variant.variant().position());
        double r = variant.kept() ? sketch.em(0.45) : sketch.em(0.32);
        Fill fill = fill(variant);
        Role role = role(variant);
        switch (variant.head()) {
            case TRIANGLE -> sketch.outline(fill, role, x - r, middle + r, x + r, middle + r, x, middle - r);
            case CIRCLE -> sketch.round(x, middle, r, fill, role);
            case DIAMOND ->
                sketch.outline(fill, role, x - r, middle, x, middle - r, x + r, middle, x, middle + r);
            case SQUARE -> sketch.box(x - r * 0.8, middle - r * 0.8, r * 1.6, r * 1.6, fill, role);
        }
        if (variant.kept()) {
            double room = sketch.width() - x - sketch.em(0.7);
            boolean rightOfHead = sketch.widthOf(variant.name()) <= room;
            sketch.text(x + (rightOfHead ? sketch.em(0.7) : -sketch.em(0.7)), middle + sketch.em(0.36),
                    rightOfHead ? Anchor.START : Anchor.END, Role.INK, variant.name());
        }
        sketch.mark(x - r, middle - r, 2 * r, 2 * r, reading(variant), variant.variant().text());
    }

    private String reading(Lollipop variant) {
        return sketch.say("gene.variant.reading", variant.name(),
                sketch.messages().name(variant.consequence()),
                variant.pathogenicity().map(known -> sketch.messages().name(known))
                        .orElseGet(() -> sketch.say("gene.unclassified")),
                sketch.say(variant.kept() ? "gene.kept" : "gene.dropped"));
    }

    /** Full: pathogenic; hatched: uncertain; pale: benign; empty: not classified. */
    private static Fill fill(Lollipop variant) {
        return variant.pathogenicity().map(known -> known.isAtLeastLikelyPathogenic()
                ? Fill.SOLID
                : known == PathogenicityClass.UNCERTAIN_SIGNIFICANCE ? Fill.HATCHED : Fill.TINT).orElse(Fill.PAPER);
    }

    private static Role role(Lollipop variant) {
        if (!variant.kept()) {
            return Role.MUTED;
        }
        return variant.pathogenicity().map(known -> known.isAtLeastLikelyPathogenic()
                ? Role.BAD
                : known == PathogenicityClass.UNCERTAIN_SIGNIFICANCE ? Role.WARN : Role.GOOD).orElse(Role.INK);
    }
}
