package org.alidade.workbench.candidates;

import java.util.function.Supplier;

/**
 * One column that the list can show.
 *
 * @param id the same in every language and case; stands in the person's settings
 * @param title over the column
 * @param meaning in full, for the list of columns and for who points at the title
 * @param width in em
 * @param shown whether it is shown until the person decides
 * @param pinned whether it stays at the left until the person decides
 */
record ColumnSpec(String id, String title, String meaning, double width, boolean shown, boolean pinned,
        ColumnOrder<?> order, Supplier<RowCell> cell) {
    /** What stands before the name of a field of the VCF. */
    static final String INFO = "INFO:";
    static final String FORMAT = "FORMAT:";
    /** What stands before the name of a column of an installed source. */
    static final String SOURCE = "SOURCE:";

    /** Whether it is a field of the case's VCFs, or of the sources it was read with, which other cases need not have. */
    boolean ofFile() {
        return id.startsWith(INFO) || id.startsWith(FORMAT) || id.startsWith(SOURCE);
    }
}
