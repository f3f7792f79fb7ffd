package org.alidade.model;

/** How a sample carries the allele of one row. */
public enum Zygosity {
    REFERENCE, HETEROZYGOUS, HOMOZYGOUS,
    /** One copy on one chromosome: X or Y of a male, or a haploid call. */
    HEMIZYGOUS,
    /** Called, without this row's allele, with another alternative allele of the record. */
    OTHER_ALLELE, NO_CALL
}
