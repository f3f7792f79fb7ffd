package org.alidade.knowledge.phenotypes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.monarchinitiative.phenol.graph.OntologyGraph;
import org.monarchinitiative.phenol.graph.OntologyGraphBuilders;
import org.monarchinitiative.phenol.graph.OntologyGraphEdge;
import org.monarchinitiative.phenol.graph.RelationTypes;
import org.monarchinitiative.phenol.ontology.data.TermId;

/**
 * The phenotypic abnormalities, numbered from the most to the least informative, each with its ancestors. In that order
 * the first number that two terms' ancestors share is their most informative common ancestor.
 */
final class TermGraph {
    /** Phenotypic abnormality: the part of the ontology that describes signs. */
    static final String ABNORMALITY = "HP:0000118";
    private static final TermId ALL = TermId.of("HP:0000001");

    private final List<String> ids;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] rarity;
    private final int[][] ancestors;

    private TermGraph(OntologyGraph<TermId> graph, List<TermId> abnormalities, Map<String, Integer> diseases) {
        List<String> sorted = new ArrayList<>(abnormalities.stream().map(TermId::getValue).toList());
        sorted.sort(Comparator.comparingInt((String id) -> diseases.getOrDefault(id, 0)).thenComparing(id -> id));
        ids = List.copyOf(sorted);
        int all = Math.max(1, diseases.getOrDefault(ABNORMALITY, 1));
        rarity = new double[ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
            // A term that no disease is annotated with is taken to be as informative as one of a single disease.
            rarity[i] = (double) all / Math.max(1, diseases.getOrDefault(ids.get(i), 0));
        }
        ancestors = new int[ids.size()][];
        for (int i = 0; i < ids.size(); i++) {
            ancestors[i] = graph.extendWithAncestors(TermId.of(ids.get(i)), true).stream()
                    .mapToInt(ancestor -> numbers.getOrDefault(ancestor.getValue(), -1)).filter(number -> number >= 0)
                    .sorted().distinct().toArray();
        }
    }

    /**
     * @param terms live terms, all below HP:0000001
     * @param diseases by term id: how many diseases have the term or one below it
     */
    static TermGraph of(List<OntologyTerm> terms, Map<String, Integer> diseases) {
        List<OntologyGraphEdge<TermId>> edges = new ArrayList<>();
        for (OntologyTerm term : terms) {
            TermId id = TermId.of(term.id());
            term.parents().forEach(parent -> edges
                    .add(OntologyGraphEdge.of(id, TermId.of(parent), RelationTypes.isA())));
        }
        OntologyGraph<TermId> graph = OntologyGraphBuilders.monoCsrBuilder().hierarchyRelation(RelationTypes.isA())
                .build(ALL, edges);
        List<TermId> abnormalities = List.copyOf(graph.extendWithDescendants(TermId.of(ABNORMALITY), true));
        return new TermGraph(graph, abnormalities.stream().distinct().toList(), diseases);
    }

    /** The number of a primary id; empty where it is no phenotypic abnormality. */
    OptionalInt number(String id) {
        Integer number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    String id(int number) {
        return ids.get(number);
    }

    int size() {
        return ids.size();
    }

    /** One disease in how many has the term or one below it; 1 at the root. */
    double rarity(int number) {
        return rarity[number];
    }

    /** Information content: the natural logarithm of the rarity, from 0 at the root. */
    double information(int number) {
        return StrictMath.log(rarity[number]);
    }

    /** The most informative term that both are, or lie below. */
    int commonAncestor(int one, int other) {
        int[] left = ancestors[one];
        int[] right = ancestors[other];
        int i = 0;
        int j = 0;
        while (left[i] != right[j]) {
            if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return left[i];
    }

    /** Whether {@code term} is {@code ancestor} or lies below it. */
    boolean isA(int term, int ancestor) {
        return Arrays.binarySearch(ancestors[term], ancestor) >= 0;
    }
}
