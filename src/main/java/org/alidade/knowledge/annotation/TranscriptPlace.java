package org.alidade.knowledge.annotation;

import org.alidade.knowledge.transcripts.CodingRegion;
import org.alidade.knowledge.transcripts.Exons;
import org.alidade.knowledge.transcripts.TranscriptModel;

/**
 * Where a change lies within a transcript. Positions count from 1 in the transcript's direction; 0 stands for an end that lies in
 * no exon (or not in the coding region). Of an insertion, the start is the base behind it and the end the base before it.
 *
 * @param codingStart within the coding bases, those that the transcript lacks in front counted
 * @param exonic whether any changed base lies in an exon
 * @param coding whether any changed base is translated
 */
record TranscriptPlace(int transcriptStart, int transcriptEnd, int codingStart, int codingEnd, boolean exonic,
        boolean coding) {

    static TranscriptPlace of(TranscriptModel model, SequenceChange change) {
        return change.isInsertion() ? insertion(model, change) : replaced(model, change);
    }

    private static TranscriptPlace replaced(TranscriptModel model, SequenceChange change) {
        int first = model.isForward() ? change.start() : change.end();
        int last = model.isForward() ? change.end() : change.start();
        return new TranscriptPlace(exonic(model, first), exonic(model, last), coding(model, first),
                coding(model, last), overlapsExon(model, change.start(), change.end()), overlapsCoding(model, change));
    }

    /** An insertion at the edge of an exon belongs to the exon, as in Ensembl's mapper. */
    private static TranscriptPlace insertion(TranscriptModel model, SequenceChange change) {
        int before = model.isForward() ? change.end() : change.start();
        int behind = model.isForward() ? change.start() : change.end();
        int[] onTranscript = around(exonic(model, before), exonic(model, behind));
        int[] onCoding = around(coding(model, before), coding(model, behind));
        boolean translated = onCoding[0] > 1 && onCoding[1] >= 1 && onCoding[0] <= codingLength(model);
        return new TranscriptPlace(onTranscript[0], onTranscript[1], onCoding[0], onCoding[1], onTranscript[0] > 0,
                translated);
    }

    private static int[] around(int before, int behind) {
        if (before > 0) {
            return new int[]{before + 1, before};
        }
        return behind > 0 ? new int[]{behind, behind - 1} : new int[]{0, 0};
    }

    /** Number of coding bases, those that the transcript lacks in front counted. */
    static int codingLength(TranscriptModel model) {
        return model.coding().map(region -> model.codingEnd() - model.codingStart() + 1 + region.startPhase())
                .orElse(0);
    }

    private static int exonic(TranscriptModel model, int position) {
        return model.exons().contains(position) ? model.transcriptPosition(position) : 0;
    }

    private static int coding(TranscriptModel model, int position) {
        if (model.coding().isEmpty()) {
            return 0;
        }
        CodingRegion region = model.coding().get();
        boolean within = region.start() <= position && position <= region.end() && model.exons().contains(position);
        return within ? model.transcriptPosition(position) - model.codingStart() + 1 + region.startPhase() : 0;
    }

    private static boolean overlapsExon(TranscriptModel model, int start, int end) {
        Exons exons = model.exons();
        int exon = exons.lastBeginningAtOrBefore(end);
        return exon >= 0 && exons.end(exon) >= start;
    }

    private static boolean overlapsCoding(TranscriptModel model, SequenceChange change) {
        if (model.coding().isEmpty()) {
            return false;
        }
        int start = Math.max(change.start(), model.coding().get().start());
        int end = Math.min(change.end(), model.coding().get().end());
        return start <= end && overlapsExon(model, start, end);
    }

    /** Whether both ends are translated. */
    boolean isWithinCoding() {
        return codingStart > 0 && codingEnd > 0;
    }

    /** First residue concerned, from 1; 0 where an end is not translated. */
    int residueStart() {
        return isWithinCoding() ? (codingStart + 2) / 3 : 0;
    }

    /** Last residue concerned; one less than the first for an insertion between two codons. */
    int residueEnd() {
        return isWithinCoding() ? (codingEnd + 2) / 3 : 0;
    }
}
