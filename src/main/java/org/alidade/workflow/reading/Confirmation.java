package org.alidade.workflow.reading;

import java.time.Instant;
import org.alidade.model.VariantKey;

/**
 * The confirmation of a variant by a second technique, as it stands.
 *
 * @param detail primers, run, or what was found; may be empty
 * @param author who said it last
 */
public record Confirmation(VariantKey variant, Technique technique, Outcome outcome, String detail, String author,
        Instant time) {
    /** How. Text keys: {@code review.technique.<NAME>}. */
    public enum Technique {
        SANGER, DIGITAL_PCR, MLPA, ARRAY, KARYOTYPE, LONG_READS, OTHER_SEQUENCING, OTHER
    }

    /** What has come of it. Text keys: {@code review.outcome.<NAME>}. */
    public enum Outcome {
        ASKED_FOR, CONFIRMED, NOT_CONFIRMED,
        /** The technique failed: nothing is known. */
        FAILED
    }
}
