package org.alidade.drawing.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alidade.drawing.Fill;
import org.alidade.drawing.Picture.Anchor;
import org.alidade.drawing.Role;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Interval;
import org.alidade.model.Locus;
import org.alidade.model.Strand;
import org.alidade.quality.CoverageTarget;
import org.alidade.quality.GeneDepth;

/** A gene with its variants above, its exons, and the coverage of every sample below. */
public final class GeneDrawing {
    private final Sketch sketch;
    private final GeneDepth gene;
    private final GeneAxis axis;
    private final double left;
    private double y;

    private GeneDrawing(GeneDepth gene, ChartStyle style) {
        this.sketch = new Sketch(style);
        this.gene = gene;
        this.left = sketch.em(8.5);
        this.axis = new GeneAxis(gene.transcript(), style.width() - left - sketch.em(1), sketch.em(0.9));
        this.y = sketch.em(1.2);
    }

    /**
     * Draws the gene. The marks' targets are the texts of the variants' keys; exons open nothing.
     *
     * @param labels of the samples, by their names in the files
     */
    public static Chart of(GeneDepth gene, List<Lollipop> variants, Map<String, String> labels, ChartStyle style) {
        return new GeneDrawing(gene, style).draw(variants, labels);
    }

    private Chart draw(List<Lollipop> variants, Map<String, String> labels) {
        String heading = heading();
        sketch.bold(0, y, Anchor.START, Role.INK, sketch.fit(heading, sketch.width() * 0.9));
        y += sketch.em(0.5);
        List<Lollipop> sorted = variants.stream()
                .sorted(Comparator.comparingInt((Lollipop one) -> one.variant().position())).toList();
        y = new LollipopDrawing(sketch, left, axis).draw(sorted, y);
        exons();
        for (int i = 0; i < gene.samples().size(); i++) {
            GeneDepth.SampleDepth sample = gene.samples().get(i);
            CoverageStrip strip = new CoverageStrip(sketch, gene, axis, left, Role.sample(i));
            y = strip.draw(sample, labels.getOrDefault(sample.sample(), sample.sample()), y);
        }
        y = sketch.remark(0, y + sketch.em(1), sketch.width(),
                sketch.say(gene.samples().isEmpty() ? "gene.noReads" : "gene.legend", gene.gapBelow()));
        if (!variants.isEmpty()) {
            y = sketch.remark(0, y, sketch.width(), sketch.say("gene.heads"));
        }
        return sketch.finish(y, sketch.say("gene.summary", gene.transcript().gene().symbol(),
                gene.transcript().exons().size(), variants.size()));
    }

    private String heading() {
        Transcript transcript = gene.transcript();
        Interval span = transcript.span();
        return sketch.say("gene.heading", transcript.gene().symbol(), transcript.id()
                + (transcript.maneSelect() && !span.contig().isMitochondrial() ? " (MANE Select)" : ""),
                span.contig().ucscName() + ":" + sketch.whole(span.start()) + "–" + sketch.whole(span.end()),
                transcript.strand() == Strand.REVERSE ? "◄ −" : "► +");
    }

    private void exons() {
        double middle = y + sketch.em(0.6);
        Interval span = gene.transcript().span();
        sketch.hair(left + axis.x(span.start()), middle, left + axis.x(span.end()), middle, Role.INK);
        List<Interval> exons = gene.transcript().exons();
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < exons.size(); i++) {
            Interval exon = exons.get(i);
            double x1 = left + axis.x(exon.start());
            double x2 = left + axis.x(exon.end());
            sketch.box(x1, middle - sketch.em(0.25), Math.max(1, x2 - x1), sketch.em(0.5), Fill.FLAT, Role.MUTED);
            coding(exon, middle);
            int number = gene.transcript().strand() == Strand.REVERSE ? exons.size() - i : i + 1;
            String label = Integer.toString(number);
            double half = sketch.widthOf(label) / 2;
            double centre = (x1 + x2) / 2;
            if (centre - half > free) {
                sketch.text(centre, middle + sketch.em(1.7), Anchor.MIDDLE, Role.MUTED, label);
                free = centre + half + sketch.em(0.25);
            }
        }
        sketch.text(0, middle + sketch.em(0.36), Anchor.START, Role.MUTED, sketch.say("gene.exons"));
        y = middle + sketch.em(2);
    }

    /** The coding part stands higher than the untranslated ones. */
    private void coding(Interval exon, double middle) {
        for (CoverageTarget target : gene.targets()) {
            Interval margin = target.interval();
            if (margin.overlaps(exon) && gene.transcript().coding().isPresent()) {
                int start = Math.max(exon.start(), margin.start() + CoverageTarget.MARGIN);
                int end = Math.min(exon.end(), margin.end() - CoverageTarget.MARGIN);
                if (exon.contains(new Locus(exon.contig(), start)) && start <= end) {
                    double x1 = left + axis.x(start);
                    sketch.box(x1, middle - sketch.em(0.55), Math.max(1, left + axis.x(end) - x1), sketch.em(1.1),
                            Fill.FLAT, Role.INK);
                }
            }
        }
    }
}
