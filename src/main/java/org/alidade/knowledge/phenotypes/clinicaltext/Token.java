package org.alidade.knowledge.phenotypes.clinicaltext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a sign of punctuation of a text.
 *
 * @param word folded; of punctuation the sign itself
 * @param stem {@code word} without endings
 * @param start index of its first character in the text, from 0
 * @param end index behind its last
 * @param capitals whether it is written in capitals alone, two at least
 */
record Token(String word, String stem, int start, int end, boolean capitals) {
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[.,;:!?()\\n•]");
    private static final String ENDS = ".;!\n•";

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            String piece = matcher.group();
            String word = Character.isLetterOrDigit(piece.charAt(0)) ? Folding.fold(piece) : piece;
            if (word.equals(".") && isWithin(text, matcher.start())) {
                continue; // 2.5 kg, m.3243
            }
            boolean capitals = piece.length() > 1 && piece.equals(piece.toUpperCase(Locale.ROOT))
                    && Character.isLetter(piece.charAt(0));
            tokens.add(new Token(word, Folding.stem(word), matcher.start(), matcher.end(), capitals));
        }
        return tokens;
    }

    private static boolean isWithin(String text, int dot) {
        return dot > 0 && dot + 1 < text.length() && Character.isLetterOrDigit(text.charAt(dot - 1))
                && Character.isLetterOrDigit(text.charAt(dot + 1));
    }

    boolean isPunctuation() {
        return !Character.isLetterOrDigit(word.charAt(0));
    }

    /** Whether a sentence ends here. */
    boolean isEnd() {
        return ENDS.contains(word);
    }
}
