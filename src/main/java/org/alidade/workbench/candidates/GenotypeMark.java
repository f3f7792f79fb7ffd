package org.alidade.workbench.candidates;

import org.alidade.model.Genotype;

/** How the symbol of a person is filled, so that it can be told without colour. */
enum GenotypeMark {
    EMPTY, HALF, FULL,
    /** Full, with a gap inside the outline: the only copy there is. */
    HEMIZYGOUS,
    /** A dash: called, with another alternative allele of the record. */
    OTHER_ALLELE,
    /** A question mark. */
    NO_CALL,
    /** Half, with a question mark in the empty half: one allele was not called. */
    HALF_CALLED,
    /** Outline of dots: the file of the variant does not hold this person. */
    NOT_IN_FILE;

    static GenotypeMark of(Genotype genotype, boolean inFile) {
        if (!inFile) {
            return NOT_IN_FILE;
        }
        if (genotype.carriesAlternative() && genotype.isNoCall()) {
            return HALF_CALLED;
        }
        return switch (genotype.zygosity()) {
            case REFERENCE -> EMPTY;
            case HETEROZYGOUS -> HALF;
            case HOMOZYGOUS -> FULL;
            case HEMIZYGOUS -> HEMIZYGOUS;
            case OTHER_ALLELE -> OTHER_ALLELE;
            case NO_CALL -> NO_CALL;
        };
    }
}
