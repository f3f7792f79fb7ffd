package org.alidade.knowledge.phenotypes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Finds terms by what a person types. */
final class TermSearch {
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing((Hit hit) -> !hit.name().sign())
            .thenComparingInt(Hit::quality).thenComparing(hit -> !hit.name().isLabel())
            .thenComparingInt(hit -> -hit.name().diseases()).thenComparingInt(hit -> hit.name().text().length())
            .thenComparing(hit -> hit.name().id());

    /**
     * One name of a term.
     *
     * @param text folded
     * @param sign whether the term is a phenotypic abnormality; those come first
     * @param diseases annotated with it
     */
    private record Name(String text, String id, boolean isLabel, boolean sign, int diseases) {
    }

    private record Hit(Name name, int quality) {
    }

    private final List<Name> names = new ArrayList<>();

    TermSearch(Ontology ontology, TermGraph graph, ToIntFunction<String> diseases) {
        for (OntologyTerm term : ontology.terms()) {
            boolean sign = graph.number(term.id()).isPresent();
            int used = diseases.applyAsInt(term.id());
            Optional<String> french = ontology.frenchLabel(term.id());
            french.ifPresent(label -> names.add(new Name(fold(label), term.id(), true, sign, used)));
            names.add(new Name(fold(term.label()), term.id(), true, sign, used));
            ontology.frenchSynonyms(term.id())
                    .forEach(name -> names.add(new Name(fold(name), term.id(), false, sign, used)));
            term.synonyms().forEach(name -> names.add(new Name(fold(name), term.id(), false, sign, used)));
        }
    }

    /** Ids of the terms found: whole name, beginning of a name, beginning of a word, all words, any part. */
    List<String> find(String typed, int limit) {
        String wanted = fold(typed);
        if (wanted.isEmpty() || limit <= 0) {
            return List.of();
        }
        String[] words = wanted.split(" ", -1);
        Map<String, Hit> best = new HashMap<>();
        for (Name name : names) {
            int quality = quality(name.text(), wanted, words);
            if (quality < Integer.MAX_VALUE) {
                best.merge(name.id(), new Hit(name, quality), (one, other) -> BEST_FIRST.compare(one, other) <= 0
                        ? one
                        : other);
            }
        }
        return best.values().stream().sorted(BEST_FIRST).limit(limit).map(hit -> hit.name().id()).toList();
    }

    private static int quality(String name, String wanted, String[] words) {
        int at = name.indexOf(wanted);
        if (at == 0) {
            return name.length() == wanted.length() ? 0 : 1;
        }
        if (at > 0) {
            return startsWord(name, wanted) ? 2 : 4;
        }
        if (words.length > 1) {
            for (String word : words) {
                if (!startsWord(name, word)) {
                    return Integer.MAX_VALUE;
                }
            }
            return 3;
        }
        return Integer.MAX_VALUE;
    }

    private static boolean startsWord(String name, String word) {
        return name.startsWith(word) || name.contains(" " + word);
    }

    /** Small letters without accents; ligatures in full; every run of other signs is one space. */
    static String fold(String text) {
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
}
