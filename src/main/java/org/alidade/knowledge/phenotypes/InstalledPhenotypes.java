package org.alidade.knowledge.phenotypes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.model.Gene;
import org.alidade.model.PhenotypicFeature;

/** The ontology and annotations of a bundle. Thread-safe. */
public final class InstalledPhenotypes implements Phenotypes {
    private final String version;
    private final Ontology ontology;
    private final TermGraph graph;
    private final TermSearch search;
    private final Diseases diseases;
    private final DiseaseMatcher matcher;

    private InstalledPhenotypes(String version, Ontology ontology, TermGraph graph, TermSearch search,
            Diseases diseases) {
        this.version = version;
        this.ontology = ontology;
        this.graph = graph;
        this.search = search;
        this.diseases = diseases;
        this.matcher = new DiseaseMatcher(graph);
    }

    /** Reads all sources of phenotypes; {@code information-content} counts the diseases of each term. */
    public static InstalledPhenotypes read(TableSet tables) throws IOException {
        Ontology ontology = Ontology.read(tables);
        Map<String, Integer> counts = new HashMap<>();
        tables.read("information-content", row -> counts.put("HP:" + row.text("id"), row.integer("diseases")));
        TermGraph graph = TermGraph.of(ontology.terms(), counts);
        TermSearch search = new TermSearch(ontology, graph, id -> counts.getOrDefault(id, 0));
        return new InstalledPhenotypes(tables.version("hpo"), ontology, graph, search, Diseases.read(tables, graph));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Optional<PhenotypeTerm> term(String id) {
        return ontology.term(id);
    }

    @Override
    public List<PhenotypeTerm> search(String typed, int limit) {
        SequencedSet<String> found = new LinkedHashSet<>();
        ontology.resolve(typed.strip().toUpperCase(Locale.ROOT)).ifPresent(found::add);
        found.addAll(search.find(typed, limit));
        return found.stream().limit(Math.max(0, limit)).map(ontology::term).flatMap(Optional::stream).toList();
    }

    @Override
    public Optional<GeneSimilarity> similarity(List<PhenotypicFeature> features, Gene gene) {
        List<Disease> candidates = diseases.of(gene);
        int[] present = numbers(features.stream().filter(feature -> !feature.excluded()));
        if (candidates.isEmpty() || present.length == 0) {
            return Optional.empty();
        }
        int[] absent = numbers(features.stream().filter(PhenotypicFeature::excluded));
        List<GeneSimilarity> all = new ArrayList<>(candidates.size());
        candidates.forEach(disease -> all.add(matcher.compare(present, absent, disease)));
        return all.stream().max(Comparator.comparingDouble(GeneSimilarity::score)
                .thenComparing(GeneSimilarity::diseaseId, Comparator.reverseOrder()));
    }

    private int[] numbers(Stream<PhenotypicFeature> features) {
        return features.map(feature -> ontology.resolve(feature.id())).flatMap(Optional::stream).map(graph::number)
                .flatMapToInt(number -> number.isPresent() ? IntStream.of(number.getAsInt()) : IntStream.empty())
                .distinct().toArray();
    }
}
