package org.alidade.samples;

import java.util.Set;
import org.alidade.model.Contig;

/** Who someone is in the family, and with that which copies the two chromosomes of this person are. */
enum Role {
    CHILD(Set.of(ParentalCopy.FATHER_GIVEN, ParentalCopy.NEW_IN_CHILD), Set.of(ParentalCopy.MOTHER_GIVEN)), //
    FATHER(Set.of(ParentalCopy.FATHER_GIVEN), Set.of(ParentalCopy.FATHER_KEPT)), //
    MOTHER(Set.of(ParentalCopy.MOTHER_GIVEN), Set.of(ParentalCopy.MOTHER_KEPT)), //
    /** A full sibling of the child: see {@link #chromosome}. */
    SIBLING(Set.of(), Set.of()),
    /** Tumour cells of the child. */
    TUMOUR(Set.of(ParentalCopy.FATHER_GIVEN, ParentalCopy.NEW_IN_CHILD), Set.of(ParentalCopy.MOTHER_GIVEN)), //
    /** Somebody whose tube was taken for that of a member. */
    STRANGER(Set.of(ParentalCopy.STRANGER_ONE), Set.of(ParentalCopy.STRANGER_OTHER));

    /** Where the sibling has got the father's, and the mother's, same copy as the child: half of the chromosomes each. */
    private static final Set<String> SAME_FROM_FATHER = Set.of("1", "3", "9", "17");
    private static final Set<String> SAME_FROM_MOTHER = Set.of("1", "9", "11", "20");

    private final Set<ParentalCopy> first;
    private final Set<ParentalCopy> second;

    Role(Set<ParentalCopy> first, Set<ParentalCopy> second) {
        this.first = first;
        this.second = second;
    }

    /** The copies that make one of the two chromosomes. {@code which}: 0 or 1. */
    Set<ParentalCopy> chromosome(int which, Contig contig) {
        if (this == SIBLING) {
            return which == 0
                    ? Set.of(SAME_FROM_FATHER.contains(contig.name())
                            ? ParentalCopy.FATHER_GIVEN
                            : ParentalCopy.FATHER_KEPT)
                    : Set.of(SAME_FROM_MOTHER.contains(contig.name())
                            ? ParentalCopy.MOTHER_GIVEN
                            : ParentalCopy.MOTHER_KEPT);
        }
        return which == 0 ? first : second;
    }
}
