package org.alidade.workflow;

import java.util.List;
import java.util.Optional;

/**
 * How a person arranged a table.
 *
 * @param columns in the order they stand in; columns that the program has and that are not among them stand where the
 *        program puts them, so that a newer program's column is seen
 * @param sort the columns it is sorted by, the first first; empty: the table's own order
 */
public record TableLayout(List<Column> columns, List<SortedBy> sort) {
    /**
     * One column.
     *
     * @param id the name the table gives it, the same in every language
     * @param width in em, so that it grows with the letters; empty: as wide as the program makes it
     */
    public record Column(String id, Optional<Double> width, boolean visible, boolean pinned) {
    }

    /** One column of the order. */
    public record SortedBy(String column, boolean ascending) {
    }

    public TableLayout {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    /** As the program arranges it. */
    public static TableLayout standard() {
        return new TableLayout(List.of(), List.of());
    }

    public Optional<Column> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }
}
