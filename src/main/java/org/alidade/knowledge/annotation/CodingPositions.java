package org.alidade.knowledge.annotation;

import org.alidade.knowledge.transcripts.Exons;
import org.alidade.knowledge.transcripts.TranscriptModel;

/** Positions as HGVS counts them on a transcript: {@code 76}, {@code 76+3}, {@code -14}, {@code *46}, {@code *46-2}. */
final class CodingPositions {
    private CodingPositions() {
    }

    /** The position of a place of the genome within the transcript's span. */
    static String text(TranscriptModel model, int position) {
        Exons exons = model.exons();
        int exon = exons.lastBeginningAtOrBefore(position);
        if (exon < 0 || position > model.end()) {
            throw new IllegalArgumentException(position + " is not within " + model.id());
        }
        if (position <= exons.end(exon)) {
            return exonic(model, model.transcriptPosition(position));
        }
        int fromLow = position - exons.end(exon);
        int fromHigh = exons.start(exon + 1) - position;
        // In the middle of an intron of odd length the donor side counts (HGVS, numbering).
        boolean nearLow = model.isForward() ? fromLow <= fromHigh : fromLow < fromHigh;
        int edge = model.transcriptPosition(nearLow ? exons.end(exon) : exons.start(exon + 1));
        boolean behindEdge = nearLow == model.isForward();
        return exonic(model, edge) + (behindEdge ? "+" : "-") + (nearLow ? fromLow : fromHigh);
    }

    /** Signed distance from the nearest exon edge; 0 within an exon. */
    static int offset(TranscriptModel model, int position) {
        Exons exons = model.exons();
        int exon = exons.lastBeginningAtOrBefore(position);
        if (exon < 0 || position <= exons.end(exon) || exon + 1 >= exons.count()) {
            return 0;
        }
        int fromLow = position - exons.end(exon);
        int fromHigh = exons.start(exon + 1) - position;
        boolean nearLow = model.isForward() ? fromLow <= fromHigh : fromLow < fromHigh;
        boolean behindEdge = nearLow == model.isForward();
        return (behindEdge ? 1 : -1) * (nearLow ? fromLow : fromHigh);
    }

    private static String exonic(TranscriptModel model, int transcriptPosition) {
        if (!model.isCoding()) {
            return Integer.toString(transcriptPosition);
        }
        int start = model.codingStart();
        if (transcriptPosition < start) {
            return Integer.toString(transcriptPosition - start);
        }
        int end = model.codingEnd();
        if (transcriptPosition > end) {
            return "*" + (transcriptPosition - end);
        }
        int missing = model.coding().orElseThrow().startPhase();
        return Integer.toString(transcriptPosition - start + 1 + missing);
    }
}
