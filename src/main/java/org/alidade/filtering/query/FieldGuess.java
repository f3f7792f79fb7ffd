package org.alidade.filtering.query;

import java.util.Comparator;
import java.util.stream.Stream;

/** The field that a misspelt name most likely means. */
final class FieldGuess {
    private FieldGuess() {
    }

    static String nearest(String typed) {
        return Stream.of(QueryField.values()).filter(field -> !field.isNamed())
                .map(QueryField::code).min(Comparator.comparingInt(code -> distance(typed, code))).orElseThrow();
    }

    /** Changes of single letters that lead from one to the other (Levenshtein); a part counts as near. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                corner = above;
            }
        }
        boolean part = other.contains(one) || one.contains(other);
        return part ? Math.min(1, row[other.length()]) : row[other.length()];
    }
}
