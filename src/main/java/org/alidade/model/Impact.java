package org.alidade.model;

/** The four steps in which VEP and SnpEff grade consequences. The order of the constants grows with severity. */
public enum Impact {
    MODIFIER, LOW, MODERATE, HIGH
}
