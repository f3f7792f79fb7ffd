package org.alidade.classification.outcome;

/** How much of the patient's signs a result explains, as the biologist says. Text keys: {@code classification.explains.<NAME>}. */
public enum Explains {
    FULLY, PARTLY, NOT, UNCERTAIN
}
