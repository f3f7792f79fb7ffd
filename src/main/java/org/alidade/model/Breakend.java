package org.alidade.model;

import java.util.Optional;

/**
 * One end of a new adjacency (VCF 4.2 to 4.5, section 5.4).
 *
 * @param mate where the other end lies; empty for a single breakend
 * @param joinsAfter whether the other sequence is joined behind this base ({@code t[p[}, {@code t]p]}), not before it
 * @param mateGoesLeft whether the joined sequence goes from the mate to the left ({@code ]p]}), else to the right
 * @param inserted bases between the two ends; may be empty
 * @param mateId id of the record of the other end, where the file has one
 */
public record Breakend(Optional<Locus> mate, boolean joinsAfter, boolean mateGoesLeft, String inserted,
        Optional<String> mateId) {
    /** Whether both ends keep their direction, as in a deletion or a tandem duplication. */
    public boolean keepsStrand() {
        return joinsAfter != mateGoesLeft;
    }
}
