package org.alidade.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the catalogue says of a pre-indication beyond its panel.
 *
 * @param from the day from which the entry holds; empty where it is not stated
 * @param until the last day on which it holds; empty while it does
 * @param morbidity its main consequences, which the plan weighed
 * @param sponsor the network of care that carries it
 * @param source where the entry comes from
 */
public record IndicationFacts(IndicationStatus status, Optional<LocalDate> from, Optional<LocalDate> until,
        LocalizedText morbidity, String sponsor, String source) {
    private static final IndicationFacts NONE = new IndicationFacts(IndicationStatus.ACTIVE, Optional.empty(),
            Optional.empty(), new LocalizedText("", ""), "", "");

    /** An entry in force of which nothing more is known. */
    public static IndicationFacts none() {
        return NONE;
    }
}
