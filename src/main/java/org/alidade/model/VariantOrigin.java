package org.alidade.model;

/** Where a variant that a tumour carries comes from, as far as its control tells. */
public enum VariantOrigin {
    /** The control was read there and does not carry it. */
    SOMATIC,
    /** The control carries it: it is in every cell of the person. */
    CONSTITUTIONAL,
    /** Without a control, with too few reads of it, or with a control that may hold tumour cells. */
    UNDETERMINED
}
