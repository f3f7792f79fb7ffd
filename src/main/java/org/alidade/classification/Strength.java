package org.alidade.classification;

/** How much a criterion weighs. {@code STAND_ALONE} belongs to BA1 only. */
public enum Strength {
    SUPPORTING("Supporting"), MODERATE("Moderate"), STRONG("Strong"), VERY_STRONG("Very Strong"), STAND_ALONE(
            "Stand Alone");

    private final String label;

    Strength(String label) {
        this.label = label;
    }

    /** The word as ClinGen's evidence repository writes it. */
    public String label() {
        return label;
    }
}
