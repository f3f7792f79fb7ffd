package org.alidade.knowledge.phenotypes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A term with its meaning and its place in the tree.
 *
 * @param definition in English
 * @param frenchDefinition where the translation has one
 * @param synonyms in French, then in English
 * @param path one way from the root to the term's parent
 * @param parents directly above
 * @param children directly below
 */
public record TermDetails(PhenotypeTerm term, Optional<String> definition, Optional<String> frenchDefinition,
        List<String> synonyms, List<PhenotypeTerm> path, List<PhenotypeTerm> parents, List<PhenotypeTerm> children) {
    public TermDetails {
        synonyms = List.copyOf(synonyms);
        path = List.copyOf(path);
        parents = List.copyOf(parents);
        children = List.copyOf(children);
    }

    /** The definition in the reader's language, in English where there is no other. */
    public Optional<String> definition(Locale locale) {
        return locale.getLanguage().equals("fr") ? frenchDefinition.or(() -> definition) : definition;
    }
}
