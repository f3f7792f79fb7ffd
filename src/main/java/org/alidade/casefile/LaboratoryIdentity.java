package org.alidade.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alidade.casefile.DemonstrationReview.PersonInCharge;

/**
 * Who the laboratory is, who signs for it, and which panels it has validated ({@code laboratory.yaml} of the workspace). Without
 * it no report of care can be signed.
 *
 * @param form form of operation, for instance {@code laboratoire hospitalier}
 * @param address one line each
 * @param responsible the responsible biologists
 * @param accreditation number and scope
 */
public record LaboratoryIdentity(String name, Optional<String> form, List<String> address, List<String> responsible,
        Optional<String> accreditation, Optional<PersonInCharge> signer, List<PanelValidation> panels) {
    public LaboratoryIdentity {
        address = List.copyOf(address);
        responsible = List.copyOf(responsible);
        panels = List.copyOf(panels);
    }

    /** Who declared the panel of a pre-indication, in a version of the catalogue, fit for use. */
    public record PanelValidation(String indication, String catalogue, String by, Optional<LocalDate> date) {
    }

    /** The validation of exactly this version; an older one does not count. */
    public Optional<PanelValidation> validation(String indication, String catalogue) {
        return panels.stream()
                .filter(one -> one.indication().toUpperCase(Locale.ROOT).equals(indication.toUpperCase(Locale.ROOT)))
                .filter(one -> one.catalogue().equals(catalogue)).findFirst();
    }
}
