package org.alidade.knowledge.annotation;

import java.util.Optional;

import org.alidade.knowledge.transcripts.Exons;
import org.alidade.knowledge.transcripts.TranscriptModel;

/** Which exons and introns a change touches, and how far it is from a splice site. */
record Numbering(Optional<String> exon, Optional<String> intron, Optional<SplicePoint> splicePoint) {

    static Numbering of(TranscriptModel model, SequenceChange change) {
        return of(model, Math.min(change.start(), change.end()), Math.max(change.start(), change.end()));
    }

    static Numbering of(TranscriptModel model, int from, int to) {
        Exons exons = model.exons();
        int firstExon = -1;
        int lastExon = -1;
        int firstIntron = -1;
        int lastIntron = -1;
        for (int i = Math.max(0, exons.lastBeginningAtOrBefore(from)); i < exons.count()
                && exons.start(i) <= to; i++) {
            if (exons.end(i) >= from) {
                firstExon = firstExon < 0 ? i : firstExon;
                lastExon = i;
            }
            boolean hasIntron = i + 1 < exons.count() && to > exons.end(i) && from < exons.start(i + 1);
            if (hasIntron) {
                firstIntron = firstIntron < 0 ? i : firstIntron;
                lastIntron = i;
            }
        }
        return new Numbering(exonText(model, firstExon, lastExon), intronText(model, firstIntron, lastIntron),
                splicePoint(model, from, to));
    }

    private static Optional<String> exonText(TranscriptModel model, int first, int last) {
        return first < 0
                ? Optional.empty()
                : Optional.of(range(model.exonNumber(first), model.exonNumber(last)) + "/" + model.exons().count());
    }

    private static Optional<String> intronText(TranscriptModel model, int first, int last) {
        return first < 0
                ? Optional.empty()
                : Optional.of(range(model.intronNumber(first), model.intronNumber(last)) + "/"
                        + (model.exons().count() - 1));
    }

    private static String range(int one, int other) {
        return one == other ? Integer.toString(one) : Math.min(one, other) + "-" + Math.max(one, other);
    }

    private static Optional<SplicePoint> splicePoint(TranscriptModel model, int from, int to) {
        if (model.exons().count() == 1) {
            return Optional.empty();
        }
        SplicePoint low = at(model, Math.max(from, model.start()));
        SplicePoint high = at(model, Math.min(to, model.end()));
        return Optional.of(Math.abs(low.bases()) <= Math.abs(high.bases()) ? low : high);
    }

    private static SplicePoint at(TranscriptModel model, int position) {
        int offset = CodingPositions.offset(model, position);
        if (offset != 0) {
            return new SplicePoint(true, offset);
        }
        Exons exons = model.exons();
        int exon = exons.lastBeginningAtOrBefore(position);
        int low = exon > 0 ? position - exons.start(exon) + 1 : Integer.MAX_VALUE;
        int high = exon + 1 < exons.count() ? exons.end(exon) - position + 1 : Integer.MAX_VALUE;
        return new SplicePoint(false, Math.min(low, high));
    }
}
