package org.alidade.model;

/** Gender as the person tells it; independent of the sex assigned at birth. */
public enum Gender {
    WOMAN, MAN, DIVERSE
}
