package org.alidade.samples;

/** The copies of a chromosome in a family: of each parent's two, the child has got the one that was given. */
enum ParentalCopy {
    FATHER_GIVEN, FATHER_KEPT, MOTHER_GIVEN, MOTHER_KEPT,
    /** What arose new on the child's paternal chromosome. */
    NEW_IN_CHILD,
    /** The two chromosomes of somebody who does not belong to the family. */
    STRANGER_ONE, STRANGER_OTHER
}
