package org.alidade.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person says of a reported variant beyond its review.
 *
 * @param confirmed whether a second technique confirmed it; empty while nobody said
 * @param nextStep what can still be done about a variant of uncertain significance
 * @param decidedOn the meeting that decided to report such a variant
 * @param actionability of a somatic variant: target, level of evidence, trial; may be empty
 */
public record VariantNote(Optional<Boolean> confirmed, Optional<NextStep> nextStep, Optional<LocalDate> decidedOn,
        String actionability) {
    /** Studies that can move a variant out of class 3 (pfmg.md §3.4). */
    public enum NextStep {
        SEGREGATION, RNA, FUNCTIONAL, BIOCHEMISTRY
    }

    public static VariantNote none() {
        return new VariantNote(Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
