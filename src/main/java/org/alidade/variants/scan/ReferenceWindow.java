package org.alidade.variants.scan;

import org.jspecify.annotations.Nullable;

import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.Contig;
import org.alidade.model.Interval;

/** The stretch of the reference around the records that are read, fetched in large pieces. */
final class ReferenceWindow {
    private static final int SIZE = 1 << 16;
    /** Bases fetched before a record, for variants that move to the left. */
    private static final int BEFORE = 1 << 10;
    private final Genome genome;
    private final boolean nothing;
    private @Nullable Contig contig;
    private byte[] bases = new byte[0];
    private int start;

    ReferenceWindow(Genome genome) {
        this.genome = genome;
        this.nothing = genome instanceof NoGenome;
    }

    /** What the reference says of REF. */
    enum Check {
        AGREES, NOT_AT_HAND,
        /** Differs, or holds letters of which nothing can be said here. */
        ODD
    }

    private void fetch(Contig where, int from, int last) {
        contig = where;
        start = Math.max(1, from - BEFORE);
        bases = genome.bases(new Interval(where, start, last));
    }

    /** The base before a position; {@code N} where it is not at hand. */
    byte before(Contig where, int position) {
        int wanted = position - 1;
        if (wanted < 1) {
            return 'N';
        }
        if (!where.equals(contig) || wanted < start || wanted >= start + bases.length) {
            fetch(where, wanted, wanted + SIZE - 1);
        }
        byte base = bases[wanted - start];
        return AlleleHeap.base(base) < 0 ? (byte) 'N' : base;
    }

    /** {@code from}, {@code to}: REF in the text, in upper case. */
    Check check(Contig where, int position, byte[] text, int from, int to) {
        if (nothing) {
            return Check.NOT_AT_HAND;
        }
        int last = position + to - from - 1;
        if (!where.equals(contig) || position < start || last >= start + bases.length) {
            fetch(where, position, Math.max(last, position + SIZE - 1));
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
