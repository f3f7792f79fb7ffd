package org.alidade.classification.outcome;

/** How two variants of a gene lie. */
public enum Phase {
    IN_TRANS, IN_CIS, UNKNOWN
}
