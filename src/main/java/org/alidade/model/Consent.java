package org.alidade.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The consent of one person of a case.
 *
 * @param personId id in the pedigree
 * @param model name and version of the form
 * @param date when it was signed; absent where the case does not say
 * @param incidentalFindings the choice about findings unrelated to the indication
 * @param signatories who signed
 */
public record Consent(String personId, Status status, String model, Optional<LocalDate> date,
        IncidentalChoice incidentalFindings, boolean researchTransmission, List<String> signatories) {
    /** Whether the genome of the person may be read. */
    public enum Status {
        GIVEN, WITHDRAWN, REFUSED
    }

    /** What the person chose about findings unrelated to the indication. */
    public enum IncidentalChoice {
        INFORM, DO_NOT_INFORM,
        /** The consent's regime offers no return (2019), or the choice is not recorded. */
        NOT_OFFERED
    }

    public Consent {
        signatories = List.copyOf(signatories);
    }
}
