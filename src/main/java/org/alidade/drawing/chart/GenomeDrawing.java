package org.alidade.drawing.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.alidade.drawing.Fill;
import org.alidade.drawing.Picture.Anchor;
import org.alidade.drawing.Role;
import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.model.Contig;
import org.alidade.quality.GenomeBin;
import org.alidade.quality.GenomeProfile;
import org.alidade.quality.RunOfHomozygosity;

/** Depth and share of alternative reads along the genome or one chromosome, in bins, with runs of homozygosity. */
public final class GenomeDrawing {
    /** The narrowest column, in points. */
    private static final double COLUMN = 2.5;
    private final Sketch sketch;
    private final GenomeProfile genome;
    private final Optional<Contig> only;
    private final GenomeScale scale;
    private final double left;
    private double y;

    private GenomeDrawing(GenomeProfile genome, Optional<Contig> only, ChartStyle style) {
        this.sketch = new Sketch(style);
        this.genome = genome;
        this.only = only;
        this.left = sketch.em(8.5);
        Map<Contig, Integer> shown = new TreeMap<>(ContigLengths.of(genome.build()));
        shown.keySet().removeIf(contig -> contig.isMitochondrial() || only.isPresent() && !only.get().equals(contig));
        this.scale = new GenomeScale(shown, left, style.width() - sketch.em(0.5));
        this.y = sketch.em(0.6);
    }

    /**
     * Draws the genome, or one chromosome of it. The marks' targets are the names of the chromosomes; stretches of a single
     * chromosome open nothing.
     */
    public static Chart of(GenomeProfile genome, Optional<Contig> only, ChartStyle style) {
        return new GenomeDrawing(genome, only, style).draw();
    }

    private Chart draw() {
        List<Contig> readable = scale.contigs().stream().filter(genome::isReadable).toList();
        String summary = summary(readable.size());
        if (readable.isEmpty() && genome.copyNumberCalls().isEmpty()) {
            double end = sketch.remark(0, sketch.em(1.4), sketch.width(), summary);
            return sketch.finish(end + sketch.em(0.4), summary);
        }
        double top = y;
        if (!readable.isEmpty()) {
            strips(readable);
        }
        double copies = y;
        sketch.text(0, copies + sketch.em(0.9), Anchor.START, Role.MUTED, sketch.say("genome.copies"));
        y += sketch.em(1.6);
        chromosomes(top, readable.isEmpty() ? 0 : sketch.em(12.9));
        genome.copyNumberCalls().forEach(call -> copy(call, copies));
        y = sketch.remark(0, y + sketch.em(0.6), sketch.width(), summary);
        return sketch.finish(y, summary);
    }

    /** Share of reads, depth and runs of the chromosomes that have enough sites. */
    private void strips(List<Contig> readable) {
        double fractions = strip(sketch.say("genome.fraction"), sketch.em(7), List.of("1", "0,5", "0"));
        double depths = strip(sketch.say("genome.depth"), sketch.em(5), List.of("2×", "1×", "0"));
        double runs = y;
        sketch.text(0, runs + sketch.em(0.9), Anchor.START, Role.MUTED, sketch.say("genome.runs"));
        y += sketch.em(1.4);
        readable.forEach(contig -> columns(contig, fractions, depths));
        genome.runs().stream().filter(run -> readable.contains(run.interval().contig()))
                .forEach(run -> run(run, runs));
    }

    private String summary(int readable) {
        String numbers = sketch.say("genome.sites", sketch.whole(genome.sites()));
        String scope = genome.restricted() ? " " + sketch.say("genome.restricted") : "";
        if (readable == 0) {
            return sketch.say("genome.tooFew", sketch.whole(genome.sites()),
                    sketch.whole(GenomeProfile.BASES_PER_SITE / 1000)) + scope;
        }
        return numbers + " " + sketch.say("genome.runsFound", genome.runs().size(), megabases(genome.homozygousBases()))
                + " " + sketch.say("genome.method") + scope;
    }

    private String megabases(long bases) {
        return sketch.messages().numbers().decimal(bases / 1e6, 1);
    }

    /** An empty strip with three levels; returns its top. */
    private double strip(String name, double height, List<String> levels) {
        double top = y;
        List<String> words = sketch.wrap(name, left - sketch.em(2.2));
        for (int i = 0; i < words.size(); i++) {
            sketch.text(0, top + sketch.em(1.3 + 1.25 * i), Anchor.START, Role.MUTED, words.get(i));
        }
        for (int i = 0; i < levels.size(); i++) {
            double at = top + height * i / (levels.size() - 1);
            sketch.hair(left, at, sketch.width() - sketch.em(0.5), at, Role.MUTED);
            sketch.text(left - sketch.em(0.3), at + sketch.em(0.36), Anchor.END, Role.MUTED,
                    sketch.messages().locale().getLanguage().equals("fr")
                            ? levels.get(i)
                            : levels.get(i).replace(',', '.'));
        }
        y += height + sketch.em(0.9);
        return top;
    }

    /** {@code strips}: height of the strips above, greyed where a chromosome has too few sites. */
    private void chromosomes(double top, double strips) {
        double free = Double.NEGATIVE_INFINITY;
        for (Contig contig : scale.contigs()) {
            double from = scale.start(contig);
            double to = scale.end(contig);
            boolean readable = genome.isReadable(contig);
            sketch.hair(from, top, from, y, Role.MUTED);
            double half = sketch.widthOf(contig.name()) / 2;
            double centre = (from + to) / 2;
            if (centre - half > free) {
                sketch.text(centre, y + sketch.em(0.6), Anchor.MIDDLE, readable ? Role.INK : Role.MUTED,
                        contig.name());
                free = centre + half + sketch.em(0.2);
            }
            if (!readable && strips > 0) {
                sketch.box(from, top, to - from, strips, Fill.TINT, Role.MUTED);
            }
            if (only.isEmpty()) {
                sketch.mark(from, top, to - from, y - top, reading(contig), contig.name());
            }
        }
        y += sketch.em(1.2);
    }

    private String reading(Contig contig) {
        if (!genome.isReadable(contig)) {
            return sketch.say("genome.tooFewHere", contig.ucscName(), sketch.whole(genome.sites(contig)));
        }
        long bases = genome.runs().stream().filter(run -> run.interval().contig().equals(contig))
                .mapToLong(run -> run.interval().length()).sum();
        List<GenomeBin> bins = genome.bins(contig);
        return sketch.say("genome.reading", contig.ucscName(), sketch.whole(genome.sites(contig)),
                relative(GenomeColumn.of(bins)), megabases(bases));
    }

    private String relative(GenomeColumn column) {
        OptionalDouble normal = genome.autosomalDepth();
        return normal.isPresent()
                ? sketch.messages().numbers().decimal(column.meanDepth() / normal.getAsDouble(), 2)
                : "–";
    }

    private void columns(Contig contig, double fractions, double depths) {
        List<GenomeColumn> columns = GenomeColumn.along(genome.bins(contig), scale, COLUMN);
        double normal = genome.autosomalDepth().orElse(0);
        for (GenomeColumn column : columns) {
            double x1 = scale.x(contig, column.start());
            double width = Math.max(COLUMN, scale.x(contig, column.end()) - x1) - 0.2;
            for (int level = 0; level < GenomeBin.LEVELS; level++) {
                double share = column.share(level);
                if (share >= GenomeColumn.FAINT) {
                    sketch.box(x1, fractions + sketch.em(7) * (GenomeBin.LEVELS - 1 - level) / GenomeBin.LEVELS, width,
                            sketch.em(7) / GenomeBin.LEVELS, share >= GenomeColumn.DENSE ? Fill.FLAT : Fill.TINT,
                            Role.ACCENT);
                }
            }
            if (normal > 0) {
                double relative = Math.clamp(column.meanDepth() / normal, 0, 2);
                sketch.box(x1, depths + sketch.em(5) * (1 - relative / 2) - 1, width, 2, Fill.FLAT, Role.INK);
            }
            if (only.isPresent()) {
                sketch.mark(x1, fractions, width, depths + sketch.em(5) - fractions,
                        sketch.say("genome.bin.reading", contig.ucscName(), megabases(column.start()),
                                megabases(column.end()), sketch.whole(column.sites()), relative(column)),
                        "");
            }
        }
    }

    private void run(RunOfHomozygosity run, double top) {
        Contig contig = run.interval().contig();
        double x1 = scale.x(contig, run.interval().start());
        double width = Math.max(1.5, scale.x(contig, run.interval().end()) - x1);
        sketch.box(x1, top + sketch.em(0.2), width, sketch.em(0.8), Fill.FLAT, Role.WARN);
        if (only.isPresent()) {
            sketch.mark(x1, top, width, sketch.em(1.2), sketch.say("genome.run.reading", contig.ucscName(),
                    megabases(run.interval().start()), megabases(run.interval().end()),
                    megabases(run.interval().length()), run.markers(), run.heterozygous()), "");
        }
    }

    /** Losses point down, all others up. */
    private void copy(GenomeProfile.CopyNumberCall call, double top) {
        Contig contig = call.interval().contig();
        if (!scale.contigs().contains(contig)) {
            return;
        }
        double x1 = scale.x(contig, call.interval().start());
        double x2 = scale.x(contig, call.interval().end());
        double half = sketch.em(0.35);
        double x = (x1 + x2) / 2;
        double middle = top + sketch.em(0.6);
        boolean loss = call.kind().startsWith("DEL");
        double tip = loss ? half : -half;
        sketch.line(x1, middle, Math.max(x1 + 1, x2), middle, 2, Role.BAD);
        sketch.outline(loss ? Fill.SOLID : Fill.PAPER, Role.BAD, x - half, middle - tip, x + half, middle - tip, x,
                middle + tip);
        sketch.mark(Math.min(x1, x - half), top, Math.max(2 * half, x2 - x1), sketch.em(1.2),
                sketch.say("genome.copy.reading", call.kind(), contig.ucscName(),
                        sketch.whole(call.interval().start()), sketch.whole(call.interval().end())),
                "");
    }
}
