package org.alidade.knowledge.annotation;

import org.alidade.model.Contig;

/** The 3′ rule: of all places that describe the same insertion or deletion, the one furthest in a direction. */
final class Shift {
    /** Repeats longer than this are not followed further; no read spans them. */
    private static final int FURTHEST = 100_000;

    private final ReferenceBases bases;

    Shift(ReferenceBases bases) {
        this.bases = bases;
    }

    /**
     * @param upwards towards higher positions, else towards lower ones
     * @param low lowest base that may be concerned
     * @param high highest base that may be concerned
     */
    SequenceChange furthest(SequenceChange change, boolean upwards, int low, int high) {
        if (change.isNone() || !change.isInsertion() && !change.isDeletion()) {
            return change;
        }
        return upwards ? upwards(change, high) : downwards(change, low);
    }

    /**
     * Whether the name of a change that {@link #furthest} gave rests on known bases: the one behind it tells that it can go no
     * further, those before an insertion whether they are doubled.
     */
    boolean isCertain(SequenceChange shifted, boolean upwards, int low, int high) {
        if (shifted.isNone() || !shifted.isInsertion() && !shifted.isDeletion()) {
            return true;
        }
        int beyond = upwards ? shifted.end() + 1 : shifted.start() - 1;
        boolean stopped = beyond < low || beyond > high || bases.at(shifted.contig(), beyond) != 'N';
        return stopped && (!shifted.isInsertion() || isKnownBefore(shifted, upwards, low, high));
    }

    private boolean isKnownBefore(SequenceChange insertion, boolean upwards, int low, int high) {
        int length = insertion.alt().length();
        int from = upwards ? insertion.start() - length : insertion.start();
        int to = from + length - 1;
        return from < low || to > high || bases.text(insertion.contig(), from, to).indexOf('N') < 0;
    }

    private SequenceChange upwards(SequenceChange change, int high) {
        Contig contig = change.contig();
        String moved = change.isInsertion() ? change.alt() : change.ref();
        int length = moved.length();
        int by = 0;
        while (by < FURTHEST && change.end() + by + 1 <= high
                && bases.at(contig, change.end() + by + 1) == moved.charAt(by % length)) {
            by++;
        }
        return moved(change, by, moved.substring(by % length) + moved.substring(0, by % length));
    }

    private SequenceChange downwards(SequenceChange change, int low) {
        Contig contig = change.contig();
        String moved = change.isInsertion() ? change.alt() : change.ref();
        int length = moved.length();
        int by = 0;
        while (by < FURTHEST && change.start() - by - 1 >= low
                && bases.at(contig, change.start() - by - 1) == moved.charAt(length - 1 - by % length)) {
            by++;
        }
        int turned = length - by % length;
        return moved(change, -by, moved.substring(turned % length) + moved.substring(0, turned % length));
    }

    private static SequenceChange moved(SequenceChange change, int by, String bases) {
        return change.isInsertion()
                ? new SequenceChange(change.contig(), change.start() + by, change.end() + by, "", bases)
                : new SequenceChange(change.contig(), change.start() + by, change.end() + by, bases, "");
    }
}
