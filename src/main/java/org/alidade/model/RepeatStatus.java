package org.alidade.model;

/** How long a repeat is, measured by the thresholds of its disease. */
public enum RepeatStatus {
    NORMAL,
    /** Between the largest normal and the smallest pathogenic length. */
    PREMUTATION,
    /** At or above the smallest pathogenic length. */
    FULL_MUTATION
}
