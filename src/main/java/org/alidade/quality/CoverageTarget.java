package org.alidade.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.transcripts.Transcript;
import org.alidade.model.Interval;
import org.alidade.model.Strand;

/**
 * What of an exon must be covered: its coding bases with {@link #MARGIN} bases on both sides; the whole exon where the
 * transcript codes for nothing.
 *
 * @param exon counted from 1 in the direction of the transcript
 */
public record CoverageTarget(int exon, Interval interval) {
    /** Bases beside the coding part in which splice sites lie. */
    public static final int MARGIN = 20;

    /** The targets of a transcript in the order of the genome. */
    public static List<CoverageTarget> of(Transcript transcript) {
        List<CoverageTarget> targets = new ArrayList<>();
        List<Interval> exons = transcript.exons();
        for (int i = 0; i < exons.size(); i++) {
            int number = transcript.strand() == Strand.REVERSE ? exons.size() - i : i + 1;
            coding(transcript, exons.get(i))
                    .ifPresent(part -> targets.add(new CoverageTarget(number, part.padded(MARGIN))));
        }
        return targets;
    }

    private static Optional<Interval> coding(Transcript transcript, Interval exon) {
        if (transcript.coding().isEmpty()) {
            return Optional.of(exon);
        }
        Interval coding = transcript.coding().get();
        return coding.overlaps(exon)
                ? Optional.of(new Interval(exon.contig(), Math.max(exon.start(), coding.start()),
                        Math.min(exon.end(), coding.end())))
                : Optional.empty();
    }
}
