package org.alidade.workflow.reading;

/** What a person calls a variant after a look at its reads. Text keys: {@code review.call.<NAME>}. */
public enum ReadCall {
    REAL, ARTEFACT, GERMLINE, SOMATIC, AMBIGUOUS,
    /** The reads do not allow a call (Barnell 2019: fail). */
    FAILS
}
