package org.alidade.knowledge.phenotypes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.alidade.knowledge.phenotypes.clinicaltext.Folding;
import org.alidade.knowledge.phenotypes.clinicaltext.Spelling;

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

    private static final int SHORT = 4;
    private static final int LONG = 8;
    private static final int MANY = 100;
    private static final int MISTYPED = 5;

    private final List<Name> names = new ArrayList<>();
    private final Set<String> vocabulary = new TreeSet<>();

    TermSearch(Ontology ontology, TermGraph graph, ToIntFunction<String> diseases) {
        for (OntologyTerm term : ontology.terms()) {
            boolean sign = graph.number(term.id()).isPresent();
            int used = diseases.applyAsInt(term.id());
            Optional<String> french = ontology.frenchLabel(term.id());
            french.ifPresent(label -> names.add(new Name(Folding.fold(label), term.id(), true, sign, used)));
            names.add(new Name(Folding.fold(term.label()), term.id(), true, sign, used));
            ontology.frenchSynonyms(term.id())
                    .forEach(name -> names.add(new Name(Folding.fold(name), term.id(), false, sign, used)));
            term.synonyms().forEach(name -> names.add(new Name(Folding.fold(name), term.id(), false, sign, used)));
        }
        names.forEach(name -> vocabulary.addAll(List.of(name.text().split(" ", -1))));
    }

    /** Ids of the terms found: whole name, beginning of a name, beginning of a word, all words, any part; else mistyped ones. */
    List<String> find(String typed, int limit) {
        String wanted = Folding.fold(typed);
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
        if (best.isEmpty()) {
            forgiving(words, best);
        }
        return best.values().stream().sorted(BEST_FIRST).limit(limit).map(hit -> hit.name().id()).toList();
    }

    /** Names that hold every typed word, or one that differs by a typing error. */
    private void forgiving(String[] words, Map<String, Hit> best) {
        List<Map<String, Integer>> meant = new ArrayList<>();
        for (String word : words) {
            meant.add(near(word));
        }
        for (Name name : names) {
            int errors = 0;
            for (Map<String, Integer> one : meant) {
                int least = MANY;
                for (String word : name.text().split(" ", -1)) {
                    least = Math.min(least, one.getOrDefault(word, MANY));
                }
                errors += least;
            }
            if (errors < MANY) {
                best.merge(name.id(), new Hit(name, MISTYPED + errors),
                        (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
            }
        }
    }

    /** Known words, or beginnings of such, that a typed one may mean, with the number of its errors. */
    private Map<String, Integer> near(String word) {
        int allowed = word.length() < SHORT ? 0 : word.length() < LONG ? 1 : 2;
        Map<String, Integer> near = new HashMap<>();
        for (String known : vocabulary) {
            int errors = known.startsWith(word) ? 0 : Spelling.distance(word, known, allowed);
            for (int cut = word.length() - 1; cut <= word.length() + 1; cut++) {
                if (errors > allowed && cut > 0 && cut < known.length() && known.charAt(0) == word.charAt(0)) {
                    errors = Math.min(errors, Spelling.distance(word, known.substring(0, cut), allowed));
                }
            }
            if (errors <= allowed) {
                near.put(known, errors);
            }
        }
        return near;
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
}
