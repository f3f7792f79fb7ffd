package org.alidade.samples;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the annotation of a variant says is known of it.
 *
 * @param frequency gnomAD allele frequency, 0 to 1
 * @param significance ClinVar's wording
 * @param reviewStatus ClinVar's review status, present where {@code significance} is
 */
record Known(OptionalDouble frequency, Optional<String> rsId, Optional<String> significance,
        Optional<String> reviewStatus) {
    static final Known NOTHING = new Known(OptionalDouble.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());
}
