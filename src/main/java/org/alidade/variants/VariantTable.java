package org.alidade.variants;

import java.util.List;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.column.ColumnBuilder;
import org.alidade.variants.column.VariantColumns;

/**
 * All variants of a case, one row per alternative allele, in the order of contig, position and file; a variant that
 * several files say alike is one row. Immutable; may be
 * read from several threads.
 */
public interface VariantTable extends AutoCloseable {
    GenomeBuild build();

    /** The samples of the case that the files hold, as the files name them. */
    List<String> samples();

    int rowCount();

    Contig contig(int row);

    /** Counts from 1. */
    int position(int row);

    /** All that the files say of one row. */
    VariantEvidence evidence(int row);

    /** The rows in columns, file by file. A table that has none makes them, once per call. */
    default List<TablePart> parts() {
        VariantColumns columns = ColumnBuilder.of(build(), rowCount(), this::evidence);
        return List.of(new TablePart() {
            @Override
            public VariantColumns columns() {
                return columns;
            }

            @Override
            public VariantEvidence evidence(int row) {
                return VariantTable.this.evidence(row);
            }
        });
    }

    /** Which annotations the files carry at all; what is missing everywhere cannot be filtered by. */
    AnnotationCoverage annotations();

    @Override
    void close();
}
