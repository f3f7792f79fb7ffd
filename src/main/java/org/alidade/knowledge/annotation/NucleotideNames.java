package org.alidade.knowledge.annotation;

import java.util.Optional;
import java.util.function.IntFunction;

import org.alidade.knowledge.transcripts.TranscriptModel;

/** Names of changes of bases by HGVS: c., n., g. and m. The change must already be shifted as the reference asks. */
final class NucleotideNames {
    private final ReferenceBases bases;

    NucleotideNames(ReferenceBases bases) {
        this.bases = bases;
    }

    /** {@code c.76A>T}, {@code n.5del}; empty where the change does not lie whole within the transcript. */
    Optional<String> onTranscript(TranscriptModel model, SequenceChange change) {
        int low = Math.min(change.start(), change.end());
        int high = Math.max(change.start(), change.end());
        if (change.isNone() || low < model.start() || high > model.end()) {
            return Optional.empty();
        }
        String name = name(change, model.isForward(), model.start(), model.end(),
                position -> CodingPositions.text(model, position));
        return Optional.of((model.isCoding() ? "c." : "n.") + name);
    }

    /** {@code g.} or {@code m.} */
    String onGenome(SequenceChange change) {
        return (change.contig().isMitochondrial() ? "m." : "g.")
                + name(change, true, 1, Integer.MAX_VALUE, Integer::toString);
    }

    private String name(SequenceChange change, boolean forward, int low, int high, IntFunction<String> position) {
        String alt = forward ? change.alt() : Bases.reverseComplement(change.alt());
        if (change.isInsertion()) {
            return insertion(change, alt, forward, low, high, position);
        }
        if (change.ref().length() == 1 && alt.length() == 1) {
            String ref = forward ? change.ref() : Bases.reverseComplement(change.ref());
            return position.apply(change.start()) + ref + ">" + alt;
        }
        String range = range(change.start(), change.end(), forward, position);
        if (change.isDeletion()) {
            return range + "del";
        }
        return change.isInversion() ? range + "inv" : range + "delins" + alt;
    }

    /** A duplicated stretch that begins outside the sequence named has no name on it. */
    private String insertion(SequenceChange change, String alt, boolean forward, int low, int high,
            IntFunction<String> position) {
        int length = alt.length();
        int from = forward ? change.start() - length : change.start();
        if (from >= low && from + length - 1 <= high
                && bases.text(change.contig(), from, from + length - 1).equals(change.alt())) {
            return range(from, from + length - 1, forward, position) + "dup";
        }
        String before = position.apply(forward ? change.end() : change.start());
        String behind = position.apply(forward ? change.start() : change.end());
        return before + "_" + behind + "ins" + alt;
    }

    private static String range(int low, int high, boolean forward, IntFunction<String> position) {
        if (low == high) {
            return position.apply(low);
        }
        return position.apply(forward ? low : high) + "_" + position.apply(forward ? high : low);
    }
}
