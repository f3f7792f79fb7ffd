package org.alidade.model.sheet;

/** The parts of the form, in its order. */
public enum SheetSection {
    PATIENT, PRESCRIPTION, INDICATION, SPECIFIC, MEETING, SAMPLES, CONSENTS, FAMILY;

    /** Whether its fields are asked once for every person that was sequenced. */
    public boolean isPerPerson() {
        return this == SAMPLES || this == CONSENTS;
    }
}
