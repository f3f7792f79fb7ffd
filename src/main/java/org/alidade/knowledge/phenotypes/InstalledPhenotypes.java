package org.alidade.knowledge.phenotypes;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alidade.knowledge.phenotypes.clinicaltext.Mention;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.model.Gene;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PhenotypicFeature;

/** The ontology and annotations of a bundle. Thread-safe. */
public final class InstalledPhenotypes implements Phenotypes {
    /** As HPO writes it, or as part of an address. */
    private static final Pattern ID = Pattern.compile("(?i)\\bHP[:_ ]?(\\d{7})\\b");

    private final String version;
    private final Ontology ontology;
    private final TermGraph graph;
    private final TermSearch search;
    private final Diseases diseases;
    private final ReaderOfText reader;

    private InstalledPhenotypes(String version, Ontology ontology, TermGraph graph, TermSearch search,
            Diseases diseases, ReaderOfText reader) {
        this.version = version;
        this.ontology = ontology;
        this.graph = graph;
        this.search = search;
        this.diseases = diseases;
        this.reader = reader;
    }

    /** Reads all sources of phenotypes; {@code information-content} counts the diseases of each term. */
    public static InstalledPhenotypes read(TableSet tables) throws IOException {
        Ontology ontology = Ontology.read(tables);
        Map<String, Integer> counts = new HashMap<>();
        tables.read("information-content", row -> counts.put("HP:" + row.text("id"), row.integer("diseases")));
        TermGraph graph = TermGraph.of(ontology.terms(), counts);
        TermSearch search = new TermSearch(ontology, graph, id -> counts.getOrDefault(id, 0));
        return new InstalledPhenotypes(tables.version("hpo"), ontology, graph, search, Diseases.read(tables, graph),
                new ReaderOfText(ontology, graph, id -> counts.getOrDefault(id, 0)));
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
        ID.matcher(typed).results().map(id -> ontology.resolve("HP:" + id.group(1))).flatMap(Optional::stream)
                .forEach(found::add);
        found.addAll(search.find(typed, limit));
        return found.stream().limit(Math.max(0, limit)).map(ontology::term).flatMap(Optional::stream).toList();
    }

    @Override
    public Optional<TermDetails> details(String id) {
        return ontology.details(id);
    }

    @Override
    public List<Mention> read(String text) {
        return reader.get().read(text).stream()
                .flatMap(mention -> Stream.of(ontology.resolve(mention.id()).map(id -> new Mention(id, mention.start(),
                        mention.end(), mention.words(), mention.standing(), mention.kin())).orElse(mention)))
                .toList();
    }

    @Override
    public List<PhenotypeTerm> parents(String id) {
        return ontology.parents(id).stream().map(ontology::term).flatMap(Optional::stream).toList();
    }

    @Override
    public List<Gene> diseaseGenes() {
        return diseases.known();
    }

    @Override
    public PhenotypeFit fit(List<PhenotypicFeature> features) {
        int[] present = numbers(features.stream().filter(feature -> !feature.excluded()));
        return present.length == 0
                ? PhenotypeFit.none()
                : new PatientFit(diseases, graph, present,
                        numbers(features.stream().filter(PhenotypicFeature::excluded)));
    }

    @Override
    public Optional<Set<ModeOfInheritance>> modes(Gene gene) {
        return diseases.modes(gene);
    }

    private int[] numbers(Stream<PhenotypicFeature> features) {
        return features.map(feature -> ontology.resolve(feature.id())).flatMap(Optional::stream).map(graph::number)
                .flatMapToInt(number -> number.isPresent() ? IntStream.of(number.getAsInt()) : IntStream.empty())
                .distinct().toArray();
    }
}
