package org.alidade.variants.scan;

import static org.alidade.variants.scan.StoredType.BYTE;
import static org.alidade.variants.scan.StoredType.FLOAT;
import static org.alidade.variants.scan.StoredType.INT;
import static org.alidade.variants.scan.StoredType.LONG;
import static org.alidade.variants.scan.StoredType.SHORT;

/** The columns of a row that are not of a sample. The order is that of the file. */
public enum RowField {
    CONTIG(SHORT), POSITION(INT), END(INT), TYPE(BYTE), ALLELE(SHORT), ALLELES(SHORT),
    /** REF and ALT: see {@link AlleleHeap}. */
    SEQUENCES(INT),
    /** ID: see {@link AlleleHeap}. */
    IDENTIFIERS(INT), QUALITY(FLOAT), FILTER(SHORT), CLINVAR(INT), EFFECTS(INT), FREQUENCY(FLOAT), MAXIMUM(
            FLOAT), HOMOZYGOTES(INT), HEMIZYGOTES(
                    INT), REVEL(FLOAT), CADD(FLOAT), SPLICE_AI(FLOAT), ALPHA_MISSENSE(FLOAT), OFFSET(LONG), LINE(INT);

    private final StoredType type;

    RowField(StoredType type) {
        this.type = type;
    }

    public StoredType type() {
        return type;
    }
}
