package org.alidade.knowledge.phenotypes.clinicaltext;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words alike that a person takes for the same. */
public final class Folding {
    private static final int SHORTEST_STEM = 4;

    private Folding() {
    }

    /** Small letters without accents; ligatures in full; every run of other signs is one space. */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (letter == 'œ') {
                folded.append("oe");
            } else if (letter == 'æ') {
                folded.append("ae");
            } else if (Character.isLetterOrDigit(letter)) {
                folded.append(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    /** A folded word without the endings of number and gender of either language. */
    static String stem(String word) {
        String stem = word;
        if (stem.length() > SHORTEST_STEM && stem.endsWith("aux")) {
            return stem.substring(0, stem.length() - 2) + "l"; // anomaux, rénaux
        }
        if (stem.length() > SHORTEST_STEM && stem.endsWith("ies")) {
            stem = stem.substring(0, stem.length() - 3) + "y"; // deformities
        } else if (stem.length() >= SHORTEST_STEM && (stem.endsWith("s") || stem.endsWith("x"))
                && !stem.endsWith("ss")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.length() > SHORTEST_STEM && stem.endsWith("ie")) {
            return stem.substring(0, stem.length() - 2) + "y"; // épilepsie, epilepsy
        }
        if (stem.length() > SHORTEST_STEM && stem.endsWith("e")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.length() > SHORTEST_STEM + 1 && stem.endsWith("nn") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
