package org.alidade.knowledge.build;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ontology as the OBO Graphs file of the Human Phenotype Ontology gives it. */
final class HpoTerms {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String PREFIX = "HP:";

    /** A term; {@code replacedBy} and {@code obsolete} for those that are no longer used. */
    record Term(String id, String label, List<String> synonyms, List<String> alternatives, boolean obsolete,
            Optional<String> replacedBy, String definition) {
    }

    private final Map<String, Term> terms = new TreeMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, String> alternatives = new HashMap<>();
    private final Map<String, Set<String>> closures = new HashMap<>();
    private String version = "";

    private HpoTerms() {
    }

    static HpoTerms read(InputFile file) throws IOException {
        HpoTerms terms = new HpoTerms();
        try (InputStream stream = file.open(); JsonParser parser = new ObjectMapper().createParser(stream)) {
            while (parser.nextToken() != null && !"graphs".equals(parser.currentName())) {
                // up to the list of graphs
            }
            parser.nextToken();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                terms.readPart(parser);
            }
        }
        terms.terms.values().stream().filter(term -> !term.obsolete()).forEach(
                term -> term.alternatives().forEach(other -> terms.alternatives.putIfAbsent(other, term.id())));
        return terms;
    }

    private void readPart(JsonParser parser) throws IOException {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
            case "meta" -> version = version(parser.readValueAsTree());
            case "nodes" -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    addTerm(parser.readValueAsTree());
                }
            }
            case "edges" -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    addEdge(parser.readValueAsTree());
                }
            }
            default -> parser.skipChildren();
        }
    }

    /** The date within the release's address, else the stated version. */
    private static String version(JsonNode meta) {
        List<String> candidates = new ArrayList<>();
        candidates.add(meta.path("version").asText());
        for (JsonNode value : meta.path("basicPropertyValues")) {
            if (value.path("pred").asText().endsWith("versionInfo")) {
                candidates.add(value.path("val").asText());
            }
        }
        return candidates.stream().map(DATE::matcher).filter(Matcher::find).map(Matcher::group).findFirst().orElse("");
    }

    private void addTerm(JsonNode node) {
        String id = curie(node.path("id").asText());
        if (!id.startsWith(PREFIX)) {
            return;
        }
        JsonNode meta = node.path("meta");
        Set<String> synonyms = new TreeSet<>();
        meta.path("synonyms").forEach(synonym -> synonyms.add(synonym.path("val").asText().replace('|', '/')));
        Set<String> others = new TreeSet<>();
        Optional<String> replacedBy = Optional.empty();
        for (JsonNode value : meta.path("basicPropertyValues")) {
            String predicate = value.path("pred").asText();
            if (predicate.endsWith("hasAlternativeId")) {
                others.add(value.path("val").asText());
            } else if (predicate.endsWith("IAO_0100001")) {
                replacedBy = Optional.of(curie(value.path("val").asText()));
            }
        }
        terms.put(id, new Term(id, node.path("lbl").asText(), List.copyOf(synonyms), List.copyOf(others),
                meta.path("deprecated").asBoolean(), replacedBy, meta.path("definition").path("val").asText()));
    }

    private void addEdge(JsonNode edge) {
        if (edge.path("pred").asText().equals("is_a")) {
            parents.computeIfAbsent(curie(edge.path("sub").asText()), key -> new TreeSet<>())
                    .add(curie(edge.path("obj").asText()));
        }
    }

    private static String curie(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace('_', ':');
    }

    String version() {
        return version;
    }

    /** All terms by id. */
    Iterable<Term> all() {
        return terms.values();
    }

    /** Whether the label is the one a term has today. */
    boolean hasLabel(String id, String label) {
        Term term = terms.get(id);
        return term != null && term.label().equals(label);
    }

    Set<String> parents(String id) {
        return parents.getOrDefault(id, Set.of());
    }

    /** The live id that an id means today. */
    Optional<String> resolve(String id) {
        String now = id;
        for (int hops = 0; hops < 10; hops++) {
            Term term = terms.get(now);
            if (term != null && !term.obsolete()) {
                return Optional.of(now);
            }
            String next = term == null ? alternatives.get(now) : term.replacedBy().orElse(alternatives.get(now));
            if (next == null) {
                return Optional.empty();
            }
            now = next;
        }
        return Optional.empty();
    }

    /** The term and all above it. */
    Set<String> closure(String id) {
        Set<String> known = closures.get(id);
        if (known == null) {
            known = new HashSet<>();
            known.add(id);
            for (String parent : parents(id)) {
                known.addAll(closure(parent));
            }
            closures.put(id, known);
        }
        return known;
    }
}
