package org.alidade.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.alidade.model.Sex;

/**
 * Who the proband is (pfmg.md §4 B). Everything may be missing: what the report needs is asked for before signature.
 *
 * @param birthPlace INSEE code or name of the place
 * @param firstNames all first names of the birth certificate, where they are known
 */
public record Patient(Optional<String> birthName, Optional<String> usedName, Optional<String> firstName,
        Optional<LocalDate> birthDate, Sex declaredSex, Optional<String> birthPlace, Optional<Ins> ins,
        Optional<String> localId, Optional<String> firstNames) {
    /** A patient of whom the first name alone is known. */
    public Patient(Optional<String> birthName, Optional<String> usedName, Optional<String> firstName,
            Optional<LocalDate> birthDate, Sex declaredSex, Optional<String> birthPlace, Optional<Ins> ins,
            Optional<String> localId) {
        this(birthName, usedName, firstName, birthDate, declaredSex, birthPlace, ins, localId, Optional.empty());
    }

    /**
     * National health identity.
     *
     * @param status for instance {@code qualified}; only a qualified number is printed
     */
    public record Ins(String number, String oid, String status) {
    }

    public static Patient unknown(Sex declaredSex) {
        return new Patient(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), declaredSex,
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
