package org.alidade.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a pre-indication stands in the plan's «dynamic process» (measure 7). */
public enum IndicationStatus {
    /** In force. */
    ACTIVE,
    /** «À instruire»: proposed, not in force yet. */
    UNDER_REVIEW,
    /** In force, for more patients or with more genes than at first. */
    EXTENDED,
    /** «Retirée»: no new case is opened under it. */
    RETIRED;

    /** As a file writes it: {@code under_review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<IndicationStatus> of(String code) {
        return Stream.of(values()).filter(status -> status.code().equals(code.toLowerCase(Locale.ROOT))).findFirst();
    }
}
