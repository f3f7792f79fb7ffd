package org.alidade.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which issue of a report this is, and how complete it is (pfmg.md §4 A).
 *
 * @param number counted from 1 over the signed reports of a case
 * @param relation what it is to the one before, where there is one
 * @param previous the signed report before it
 * @param reason why it is partial, not contributive, or issued anew; may be empty
 */
public record ReportEdition(int number, Standing standing, Relation relation, Optional<Previous> previous,
        String reason) {
    /** How complete the examination is. */
    public enum Standing {
        COMPLETE,
        /** Results are still to come (D.6211-3: «résultat partiel»). */
        PARTIAL,
        /** The quality allows no result. */
        NON_CONTRIBUTIVE
    }

    /** What a later report is to the one before. */
    public enum Relation {
        REPLACES, COMPLEMENTS
    }

    /** A signed report before this one. {@code sha256}: of its file, in hexadecimal. */
    public record Previous(int number, LocalDate date, String sha256) {
    }

    /** A first, complete report. */
    public static ReportEdition first() {
        return new ReportEdition(1, Standing.COMPLETE, Relation.REPLACES, Optional.empty(), "");
    }
}
