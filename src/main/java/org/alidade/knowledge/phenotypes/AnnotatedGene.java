package org.alidade.knowledge.phenotypes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A gene with its diseases.
 *
 * @param diseases numbers in the list of diseases; never empty
 * @param together every sign of any of them, at its highest frequency: what OMIM and Orphanet say of one disease stands in
 *        two entries, and neither is complete
 */
record AnnotatedGene(List<Integer> diseases, Disease together) {
    AnnotatedGene {
        diseases = List.copyOf(diseases);
    }

    static AnnotatedGene of(List<Integer> numbers, List<Disease> all) {
        Map<Integer, Double> signs = new TreeMap<>();
        for (int number : numbers) {
            Disease disease = all.get(number);
            for (int i = 0; i < disease.signs().length; i++) {
                signs.merge(disease.signs()[i], disease.likelyFrequency(i), Math::max);
            }
        }
        return new AnnotatedGene(new ArrayList<>(numbers), new Disease("", "",
                signs.keySet().stream().mapToInt(Integer::intValue).toArray(),
                signs.values().stream().mapToDouble(Double::doubleValue).toArray(), Set.of()));
    }
}
