package org.alidade.variants;

import org.alidade.model.VariantEvidence;
import org.alidade.variants.column.VariantColumns;

/** The rows of one file of a case. Row numbers are the part's own, from 0, in the order of its columns. */
public interface TablePart {
    VariantColumns columns();

    /** Whether the row of another file of the case shows the same variant, so that this one is not judged or counted. */
    default boolean isRepeated(int row) {
        return false;
    }

    /** All that the file says of one row. */
    VariantEvidence evidence(int row);
}
