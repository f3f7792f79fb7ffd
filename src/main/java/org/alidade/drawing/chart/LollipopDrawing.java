package org.alidade.drawing.chart;

import java.util.ArrayList;
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
        int[] levels = levels(sorted);
        int used = Arrays.stream(levels).max().orElse(0) + 1;
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

    /** Kept variants, which carry their names, stand above all others, each name on a level where nothing else is. */
    private int[] levels(List<Lollipop> sorted) {
        int[] levels = new int[sorted.size()];
        double[] free = new double[LEVELS];
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        int base = 0;
        for (int i = 0; i < levels.length; i++) {
            if (!sorted.get(i).kept()) {
                double x = x(sorted.get(i));
                levels[i] = level(free, x);
                free[levels[i]] = x + sketch.em(1);
                base = Math.max(base, levels[i] + 1);
            }
        }
        List<List<double[]>> taken = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            if (sorted.get(i).kept()) {
                levels[i] = base + named(taken, extent(sorted.get(i)));
            }
        }
        return levels;
    }

    /** The lowest level on which a name with its head overlaps no other. */
    private static int named(List<List<double[]>> taken, double[] extent) {
        int level = 0;
        while (level < taken.size() && taken.get(level).stream()
                .anyMatch(other -> other[0] < extent[1] && extent[0] < other[1])) {
            level++;
        }
        if (level == taken.size()) {
            taken.add(new ArrayList<>());
        }
        taken.get(level).add(extent);
        return level;
    }

    /** From where to where a head and its name reach. */
    private double[] extent(Lollipop variant) {
        double x = x(variant);
        double name = sketch.widthOf(variant.name()) + sketch.em(1);
        return isNameAtRight(variant)
                ? new double[]{x - sketch.em(0.7), x + name}
                : new double[]{x - name, x + sketch.em(0.7)};
    }

    private boolean isNameAtRight(Lollipop variant) {
        return sketch.widthOf(variant.name()) <= sketch.width() - x(variant) - sketch.em(0.7);
    }

    private double x(Lollipop variant) {
        return left + axis.x(variant.variant().position());
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
        double x = x(variant);
        sketch.hair(x, middle, x, foot, Role.MUTED);
    }

    private void head(Lollipop variant, double middle) {
        double x = x(variant);
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
            boolean rightOfHead = isNameAtRight(variant);
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
