package org.alidade.samples;

import java.util.Optional;

/** Of which kind a variant's record is. */
sealed interface Form {
    /** A small variant within the sequence at hand. */
    record Small() implements Form {
    }

    /** A small variant where no sequence is at hand: what an annotator would say of it, as published. */
    record Stated(StatedAnnotation annotation) implements Form {
    }

    /** A deletion from the base behind the record's position to {@code end}, as a caller of copy numbers writes it. */
    record Deletion(int end) implements Form {
    }

    /**
     * A tandem repeat as ExpansionHunter and Stranger write it.
     *
     * @param unit for instance {@code CGG}
     * @param end last base of the repeat in the reference
     * @param reference units in the reference
     * @param units of the long allele
     * @param normalMax longest normal allele, in units
     * @param pathologicMin shortest allele that causes the full disease, in units
     */
    record Repeat(String locus, String unit, int end, int reference, int units, int normalMax, int pathologicMin,
            String hgncId) implements Form {
    }

    Form SMALL = new Small();

    default Optional<Deletion> deletion() {
        return this instanceof Deletion found ? Optional.of(found) : Optional.empty();
    }
}
