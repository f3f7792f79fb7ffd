package org.alidade.knowledge.regions;

import org.alidade.model.Contig;

/**
 * A stretch with what a source says of it.
 *
 * @param start first base, counted from 1
 * @param end last base
 * @param values in the order of the file's columns; {@link #MISSING} where there is none
 * @param name id, label or value; empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Region(Contig contig, int start, int end, int[] values, String name) {
    public static final int MISSING = Integer.MIN_VALUE;
    static final int[] NONE = {};

    public Region {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException(contig + ":" + start + "-" + end);
        }
    }

    /** Number of bases. */
    public int length() {
        return end - start + 1;
    }
}
