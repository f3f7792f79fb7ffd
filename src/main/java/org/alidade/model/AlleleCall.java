package org.alidade.model;

/** One allele of a genotype, seen from one row of a split record. */
public enum AlleleCall {
    /** The reference allele. */
    REFERENCE,
    /** The alternative allele of this row. */
    ALTERNATIVE,
    /** Another alternative allele of the same record. */
    OTHER,
    /** Not called. A missing allele is not the reference. */
    MISSING
}
