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
 * @param researchTransmission whether the data may go to research and to the national collector
 * @param signatories who signed; both holders of parental authority for a minor
 * @param protection what the law asks beyond it for minors, protected adults and tumours
 */
public record Consent(String personId, Status status, String model, Optional<LocalDate> date,
        IncidentalChoice incidentalFindings, boolean researchTransmission, List<String> signatories,
        Protection protection) {
    /** A consent of which nothing beyond the signature is recorded. */
    public Consent(String personId, Status status, String model, Optional<LocalDate> date,
            IncidentalChoice incidentalFindings, boolean researchTransmission, List<String> signatories) {
        this(personId, status, model, date, incidentalFindings, researchTransmission, signatories, Protection.none());
    }

    /**
     * @param guardian the legal representative
     * @param assent a minor's own consent
     * @param attestation date of the prescriber's attestation before a somatic examination (R.1131-4-2)
     * @param constitutional whether, beside a tumour, constitutional predisposition may be looked for
     */
    public record Protection(Optional<String> guardian, Optional<Assent> assent, Optional<LocalDate> attestation,
            boolean constitutional) {
        public static Protection none() {
            return new Protection(Optional.empty(), Optional.empty(), Optional.empty(), false);
        }
    }

    /** A minor's own consent, which is systematically sought (décret 2023-1426). */
    public enum Assent {
        GIVEN, SOUGHT, NOT_SOUGHT, NOT_APPLICABLE
    }

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

    /** The rules under which it was given. */
    public ConsentRegime regime() {
        return ConsentRegime.of(this);
    }

    /** The choice about findings unrelated to the indication, as far as the regime offers one. */
    public IncidentalChoice choiceThatHolds() {
        return regime() == ConsentRegime.LAW_2021 ? incidentalFindings : IncidentalChoice.NOT_OFFERED;
    }
}
