package org.alidade.drawing.chart;

import java.util.ArrayList;
import java.util.List;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Interval;
import org.alidade.quality.CoverageTarget;

/**
 * From positions of a gene to the width of a chart: what must be covered to one scale, the rest of the exons to a fifth of
 * it, every intron to the same short width. From left to right as on the genome.
 */
final class GeneAxis {
    private static final double REST = 0.2;
    private static final int MARGIN = CoverageTarget.MARGIN;

    private final List<Piece> pieces = new ArrayList<>();
    private final double perUnit;

    private record Piece(int start, int end, double from, double width) {
        double units(int position) {
            return from + width * (position - start + 0.5) / (end - start + 1);
        }
    }

    /** {@code introns}: width of one intron, in points. */
    GeneAxis(Transcript transcript, double width, double introns) {
        List<Interval> exons = transcript.exons();
        double gaps = Math.min(introns * (exons.size() - 1), width / 2);
        List<Stretch> stretches = stretches(transcript);
        double units = stretches.stream().filter(stretch -> !stretch.intron).mapToDouble(Stretch::units).sum();
        this.perUnit = (width - gaps) / units;
        double intronWidth = exons.size() > 1 ? gaps / (exons.size() - 1) : 0;
        double x = 0;
        for (Stretch stretch : stretches) {
            double length = stretch.intron ? intronWidth : stretch.units() * perUnit;
            pieces.add(new Piece(stretch.start, stretch.end, x, length));
            x += length;
        }
    }

    private record Stretch(int start, int end, double factor, boolean intron) {
        double units() {
            return (end - start + 1) * factor;
        }
    }

    private static List<Stretch> stretches(Transcript transcript) {
        List<CoverageTarget> targets = CoverageTarget.of(transcript);
        List<Stretch> stretches = new ArrayList<>();
        int next = 0;
        for (Interval exon : transcript.exons()) {
            int start = Math.max(1, exon.start() - MARGIN);
            int end = exon.end() + MARGIN;
            if (next > 0 && start > next) {
                stretches.add(new Stretch(next, start - 1, 0, true));
            }
            start = Math.max(start, next);
            addExon(stretches, start, end, targets.stream().map(CoverageTarget::interval)
                    .filter(target -> target.overlaps(exon)).toList());
            next = end + 1;
        }
        return stretches;
    }

    private static void addExon(List<Stretch> stretches, int start, int end, List<Interval> targets) {
        if (end < start) {
            return;
        }
        if (targets.isEmpty()) {
            stretches.add(new Stretch(start, end, REST, false));
            return;
        }
        int from = Math.clamp(targets.getFirst().start(), start, end);
        int to = Math.clamp(targets.getFirst().end(), from, end);
        if (from > start) {
            stretches.add(new Stretch(start, from - 1, REST, false));
        }
        stretches.add(new Stretch(from, to, 1, false));
        if (to < end) {
            stretches.add(new Stretch(to + 1, end, REST, false));
        }
    }

    /** Points per base where the scale is full. */
    double scale() {
        return perUnit;
    }

    /** The middle of a base; places before and behind the gene lie at its ends. */
    double x(int position) {
        if (position < pieces.getFirst().start()) {
            return 0;
        }
        for (Piece piece : pieces) {
            if (position <= piece.end()) {
                return piece.units(Math.max(position, piece.start()));
            }
        }
        return pieces.getLast().from() + pieces.getLast().width();
    }
}
