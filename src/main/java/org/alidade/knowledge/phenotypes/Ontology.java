package org.alidade.knowledge.phenotypes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableSet;

/** Terms, the ids that lead to them, and their names in two languages. */
final class Ontology {
    private final Map<String, OntologyTerm> terms = new LinkedHashMap<>();
    private final Map<String, String> primary = new HashMap<>();
    private final Map<String, String> french = new HashMap<>();
    private final Set<String> stale = new HashSet<>();
    private final Map<String, List<String>> frenchSynonyms = new HashMap<>();
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    private Ontology() {
    }

    /** Reads the sources {@code hpo}, {@code hpo-fr} and {@code hpo-fr-synonyms}. */
    static Ontology read(TableSet tables) throws IOException {
        Ontology ontology = new Ontology();
        tables.read("hpo", ontology::addTerm);
        tables.read("hpo-definitions", ontology::addDefinition);
        tables.read("hpo-fr", ontology::addFrench);
        tables.read("hpo-fr-synonyms", row -> ontology.frenchSynonyms
                .computeIfAbsent(id(row.text("id")), key -> new ArrayList<>(1)).addAll(row.list("synonym", '|')));
        ontology.terms.values().forEach(term -> term.parents().forEach(
                parent -> ontology.children.computeIfAbsent(parent, key -> new ArrayList<>()).add(term.id())));
        return ontology;
    }

    private record Definition(String english, Optional<String> french) {
    }

    private void addDefinition(Row row) {
        definitions.put(id(row.text("id")), new Definition(row.text("definition"), row.optional("french")));
    }

    private static String id(String digits) {
        return "HP:" + digits;
    }

    private void addTerm(Row row) {
        String id = id(row.text("id"));
        Optional<String> replacement = row.optional("replaced_by");
        if (replacement.isPresent()) {
            primary.put(id, id(replacement.get()));
        } else if (row.text("obsolete").isEmpty()) {
            terms.put(id, new OntologyTerm(id, row.text("label"),
                    row.list("parents", ',').stream().map(Ontology::id).toList(), row.list("synonyms", '|')));
            row.list("alternatives", ',').forEach(alternative -> primary.putIfAbsent(id(alternative), id));
        }
    }

    /** A label made for another English label is kept, and said to be stale. The first of several goes. */
    private void addFrench(Row row) {
        String id = id(row.text("id"));
        OntologyTerm term = terms.get(id);
        if (term != null && french.putIfAbsent(id, row.text("label")) == null
                && row.optional("made_for").filter(madeFor -> !madeFor.equals(term.label())).isPresent()) {
            stale.add(id);
        }
    }

    List<OntologyTerm> terms() {
        return List.copyOf(terms.values());
    }

    /** The live id that an id means; a replaced term may have been replaced again. */
    Optional<String> resolve(String id) {
        String now = id.strip();
        for (int hops = 0; hops < 10 && !terms.containsKey(now); hops++) {
            String next = primary.get(now);
            if (next == null) {
                return Optional.empty();
            }
            now = next;
        }
        return terms.containsKey(now) ? Optional.of(now) : Optional.empty();
    }

    /** Ids of the terms directly above. */
    List<String> parents(String id) {
        return resolve(id).map(terms::get).map(OntologyTerm::parents).orElse(List.of());
    }

    Optional<PhenotypeTerm> term(String id) {
        return resolve(id).map(terms::get).map(term -> new PhenotypeTerm(term.id(), term.label(),
                Optional.ofNullable(french.get(term.id())), stale.contains(term.id())));
    }

    /** The term of an id with its place in the tree; empty for an unknown id. */
    Optional<TermDetails> details(String id) {
        return term(id).map(term -> {
            Optional<Definition> definition = Optional.ofNullable(definitions.get(term.id()));
            return new TermDetails(term, definition.map(Definition::english), definition.flatMap(Definition::french),
                    synonyms(term.id()), path(term.id()), listed(parents(term.id())),
                    listed(children.getOrDefault(term.id(), List.of())));
        });
    }

    private List<PhenotypeTerm> listed(List<String> ids) {
        return ids.stream().map(this::term).flatMap(Optional::stream).toList();
    }

    private List<String> synonyms(String id) {
        List<String> all = new ArrayList<>(frenchSynonyms(id));
        all.addAll(Objects.requireNonNull(terms.get(id)).synonyms());
        return all.stream().distinct().toList();
    }

    /** By first parents, from the root to the term's parent. */
    private List<PhenotypeTerm> path(String id) {
        List<PhenotypeTerm> path = new ArrayList<>();
        List<String> above = parents(id);
        while (!above.isEmpty() && path.size() < terms.size()) {
            term(above.getFirst()).ifPresent(parent -> path.addFirst(parent));
            above = parents(above.getFirst());
        }
        return path;
    }

    Optional<String> frenchLabel(String id) {
        return Optional.ofNullable(french.get(id));
    }

    List<String> frenchSynonyms(String id) {
        return frenchSynonyms.getOrDefault(id, List.of());
    }
}
