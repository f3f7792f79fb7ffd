package org.alidade.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The fictitious decisions that come with a case of the framework {@code demonstration} ({@code review.json}), so that the
 * whole way to a watermarked report can be walked. Read for no other framework.
 *
 * @param variant {@code contig-pos-ref-alt}
 */
public record DemonstrationReview(PersonInCharge reader, PersonInCharge signer, String panelValidatedBy,
        LocalDate panelValidatedOn, Optional<IdentityWord> identity, List<Decision> decisions,
        Optional<String> conclusion, Optional<String> conduct) {
    public DemonstrationReview {
        decisions = List.copyOf(decisions);
    }

    /** What a biologist says of samples whose calls contradict the family, after having found out why. */
    public record IdentityWord(String by, String reason) {
    }

    /** A named person of the laboratory. */
    public record PersonInCharge(String name, String quality, Optional<String> rpps) {
    }

    /**
     * What was decided of one variant.
     *
     * @param criteria ClinGen spelling, with the reason behind each
     * @param copyNumber of copies lost or gained, the lines of their sheet
     */
    public record Decision(String variant, List<CriterionEntry> criteria, List<SheetLine> copyNumber, String comment,
            boolean readsSeen, boolean reported) {
        public Decision {
            criteria = List.copyOf(criteria);
            copyNumber = List.copyOf(copyNumber);
        }
    }

    /** A line of the sheet by which a copy number change is scored: {@code 2A}, its points, and why. */
    public record SheetLine(String item, double points, String reason) {
    }

    /** For instance {@code PM2_Supporting} and why. */
    public record CriterionEntry(String criterion, String reason) {
    }
}
