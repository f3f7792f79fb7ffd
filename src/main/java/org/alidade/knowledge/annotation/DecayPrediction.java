package org.alidade.knowledge.annotation;

/** Whether a transcript with a premature stop is expected to be degraded (standards: PVS1, VEP's NMD plugin). */
public enum DecayPrediction {
    /** The stop lies more than 50 bases before the last exon junction. */
    EXPECTED,
    /** The stop lies in the last exon. */
    ESCAPED_LAST_EXON,
    /** The stop lies in the last 50 bases of the last exon but one. */
    ESCAPED_NEAR_LAST_JUNCTION,
    /** The stop lies among the first 100 coding bases. */
    ESCAPED_NEAR_START,
    /** The transcript has one exon. */
    ESCAPED_WITHOUT_INTRON,
    /** No stop follows in the transcript (non-stop decay is another matter). */
    WITHOUT_STOP
}
