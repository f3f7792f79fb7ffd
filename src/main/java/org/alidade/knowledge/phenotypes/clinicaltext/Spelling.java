package org.alidade.knowledge.phenotypes.clinicaltext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the known word that a mistyped one was meant to be. */
public final class Spelling {
    /** Shorter words differ from too many others by one letter. */
    private static final int SHORTEST = 7;

    private final Map<String, List<String>> known = new HashMap<>();

    public Spelling(Collection<String> words) {
        for (String word : words) {
            if (word.length() >= SHORTEST - 1) {
                known.computeIfAbsent(shelf(word, word.length()), key -> new ArrayList<>()).add(word);
            }
        }
    }

    private static String shelf(String word, int length) {
        return word.charAt(0) + Integer.toString(length);
    }

    /** The one known word with the same first letter that one error leads to; empty where there are several. */
    Optional<String> correct(String typed) {
        if (typed.length() < SHORTEST) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
            for (String word : known.getOrDefault(shelf(typed, length), List.of())) {
                if (distance(typed, word, 1) <= 1) {
                    found.add(word);
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /**
     * How many letters must be put in, left out, changed or swapped with the next to make one word of the other
     * (optimal string alignment); {@code atMost + 1} where it is more than {@code atMost}.
     */
    public static int distance(String one, String other, int atMost) {
        if (Math.abs(one.length() - other.length()) > atMost) {
            return atMost + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + same);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
                least = Math.min(least, now[j]);
            }
            if (least > atMost) {
                return atMost + 1;
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return Math.min(last[other.length()], atMost + 1);
    }
}
