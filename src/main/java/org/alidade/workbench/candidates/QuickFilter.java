package org.alidade.workbench.candidates;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Rows that hold every typed word somewhere; accents, case and the digits' grouping do not matter.
 *
 * @param words in plain spelling
 */
record QuickFilter(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[\\s\u00a0\u202f](?=\\d{3}(\\D|$))");

    QuickFilter {
        words = List.copyOf(words);
    }

    static QuickFilter of(String typed) {
        String plain = plain(GROUPED.matcher(typed).replaceAll(""));
        return new QuickFilter(plain.isBlank() ? List.of() : List.of(plain.strip().split("\\s+")));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** {@code text}: all that can be found in a row. */
    boolean accepts(ListedRow row, Function<ListedRow, String> text) {
        if (words.isEmpty()) {
            return true;
        }
        String held = plain(text.apply(row));
        return words.stream().allMatch(held::contains);
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
            }
        }
        return lower;
    }
}
