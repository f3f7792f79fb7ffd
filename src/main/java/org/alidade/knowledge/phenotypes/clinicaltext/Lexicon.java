package org.alidade.knowledge.phenotypes.clinicaltext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of terms by their words. The order of words does not matter («disability, intellectual»), nor do little words
 * («retard du développement», «retard de développement»), unless the name holds a word of negation.
 */
final class Lexicon {
    /** Names of more words than this are not looked for. */
    static final int LONGEST = 8;
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_ACRONYM = 6;

    private static final Set<String> LITTLE = Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la",
            "le",
            "les", "un", "une", "an", "and", "in", "of", "the", "to");
    static final Set<String> NEGATIVE = Set.of("absence", "absent", "absents", "absente", "absentes", "aucun", "aucune",
            "jamais", "lack", "never", "no", "non", "not", "pas", "sans", "without");

    /** Words that name a part of the body or a thing in common use before they name a sign. */
    private static final Set<String> COMMON = Set.of("bavement", "canthus", "cheveu", "chute", "choc", "corn", "cornee",
            "cutting", "exclu", "fall", "fisting", "forceps", "forearm", "genou", "goutte", "hallux", "handicap",
            "hopping", "hostile", "inaction", "insight", "jumping", "luette", "main", "massue", "mole", "neurone",
            "oncology", "ongle", "ordering", "orteil", "oubli", "piles", "plaque", "reflexe", "rein", "retine",
            "rosette",
            "shock", "sommeil", "surplomb", "tearing", "trachee", "trance", "tumor", "tumeur");
    private static final Set<String> COMMON_STEMS = COMMON.stream().map(Folding::stem).collect(Collectors.toSet());

    private final Map<String, TermName> anyOrder = new HashMap<>();
    private final Map<String, TermName> asWritten = new HashMap<>();
    private final Map<String, TermName> acronyms = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();

    Lexicon(Collection<TermName> names) {
        names.forEach(this::add);
    }

    static boolean isLittle(Token token) {
        return LITTLE.contains(token.word());
    }

    private void add(TermName name) {
        String text = name.text().strip();
        List<Token> tokens = Token.of(text).stream().filter(token -> !token.isPunctuation()).toList();
        List<Token> content = tokens.stream().filter(token -> !isLittle(token)).toList();
        if (content.isEmpty() || content.size() > LONGEST) {
            return;
        }
        if (content.size() == 1 && text.length() <= LONGEST_ACRONYM && text.equals(text.toUpperCase(Locale.ROOT))) {
            acronyms.merge(content.getFirst().word(), name, Lexicon::better);
        } else if (tokens.stream().map(Token::word).anyMatch(NEGATIVE::contains)) {
            asWritten.merge(exact(tokens), name, Lexicon::better);
        } else if (content.size() > 1 || isTelling(content.getFirst())) {
            anyOrder.merge(key(content), name, Lexicon::better);
            content.forEach(token -> vocabulary.add(token.stem()));
        }
    }

    private static boolean isTelling(Token word) {
        return word.word().length() >= SHORTEST_WORD && !COMMON_STEMS.contains(word.stem())
                && !word.word().chars().allMatch(Character::isDigit);
    }

    private static TermName better(TermName one, TermName other) {
        return one.preferred() != other.preferred()
                ? one.preferred() > other.preferred() ? one : other
                : one.id().compareTo(other.id()) <= 0 ? one : other;
    }

    private static String key(Collection<Token> content) {
        String[] stems = content.stream().map(Token::stem).toArray(String[]::new);
        Arrays.sort(stems);
        return String.join(" ", stems);
    }

    private static String exact(Collection<Token> tokens) {
        return tokens.stream().map(Token::stem).collect(Collectors.joining(" "));
    }

    /** The term that words of a text name; {@code tokens} hold no punctuation. */
    Optional<TermName> find(List<Token> tokens) {
        if (tokens.size() == 1 && tokens.getFirst().capitals()) {
            TermName acronym = acronyms.get(tokens.getFirst().word());
            if (acronym != null) {
                return Optional.of(acronym);
            }
        }
        TermName written = asWritten.get(exact(tokens));
        if (written != null) {
            return Optional.of(written);
        }
        List<Token> content = new ArrayList<>(tokens);
        content.removeIf(Lexicon::isLittle);
        boolean negative = content.stream().map(Token::word).anyMatch(NEGATIVE::contains);
        return negative ? Optional.empty() : Optional.ofNullable(anyOrder.get(key(content)));
    }

    /** Stems of the words of all names. */
    Set<String> vocabulary() {
        return vocabulary;
    }
}
