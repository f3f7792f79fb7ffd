package org.alidade.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which column of a table holds what. Names are compared without regard to case. */
record BatchHeader(List<String> names) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    BatchHeader {
        names = List.copyOf(names);
    }

    static BatchHeader of(String line) {
        String text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        return new BatchHeader(Arrays.asList(text.split("\t", -1)));
    }

    boolean isComplete() {
        return missing().isEmpty();
    }

    /** The required columns that are not there, comma-separated. */
    String missing() {
        return Stream.of("id", "criteria").filter(name -> index(name).isEmpty()).collect(Collectors.joining(", "));
    }

    /**
     * The cells of a row, one per column; cells missing at the end are empty, as spreadsheets leave them out. Nothing
     * where the row ends before the criteria or has more cells than the header.
     */
    Optional<List<String>> cells(String line) {
        int count = line.split("\t", -1).length;
        return count > names.size() || count <= index("criteria").orElseThrow()
                ? Optional.empty()
                : Optional.of(padded(line));
    }

    /** The cells of a row, cut or filled to the number of columns. */
    List<String> padded(String line) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
        while (cells.size() < names.size()) {
            cells.add("");
        }
        return cells.subList(0, names.size());
    }

    String criteria(List<String> cells) {
        return unquoted(cells.get(index("criteria").orElseThrow()));
    }

    /** The rule set's name; empty where the table does not name one. */
    String rules(List<String> cells) {
        return index("rules").map(index -> unquoted(cells.get(index))).orElse("");
    }

    /** A line of output: the row's cells, then points and class. */
    String output(List<String> cells, String points, String pathogenicity) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!isNamed(i, "points") && !isNamed(i, "class")) {
                line.add(cells.get(i));
            }
        }
        line.add(points);
        line.add(pathogenicity);
        return String.join("\t", line);
    }

    private Optional<Integer> index(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (isNamed(i, name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isNamed(int index, String name) {
        return unquoted(names.get(index)).equalsIgnoreCase(name);
    }

    /** Spreadsheets put cells with a comma into quotation marks. */
    private static String unquoted(String cell) {
        String text = cell.strip();
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
