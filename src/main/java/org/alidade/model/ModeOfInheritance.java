package org.alidade.model;

/** How a disease of a gene is transmitted, as a panel states it. It belongs to the panel's entry, not to the gene. */
public enum ModeOfInheritance {
    AUTOSOMAL_DOMINANT, AUTOSOMAL_RECESSIVE, X_LINKED_DOMINANT, X_LINKED_RECESSIVE,
    /** X-linked, without more detail. */
    X_LINKED, Y_LINKED, MITOCHONDRIAL,
    /** Autosomal dominant, expressed when inherited from the mother only. */
    MATERNAL_EXPRESSION,
    /** Autosomal dominant, expressed when inherited from the father only. */
    PATERNAL_EXPRESSION, SOMATIC, UNKNOWN
}
