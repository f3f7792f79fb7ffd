package org.alidade.samples;

import java.util.Set;

/** Who someone is in the family, and with that which copies the two chromosomes of this person are. */
enum Role {
    CHILD(Set.of(ParentalCopy.FATHER_GIVEN, ParentalCopy.NEW_IN_CHILD), Set.of(ParentalCopy.MOTHER_GIVEN)), //
    FATHER(Set.of(ParentalCopy.FATHER_GIVEN), Set.of(ParentalCopy.FATHER_KEPT)), //
    MOTHER(Set.of(ParentalCopy.MOTHER_GIVEN), Set.of(ParentalCopy.MOTHER_KEPT));

    private final Set<ParentalCopy> first;
    private final Set<ParentalCopy> second;

    Role(Set<ParentalCopy> first, Set<ParentalCopy> second) {
        this.first = first;
        this.second = second;
    }

    /** The copies that make one of the two chromosomes. {@code which}: 0 or 1. */
    Set<ParentalCopy> chromosome(int which) {
        return which == 0 ? first : second;
    }
}
