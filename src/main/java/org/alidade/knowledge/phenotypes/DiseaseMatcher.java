package org.alidade.knowledge.phenotypes;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares a patient's signs with a disease: Resnik's measure, the information content of the most informative common
 * ancestor (doi:10.48550/arXiv.cmp-lg/9511007), here as a fraction of what the signs themselves would give.
 *
 * <p>The score is two thirds «how well the disease explains the patient» and one third «how well the patient shows the
 * disease»: a patient seldom shows all of a disease, but a sign that the disease does not have needs explaining.
 */
final class DiseaseMatcher {
    /** Each sign that is absent though usual takes away up to this part of the score, but not more than half in all. */
    private static final double CONTRADICTION = 0.08;

    /** Lower end of what HPO calls frequent (HP:0040282); signs of unstated frequency count too. */
    private static final double FREQUENT = 0.3;

    private final TermGraph graph;

    DiseaseMatcher(TermGraph graph) {
        this.graph = graph;
    }

    /**
     * @param present at least one; numbers in the graph
     * @param absent numbers in the graph
     */
    GeneSimilarity compare(int[] present, int[] absent, Disease disease) {
        List<TermMatch> matches = new ArrayList<>(present.length);
        double explained = 0;
        double possible = 0;
        for (int sign : present) {
            Best best = bestFor(sign, disease);
            double own = graph.information(sign);
            explained += best.information();
            possible += own;
            matches.add(new TermMatch(graph.id(sign), graph.id(best.diseaseSign()), graph.id(best.ancestor()),
                    own == 0 ? 0 : best.information() / own));
        }
        double towardsDisease = possible == 0 ? 0 : explained / possible;
        List<String> contradicted = new ArrayList<>();
        double kept = contradiction(absent, disease, contradicted);
        double score = (2 * towardsDisease + towardsPatient(present, disease)) / 3 * kept;
        return new GeneSimilarity(score, disease.id(), disease.name(), matches, contradicted);
    }

    private record Best(int diseaseSign, int ancestor, double information) {
    }

    private Best bestFor(int sign, Disease disease) {
        int bestSign = disease.signs()[0];
        int bestAncestor = graph.commonAncestor(sign, bestSign);
        for (int candidate : disease.signs()) {
            int ancestor = graph.commonAncestor(sign, candidate);
            // Numbers grow as terms get less informative.
            if (ancestor < bestAncestor) {
                bestSign = candidate;
                bestAncestor = ancestor;
            }
        }
        return new Best(bestSign, bestAncestor, graph.information(bestAncestor));
    }

    private double towardsPatient(int[] present, Disease disease) {
        double shown = 0;
        double possible = 0;
        for (int i = 0; i < disease.signs().length; i++) {
            int sign = disease.signs()[i];
            int best = graph.commonAncestor(sign, present[0]);
            for (int candidate : present) {
                best = Math.min(best, graph.commonAncestor(sign, candidate));
            }
            double weight = disease.likelyFrequency(i);
            shown += weight * graph.information(best);
            possible += weight * graph.information(sign);
        }
        return possible == 0 ? 0 : shown / possible;
    }

    /** The part of the score that is kept; adds the signs concerned to {@code contradicted}. */
    private double contradiction(int[] absent, Disease disease, List<String> contradicted) {
        double lost = 0;
        for (int sign : absent) {
            double frequency = 0;
            for (int i = 0; i < disease.signs().length; i++) {
                if (graph.isA(disease.signs()[i], sign)) {
                    frequency = Math.max(frequency, disease.likelyFrequency(i));
                }
            }
            if (frequency >= FREQUENT) {
                contradicted.add(graph.id(sign));
                lost += CONTRADICTION * frequency;
            }
        }
        return 1 - Math.min(0.5, lost);
    }
}
