package org.alidade.knowledge.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a table, its cells found by the name of their column. An empty cell is missing. */
public final class Row {
    private final Map<String, Integer> header;
    private final String[] cells;
    private final long line;

    Row(Map<String, Integer> header, String[] cells, long line) {
        this.header = header;
        this.cells = cells;
        this.line = line;
    }

    /** The cell; the empty string where it is missing or the table has no such column. */
    public String text(String column) {
        Integer index = header.get(column);
        return index == null || index >= cells.length ? "" : cells[index];
    }

    public Optional<String> optional(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The parts of a cell between {@code separator} signs; empty where it is missing. */
    public List<String> list(String column, char separator) {
        String text = text(column);
        return text.isEmpty() ? List.of() : Arrays.stream(Text.split(text, separator)).toList();
    }

    /** @throws TableFormatException if the cell is no whole number */
    public int integer(String column) throws TableFormatException {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException e) {
            throw new TableFormatException(line, column, text(column), e);
        }
    }

    /** Counted from 1. */
    public long line() {
        return line;
    }
}
