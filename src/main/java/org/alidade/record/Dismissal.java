package org.alidade.record;

/**
 * Why a person set a variant aside. It stays in every list and count, and can be brought back.
 *
 * @param text in the person's own words; may be empty, except where the reason is {@link Reason#OTHER}
 */
public record Dismissal(Reason reason, String text) {
    /** The reasons that a list offers, in the order of their number keys. */
    public enum Reason {
        /** The reads or the call are not to be believed. */
        ARTEFACT,
        /** The gene's disease is not the patient's. */
        PHENOTYPE,
        /** Too frequent in the population or in the house. */
        FREQUENCY,
        /** The family speaks against it. */
        INHERITANCE, BENIGN,
        /** The same event stands in another row. */
        DUPLICATE, OTHER
    }

    public Dismissal {
        text = text.strip();
        if (reason == Reason.OTHER && text.isEmpty()) {
            throw new IllegalArgumentException("another reason needs its words");
        }
    }
}
