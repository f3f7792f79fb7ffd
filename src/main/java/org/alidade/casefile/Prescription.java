package org.alidade.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** Who asked, and why (pfmg.md §4 C and E). */
public record Prescription(Optional<String> prescriber, Optional<String> quality, Optional<String> rpps,
        Optional<String> service, Optional<LocalDate> date, Optional<String> question, Optional<String> clinicalSummary,
        Optional<String> earlierExaminations, Optional<Boolean> consanguinity) {
}
