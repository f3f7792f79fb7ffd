package org.alidade.workflow.queue;

/** How far a case is, derived from the record; in the order of a case's life. */
public enum CaseStatus {
    /** Its folder cannot be read. */
    BROKEN,
    /** Something that blocks its opening is missing. */
    INCOMPLETE,
    /** Never opened. */
    NEW,
    /** Opened, and nothing decided. */
    TO_READ,
    /** Something decided, and not yet all that a report needs. */
    IN_READING,
    /** Everything that was decided is classified, and something was concluded. */
    TO_SIGN,
    /** Signed, and nothing decided since. */
    SIGNED,
    /** Concluded under a framework that has no signature. */
    CONCLUDED
}
