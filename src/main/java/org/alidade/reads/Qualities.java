package org.alidade.reads;

import htsjdk.samtools.SAMRecord;

/** Base qualities, which a file may leave out. */
final class Qualities {
    /** Taken where a file carries no base qualities. */
    private static final int UNKNOWN = 30;

    private Qualities() {
    }

    /** Phred quality of a base; {@code offset} counts from 0 along the stored bases. */
    static int of(SAMRecord read, int offset) {
        byte[] qualities = read.getBaseQualities();
        return offset < qualities.length ? qualities[offset] : UNKNOWN;
    }
}
