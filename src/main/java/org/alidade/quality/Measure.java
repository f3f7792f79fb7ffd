package org.alidade.quality;

import java.util.Locale;

/** A figure of a sample that a laboratory may have limits for. */
public enum Measure {
    /** Reads per base over the targets of the measured genes. */
    TARGET_DEPTH,
    /** Share of the target bases with at least 20 reads, 0 to 1. */
    TARGET_SHARE_20,
    /** Mean DP of the called rows, reads. */
    CALL_DEPTH,
    /** Share of the rows with a full call, 0 to 1. */
    CALL_RATE, TRANSITIONS_PER_TRANSVERSION,
    /** Heterozygous calls per homozygous one. */
    HETEROZYGOUS_PER_HOMOZYGOUS,
    /** Opposite homozygotes of a child and a parent among informative rows, 0 to 1; of the worst pair. */
    MENDELIAN_ERRORS,
    /** Share of calls whose share of reads fits no genotype, 0 to 1: another person's DNA. */
    CONTAMINATION;

    /** Its name in the laboratory's profile. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether values are reads per base. */
    public boolean isDepth() {
        return this == TARGET_DEPTH || this == CALL_DEPTH;
    }

    /** Whether values are fractions, shown as percentages. */
    public boolean isShare() {
        return this == TARGET_SHARE_20 || this == CALL_RATE || this == MENDELIAN_ERRORS
                || this == CONTAMINATION;
    }
}
