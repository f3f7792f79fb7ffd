package org.alidade.drawing.chart;

import java.util.ArrayList;
import java.util.List;
import org.alidade.drawing.Fill;
import org.alidade.drawing.Picture.Anchor;
import org.alidade.drawing.Picture.Point;
import org.alidade.drawing.Role;
import org.alidade.model.Interval;
import org.alidade.quality.CoverageTarget;
import org.alidade.quality.GeneDepth;
import org.alidade.quality.GeneDepth.SampleDepth;
import org.alidade.reads.Depth;

/** The depth of one sample along a gene, in steps, with the gaps named below. */
final class CoverageStrip {
    private static final int LIMIT = 20;
    /** The scale reaches at least so far, so that the line of 20 reads is seen to be low or high. */
    private static final int LEAST_SCALE = 40;
    private static final int NAMED_GAPS = 6;

    private final Sketch sketch;
    private final GeneDepth gene;
    private final GeneAxis axis;
    private final double left;
    private final Role role;
    private double top;
    private double bottom;
    private int scale;

    CoverageStrip(Sketch sketch, GeneDepth gene, GeneAxis axis, double left, Role role) {
        this.sketch = sketch;
        this.gene = gene;
        this.axis = axis;
        this.left = left;
        this.role = role;
    }

    /** Draws below {@code y}; returns where the next strip may begin. */
    double draw(SampleDepth sample, String label, double y) {
        top = y + sketch.em(0.8);
        bottom = top + sketch.em(4);
        scale = Math.max(LEAST_SCALE, sample.depths().stream().mapToInt(Depth::highest).max().orElse(0));
        frame(label);
        for (int i = 0; i < sample.depths().size(); i++) {
            target(gene.targets().get(i), sample.depths().get(i), label);
        }
        double right = sketch.width() - sketch.em(1);
        sketch.dashes(left, level(LIMIT), right, level(LIMIT), Role.WARN);
        return gaps(sample, bottom + sketch.em(0.6));
    }

    private void frame(String label) {
        List<String> lines = sketch.wrap(label, left - sketch.em(3));
        for (int i = 0; i < Math.min(3, lines.size()); i++) {
            sketch.text(0, top + sketch.em(1 + 1.25 * i), Anchor.START, role, lines.get(i));
        }
        sketch.hair(left, top, left, bottom, Role.MUTED);
        sketch.hair(left, bottom, sketch.width() - sketch.em(1), bottom, Role.MUTED);
        sketch.text(left - sketch.em(0.3), top + sketch.em(0.7), Anchor.END, Role.MUTED, scale + "×");
        if (level(LIMIT) - top > sketch.em(1.6) && bottom - level(LIMIT) > sketch.em(1)) {
            sketch.text(left - sketch.em(0.3), level(LIMIT) + sketch.em(0.36), Anchor.END, Role.WARN, LIMIT + "×");
        }
        sketch.text(left - sketch.em(0.3), bottom, Anchor.END, Role.MUTED, "0");
    }

    private double level(int depth) {
        return bottom - (bottom - top) * Math.min(depth, scale) / scale;
    }

    /** One step per half point or base, whichever is wider; each shows the lowest depth of the bases under it. */
    private void target(CoverageTarget target, Depth depth, String label) {
        Interval interval = target.interval();
        int bases = (int) Math.max(1, Math.round(0.75 / axis.scale()));
        List<Point> line = new ArrayList<>();
        for (int from = interval.start(); from <= interval.end(); from += bases) {
            int to = Math.min(interval.end(), from + bases - 1);
            double height = level(depth.lowest(from, to));
            line.add(new Point(left + axis.x(from) - axis.scale() / 2, height));
            line.add(new Point(left + axis.x(to) + axis.scale() / 2, height));
        }
        List<Point> area = new ArrayList<>(line);
        area.add(new Point(line.getLast().x(), bottom));
        area.add(new Point(line.getFirst().x(), bottom));
        sketch.area(area, Fill.TINT, role);
        sketch.path(line, 1, role);
        double x = line.getFirst().x();
        sketch.mark(x, top, line.getLast().x() - x, bottom - top,
                sketch.say("gene.exon.reading", label, target.exon(),
                        sketch.messages().numbers().decimal(depth.mean(), 1),
                        depth.lowest(interval.start(), interval.end()),
                        sketch.messages().numbers().percent((double) depth.basesWith(LIMIT) / interval.length(), 3)),
                "");
    }

    private double gaps(SampleDepth sample, double y) {
        List<String> named = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < sample.depths().size(); i++) {
            Depth depth = sample.depths().get(i);
            for (Interval gap : depth.below(gene.gapBelow())) {
                double x1 = left + axis.x(gap.start()) - axis.scale() / 2;
                double x2 = left + axis.x(gap.end()) + axis.scale() / 2;
                sketch.box(x1, bottom + sketch.em(0.15), Math.max(1.5, x2 - x1), sketch.em(0.45), Fill.FLAT, Role.BAD);
                if (count++ < NAMED_GAPS) {
                    named.add(sketch.say("gene.gap", gene.targets().get(i).exon(), gap.contig().ucscName(),
                            sketch.whole(gap.start()), sketch.whole(gap.end()),
                            depth.lowest(gap.start(), gap.end())));
                }
            }
        }
        if (count == 0) {
            return y;
        }
        String words = sketch.say("gene.gaps", count, gene.gapBelow()) + " " + String.join(" · ", named)
                + (count > NAMED_GAPS ? " · …" : "");
        double baseline = y + sketch.em(1.1);
        for (String line : sketch.wrap(words, sketch.width() - left)) {
            sketch.text(left, baseline, Anchor.START, Role.INK, line);
            baseline += sketch.em(1.25);
        }
        return baseline - sketch.em(0.5);
    }
}
