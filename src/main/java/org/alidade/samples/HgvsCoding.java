package org.alidade.samples;

import java.nio.charset.StandardCharsets;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.Interval;

/** Writes HGVS on the transcript, indels moved as far as they go in its direction. */
final class HgvsCoding {
    private final TranscriptMap map;
    private final Genome genome;
    private final Contig contig;

    HgvsCoding(TranscriptMap map, Genome genome) {
        this.map = map;
        this.genome = genome;
        this.contig = map.named().transcript().span().contig();
    }

    /** For instance {@code c.1228C>T}; empty where the event reaches beyond the transcript. */
    String of(TrimmedVariant variant) {
        TrimmedVariant moved = variant.isInsertion() || variant.isDeletion() ? moved(variant) : variant;
        Interval span = map.named().transcript().span();
        int length = Math.max(moved.ref().length(), moved.alt().length());
        if (moved.firstTouched() - length < span.start() || moved.lastTouched() + length > span.end()) {
            return "";
        }
        return (map.isCoding() ? "c." : "n.") + described(moved);
    }

    private String described(TrimmedVariant variant) {
        String alt = inDirection(variant.alt());
        if (variant.isInsertion()) {
            int length = alt.length();
            int from = map.isReverse() ? variant.start() : variant.start() - length;
            boolean duplicates = inDirection(bases(from, from + length - 1)).equals(alt);
            return duplicates
                    ? range(from, from + length - 1) + "dup"
                    : range(variant.start() - 1, variant.start()) + "ins" + alt;
        }
        if (variant.isDeletion()) {
            return range(variant.start(), variant.end()) + "del";
        }
        String ref = inDirection(variant.ref());
        return ref.length() == 1 && alt.length() == 1
                ? map.hgvsPosition(variant.start()) + ref + ">" + alt
                : range(variant.start(), variant.end()) + "delins" + alt;
    }

    /** Moves an insertion or deletion in the transcript's direction while it means the same sequence. */
    private TrimmedVariant moved(TrimmedVariant variant) {
        TrimmedVariant moved = variant;
        boolean possible = true;
        while (possible) {
            String event = moved.isInsertion() ? moved.alt() : moved.ref();
            int next = map.isReverse() ? moved.start() - 1 : moved.start() + moved.ref().length();
            char entering = bases(next, next).charAt(0);
            char leaving = map.isReverse() ? event.charAt(event.length() - 1) : event.charAt(0);
            possible = entering == leaving && entering != 'N';
            if (possible) {
                String rotated = map.isReverse()
                        ? entering + event.substring(0, event.length() - 1)
                        : event.substring(1) + entering;
                int step = map.isReverse() ? -1 : 1;
                moved = moved.isInsertion() ? moved.moved(step, "", rotated) : moved.moved(step, rotated, "");
            }
        }
        return moved;
    }

    private String range(int start, int end) {
        if (start == end) {
            return map.hgvsPosition(start);
        }
        return map.isReverse()
                ? map.hgvsPosition(end) + "_" + map.hgvsPosition(start)
                : map.hgvsPosition(start) + "_" + map.hgvsPosition(end);
    }

    private String inDirection(String forward) {
        return map.isReverse() ? Bases.reverseComplement(forward) : forward;
    }

    private String bases(int start, int end) {
        return new String(genome.bases(new Interval(contig, start, end)), StandardCharsets.US_ASCII);
    }
}
