package org.alidade.variants.scan;

import static org.alidade.variants.scan.StoredType.COUNT;
import static org.alidade.variants.scan.StoredType.FLOAT;
import static org.alidade.variants.scan.StoredType.INT;
import static org.alidade.variants.scan.StoredType.SHORT;

/** The columns of one sample. The order is that of the file. */
public enum SampleField {
    CALL(SHORT), QUALITY(COUNT), DEPTH(COUNT), REFERENCE_READS(COUNT), ALTERNATIVE_READS(COUNT), FRACTION(
            FLOAT), PHASE_SET(INT);

    private final StoredType type;

    SampleField(StoredType type) {
        this.type = type;
    }

    public StoredType type() {
        return type;
    }
}
