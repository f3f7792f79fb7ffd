package org.alidade.knowledge.phenotypes.clinicaltext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads clinical text for signs: the longest names first, then what stands around them, in the manner of NegEx (Chapman
 * 2001, doi:10.1006/jbin.2001.1029) and ConText (Harkema 2009, doi:10.1016/j.jbi.2009.05.002), for French and English at
 * once. Thread-safe.
 */
public final class ClinicalText {
    private static final Pattern ID = Pattern.compile("HP[:_ ]?(\\d{7})");

    private final Lexicon lexicon;
    private final Spelling spelling;

    public ClinicalText(Collection<TermName> names) {
        this.lexicon = new Lexicon(names);
        this.spelling = new Spelling(lexicon.vocabulary());
    }

    /** A name found in a text: token indexes, the second exclusive. */
    record Found(String id, int from, int to) {
    }

    /** Mentions in the order of the text, the same saying of the same sign once. */
    public List<Mention> read(String text) {
        List<Token> tokens = corrected(Token.of(text));
        List<Found> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).isPunctuation()) {
                names(tokens, start, i, found);
                start = i + 1;
            }
        }
        List<Mention> mentions = new ArrayList<>(ids(text));
        Set<String> told = new HashSet<>();
        for (Sentence.Told one : Sentence.readAll(tokens, found)) {
            Found name = one.name();
            int from = tokens.get(name.from()).start();
            int to = tokens.get(name.to() - 1).end();
            if (told.add(name.id() + one.standing() + one.kin())) {
                mentions.add(new Mention(name.id(), from, to, text.substring(from, to), one.standing(), one.kin()));
            }
        }
        mentions.sort(java.util.Comparator.comparingInt(Mention::start));
        return List.copyOf(mentions);
    }

    /** Ids that the text names outright; a sign that is struck out has an exclamation mark before it. */
    private static List<Mention> ids(String text) {
        List<Mention> mentions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Matcher matcher = ID.matcher(text);
        while (matcher.find()) {
            String id = "HP:" + matcher.group(1);
            boolean absent = matcher.start() > 0 && "!-".indexOf(text.charAt(matcher.start() - 1)) >= 0;
            if (seen.add(id)) {
                mentions.add(new Mention(id, matcher.start(), matcher.end(), matcher.group(),
                        absent ? Mention.Standing.ABSENT : Mention.Standing.PRESENT, Optional.empty()));
            }
        }
        return mentions;
    }

    private List<Token> corrected(List<Token> tokens) {
        Map<String, String> meant = new HashMap<>();
        List<Token> corrected = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            String stem = lexicon.vocabulary().contains(token.stem())
                    ? token.stem()
                    : meant.computeIfAbsent(token.stem(), typed -> spelling.correct(typed).orElse(typed));
            corrected.add(stem.equals(token.stem())
                    ? token
                    : new Token(token.word(), stem, token.start(), token.end(), token.capitals()));
        }
        return corrected;
    }

    /** Names between two signs of punctuation, from the left, the longest first. */
    private void names(List<Token> tokens, int start, int end, List<Found> found) {
        int from = start;
        while (from < end) {
            Optional<Found> longest = Lexicon.isLittle(tokens.get(from))
                    ? Optional.empty()
                    : longest(tokens, from, end);
            longest.ifPresent(found::add);
            from = longest.map(Found::to).orElse(from + 1);
        }
    }

    private Optional<Found> longest(List<Token> tokens, int from, int end) {
        for (int to = Math.min(end, from + 2 * Lexicon.LONGEST); to > from; to--) {
            if (!Lexicon.isLittle(tokens.get(to - 1))) {
                Optional<TermName> name = lexicon.find(tokens.subList(from, to));
                if (name.isPresent()) {
                    return Optional.of(new Found(name.get().id(), from, to));
                }
            }
        }
        return Optional.empty();
    }
}
