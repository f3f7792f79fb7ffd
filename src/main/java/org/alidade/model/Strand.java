package org.alidade.model;

/** The strand of the reference a transcript or read lies on. */
public enum Strand {
    FORWARD, REVERSE
}
