package org.alidade.variants.scan;

import org.jspecify.annotations.Nullable;

import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Contig;
import org.alidade.model.Interval;

/** The stretch of the reference around the records that are read, fetched in large pieces. */
final class ReferenceWindow {
    private static final int SIZE = 1 << 16;
    private final Genome genome;
    private @Nullable Contig contig;
    private byte[] bases = new byte[0];
    private int start;

    ReferenceWindow(Genome genome) {
        this.genome = genome;
    }

    /** What the reference says of REF. */
    enum Check {
        AGREES, NOT_AT_HAND,
        /** Differs, or holds letters of which nothing can be said here. */
        ODD
    }

    /** {@code from}, {@code to}: REF in the text, in upper case. */
    Check check(Contig where, int position, byte[] text, int from, int to) {
        int last = position + to - from - 1;
        if (!where.equals(contig) || position < start || last >= start + bases.length) {
            contig = where;
            start = position;
            bases = genome.bases(new Interval(where, position, Math.max(last, position + SIZE - 1)));
        }
        boolean all = true;
        boolean none = true;
        for (int at = from; at < to; at++) {
            byte base = bases[position - start + at - from];
            all &= base == text[at];
            none &= base == 'N';
        }
        return all ? Check.AGREES : none ? Check.NOT_AT_HAND : Check.ODD;
    }
}
