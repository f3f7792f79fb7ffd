package org.alidade.model;

import java.util.OptionalInt;

/**
 * When a person was born and died, as far as it is known; a pedigree needs no more than years.
 *
 * @param birthYear of the common era
 * @param deathYear of the common era
 * @param age in whole years: now, or at death
 * @param gestationWeeks whole weeks of amenorrhoea, of a pregnancy or where it ended
 */
public record Ages(OptionalInt birthYear, OptionalInt deathYear, OptionalInt age, OptionalInt gestationWeeks) {
    private static final Ages UNKNOWN = new Ages(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(),
            OptionalInt.empty());

    public static Ages unknown() {
        return UNKNOWN;
    }

    public static Ages born(int year) {
        return new Ages(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    public static Ages weeks(int weeks) {
        return new Ages(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(weeks));
    }
}
