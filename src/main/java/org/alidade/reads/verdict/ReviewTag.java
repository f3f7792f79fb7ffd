package org.alidade.reads.verdict;

/**
 * The tags of manual read review of Barnell 2019 (10.1038/s41436-018-0278-z, standards.md §9). Text keys:
 * {@code evidence.tag.<NAME>}.
 */
public enum ReviewTag {
    /** Adjacent indel. */
    AI,
    /** Ambiguous, other. */
    AO,
    /** Directional: one strand alone. */
    D,
    /** Dinucleotide repeat. */
    DN,
    /** End of reads. */
    E,
    /** High-discrepancy region. */
    HDR,
    /** Low count in the control, in the tumour (or the only sample). */
    LCN, LCT,
    /** Low mapping quality. */
    LM,
    /** Low variant allele fraction. */
    LVF,
    /** Multiple mismatches. */
    MM,
    /** Mononucleotide repeat. */
    MN,
    /** Multiple variants at the place. */
    MV,
    /** No count in the control. */
    NCN,
    /** Short inserts, short inserts only. */
    SI, SIO,
    /** Same start and end. */
    SSE,
    /** The tumour's allele in the control. */
    TN,
    /** Tandem repeat. */
    TR
}
