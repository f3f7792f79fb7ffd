package org.alidade.model;

/** What is known of a person's carrying the family's variant, apart from being affected. */
public enum CarrierStatus {
    NONE,
    /** Carries it and will not fall ill, as in recessive disease: a dot. */
    CARRIER,
    /** Carries it and may fall ill later: an upright line. */
    PRESYMPTOMATIC
}
