package org.alidade.knowledge.phenotypes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private Ontology() {
    }

    /** Reads the sources {@code hpo}, {@code hpo-fr} and {@code hpo-fr-synonyms}. */
    static Ontology read(TableSet tables) throws IOException {
        Ontology ontology = new Ontology();
        tables.read("hpo", ontology::addTerm);
        tables.read("hpo-fr", ontology::addFrench);
        tables.read("hpo-fr-synonyms", row -> ontology.frenchSynonyms
                .computeIfAbsent(id(row.text("id")), key -> new ArrayList<>(1)).add(row.text("synonym")));
        return ontology;
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

    Optional<String> frenchLabel(String id) {
        return Optional.ofNullable(french.get(id));
    }

    List<String> frenchSynonyms(String id) {
        return frenchSynonyms.getOrDefault(id, List.of());
    }
}
