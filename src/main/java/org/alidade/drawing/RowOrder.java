package org.alidade.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alidade.model.Pedigree;

/**
 * Looks for the order of persons within their rows that reads best, by moving one or a few neighbours at a time as long as
 * the {@link RowCost} falls. The outcome depends on nothing but the family, so that a drawing never jumps by chance.
 */
final class RowOrder {
    /** How many orders are tried at most; some hundredths of a second, so that an edit is drawn at once. */
    private static final int BUDGET = 8000;
    private static final int LONGEST_MOVE = 3;
    private static final double LEAST_GAIN = 1e-6;

    private final Pedigree pedigree;
    private final List<Union> unions;
    private final RowCost cost;
    private int tried;

    RowOrder(Pedigree pedigree, List<Union> unions, Map<String, Integer> level) {
        this.pedigree = pedigree;
        this.unions = unions;
        this.cost = new RowCost(pedigree, unions, level);
    }

    /** Changes the order within {@code rows}, never who stands in which. */
    void improve(List<List<String>> rows) {
        double best = cost.of(rows);
        boolean better = true;
        while (better && tried < BUDGET) {
            better = false;
            for (int row = 0; row < rows.size(); row++) {
                double found = improveRow(rows, row, best);
                better |= found < best - LEAST_GAIN;
                best = found;
            }
        }
    }

    private double improveRow(List<List<String>> rows, int row, double start) {
        double best = start;
        int size = rows.get(row).size();
        for (int length = 1; length <= Math.min(LONGEST_MOVE, size - 1); length++) {
            for (int from = 0; from + length <= size; from++) {
                for (int to = 0; to + length <= size && tried < BUDGET; to++) {
                    if (from != to) {
                        best = tryMove(rows, row, from, length, to, best);
                    }
                }
            }
        }
        return best;
    }

    /** Keeps the move, with or without its descendants following, if that costs less. */
    private double tryMove(List<List<String>> rows, int row, int from, int length, int to, double best) {
        List<List<String>> before = copy(rows);
        move(rows.get(row), from, length, to);
        tried++;
        double alone = cost.of(rows);
        if (alone < best - LEAST_GAIN) {
            return alone;
        }
        if (row + 1 < rows.size()) {
            followParents(rows, row + 1);
            tried++;
            double together = cost.of(rows);
            if (together < best - LEAST_GAIN) {
                return together;
            }
        }
        restore(rows, before);
        return best;
    }

    private static void move(List<String> row, int from, int length, int to) {
        List<String> block = new ArrayList<>(row.subList(from, from + length));
        row.subList(from, from + length).clear();
        row.addAll(to, block);
    }

    /** Orders every lower row by where the parents stand; partners who married in stay with their partner. */
    private void followParents(List<List<String>> rows, int first) {
        for (int row = first; row < rows.size(); row++) {
            Map<String, Double> above = places(rows.get(row - 1));
            Map<String, Double> wish = new HashMap<>();
            for (Union union : unions) {
                double middle = union.partners().stream().map(above::get).filter(java.util.Objects::nonNull)
                        .mapToDouble(Double::doubleValue).average().orElse(-1);
                if (middle >= 0) {
                    union.sibship(pedigree).forEach(child -> wish.put(child, middle));
                }
            }
            for (String id : rows.get(row)) {
                if (!wish.containsKey(id)) {
                    pedigree.partners(id).stream().map(partner -> wish.get(partner.id()))
                            .filter(java.util.Objects::nonNull).findFirst().ifPresent(place -> wish.put(id, place));
                }
            }
            rows.get(row).sort(Comparator.comparingDouble(id -> wish.getOrDefault(id, Double.MAX_VALUE)));
        }
    }

    private static Map<String, Double> places(List<String> row) {
        Map<String, Double> places = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            places.put(row.get(i), (double) i);
        }
        return places;
    }

    private static List<List<String>> copy(List<List<String>> rows) {
        return rows.stream().map(List::copyOf).toList();
    }

    private static void restore(List<List<String>> rows, List<List<String>> before) {
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).clear();
            rows.get(row).addAll(before.get(row));
        }
    }
}
