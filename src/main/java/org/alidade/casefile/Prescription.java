package org.alidade.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** Who asked, and why (pfmg.md §4 C and E). {@code counsellor}: the genetic counsellor, where there was one. */
public record Prescription(Optional<String> prescriber, Optional<String> quality, Optional<String> rpps,
        Optional<String> service, Optional<LocalDate> date, Optional<String> question, Optional<String> clinicalSummary,
        Optional<String> earlierExaminations, Optional<Boolean> consanguinity, Optional<String> hospital,
        Optional<String> counsellor, Optional<String> familyHistory) {
    /** A prescription of which hospital, counsellor and family history are not known. */
    public Prescription(Optional<String> prescriber, Optional<String> quality, Optional<String> rpps,
            Optional<String> service, Optional<LocalDate> date, Optional<String> question,
            Optional<String> clinicalSummary, Optional<String> earlierExaminations, Optional<Boolean> consanguinity) {
        this(prescriber, quality, rpps, service, date, question, clinicalSummary, earlierExaminations, consanguinity,
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
