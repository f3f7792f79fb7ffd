package org.alidade.report;

import java.time.LocalDate;
import java.util.Optional;
import org.alidade.casefile.DemonstrationReview;
import org.alidade.casefile.DemonstrationReview.PersonInCharge;

/**
 * Who interpreted, who signs, and who validated the panel.
 *
 * @param signer the medical biologist who answers for the report
 * @param panelValidatedBy who declared the panel fit for the indication
 */
public record Responsibility(Optional<PersonInCharge> reader, Optional<PersonInCharge> signer,
        Optional<String> panelValidatedBy, Optional<LocalDate> panelValidatedOn) {
    /** Nobody is named yet. */
    public static Responsibility none() {
        return new Responsibility(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The fictitious persons of a demonstration case. */
    public static Responsibility of(DemonstrationReview review) {
        return new Responsibility(Optional.of(review.reader()), Optional.of(review.signer()),
                Optional.of(review.panelValidatedBy()).filter(name -> !name.isBlank()),
                Optional.of(review.panelValidatedOn()));
    }
}
