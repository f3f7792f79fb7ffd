package org.alidade.samples;

/** How an artefact gives itself away in the reads. */
enum Bias {
    /** A true variant: both strands, full quality. */
    NONE,
    /** On reads of the forward strand alone, with low base quality. */
    ONE_STRAND,
    /** Deaminated cytosine of fixed tissue: only in pairs whose first read is the forward one. */
    PAIR_ORIENTATION
}
