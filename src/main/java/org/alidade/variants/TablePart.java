package org.alidade.variants;

import java.util.List;
import java.util.Optional;

import org.alidade.model.VariantEvidence;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.record.ExtraField;
import org.alidade.variants.record.RecordValues;

/** The rows of one file of a case. Row numbers are the part's own, from 0, in the order of its columns. */
public interface TablePart {
    VariantColumns columns();

    /** Whether the row of another file of the case shows the same variant, so that this one is not judged or counted. */
    default boolean isRepeated(int row) {
        return false;
    }

    /** Name of the file, without its folder; empty for rows that come from none. */
    default String file() {
        return "";
    }

    /** All fields that the file's header defines for INFO and FORMAT. */
    default List<ExtraField> fields() {
        return List.of();
    }

    /** What the record of a row says in any field; empty for rows that come from no file. */
    default Optional<RecordValues> values(int row) {
        return Optional.empty();
    }

    /** All that the file says of one row. */
    VariantEvidence evidence(int row);
}
