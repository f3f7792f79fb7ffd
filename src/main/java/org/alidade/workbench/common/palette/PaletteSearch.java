package org.alidade.workbench.common.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.alidade.workbench.common.acts.SearchText;

/** Finds entries by parts of words, in any order, or by first letters; accents and case do not matter. */
public final class PaletteSearch {
    private static final int WHOLE = 100;
    private static final int BEGINNING = 80;
    private static final int WORD = 60;
    private static final int INSIDE = 40;
    private static final int INITIALS = 30;
    private static final int SCATTERED = 10;
    /** Letters scattered through a word mean nothing where there are few of them. */
    private static final int FEWEST_SCATTERED = 3;

    private PaletteSearch() {
    }

    /** An entry with how well it fits. */
    private record Hit(PaletteEntry entry, int fit, int place) {
    }

    /** The entries that fit every word typed, the best first; where nothing is typed, the first ones. */
    public static List<PaletteEntry> find(List<PaletteEntry> entries, String typed, int most) {
        String plain = SearchText.plain(typed);
        if (plain.isEmpty()) {
            return entries.stream().limit(most).toList();
        }
        String[] wanted = plain.split("\\s+");
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int fit = fit(entries.get(i), plain, wanted);
            if (fit > 0) {
                hits.add(new Hit(entries.get(i), fit, i));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::fit).reversed().thenComparing(hit -> hit.entry().kind())
                .thenComparingInt(Hit::place));
        return hits.stream().limit(most).map(Hit::entry).toList();
    }

    /** 0 where it does not fit. */
    private static int fit(PaletteEntry entry, String plain, String[] wanted) {
        int best = 0;
        for (String words : entry.words()) {
            best = Math.max(best, words.equals(plain) ? WHOLE + 1 : fit(words, wanted));
        }
        // words may stand in different names of it: the gene in one, the change in another
        return best > 0 || wanted.length < 2 ? best : across(entry, wanted);
    }

    private static int fit(String words, String[] wanted) {
        int sum = 0;
        for (String one : wanted) {
            int fit = fit(words, one);
            if (fit == 0) {
                return 0;
            }
            sum += fit;
        }
        return sum / wanted.length;
    }

    private static int across(PaletteEntry entry, String[] wanted) {
        int sum = 0;
        for (String one : wanted) {
            int fit = 0;
            for (String words : entry.words()) {
                fit = Math.max(fit, fit(words, one));
            }
            if (fit == 0) {
                return 0;
            }
            sum += fit;
        }
        return Math.max(1, sum / wanted.length - 1);
    }

    private static int fit(String words, String wanted) {
        int at = words.indexOf(wanted);
        if (at == 0) {
            return words.length() == wanted.length() ? WHOLE : BEGINNING;
        }
        while (at > 0) {
            if (!Character.isLetterOrDigit(words.charAt(at - 1))) {
                return WORD;
            }
            int next = words.indexOf(wanted, at + 1);
            if (next < 0) {
                return INSIDE;
            }
            at = next;
        }
        if (initials(words).startsWith(wanted) && wanted.length() > 1) {
            return INITIALS;
        }
        return wanted.length() >= FEWEST_SCATTERED && scattered(words, wanted) ? SCATTERED : 0;
    }

    private static String initials(String words) {
        StringBuilder initials = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean letter = Character.isLetterOrDigit(words.charAt(i));
            if (letter && !inside) {
                initials.append(words.charAt(i));
            }
            inside = letter;
        }
        return initials.toString();
    }

    /** Its letters in their order within one word that begins with the first of them. */
    private static boolean scattered(String words, String wanted) {
        for (String word : words.split("[^\\p{L}\\d]+")) {
            int found = 0;
            for (int i = 0; i < word.length() && found < wanted.length(); i++) {
                if (word.charAt(i) == wanted.charAt(found)) {
                    found++;
                } else if (i == 0) {
                    break;
                }
            }
            if (found == wanted.length()) {
                return true;
            }
        }
        return false;
    }
}
