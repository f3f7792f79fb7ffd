package org.alidade.model;

/** Whether a person lives, and what became of a pregnancy. */
public enum LifeStatus {
    ALIVE, DECEASED, PREGNANCY, STILLBIRTH, MISCARRIAGE, ECTOPIC, TERMINATION;

    /** Not carried to term: drawn as a triangle, and without descendants. */
    public boolean isLoss() {
        return this == MISCARRIAGE || this == ECTOPIC || this == TERMINATION;
    }

    /** An ongoing or ended pregnancy: it is dated by weeks, and has no descendants. */
    public boolean isPregnancy() {
        return isLoss() || this == PREGNANCY || this == STILLBIRTH;
    }
}
