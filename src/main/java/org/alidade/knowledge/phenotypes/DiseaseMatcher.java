package org.alidade.knowledge.phenotypes;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares a patient's signs with a disease: Resnik's measure, the information content of the most informative common
 * ancestor (doi:10.48550/arXiv.cmp-lg/9511007), here as a fraction of what the signs themselves would give.
 *
 * <p>The score is two thirds «how well the disease explains the patient» and one third «how well the patient shows the
 * disease»: a patient seldom shows all of a disease, but a sign that the disease does not have needs explaining. The
 * constants below were chosen on published cases of rare diseases, by the rank of the gene among all annotated ones.
 */
final class DiseaseMatcher {
    /** How much a sign loses that is all but never seen in the disease; one of unstated frequency loses half of it. */
    private static final double RARITY = 0.2;

    /**
     * The part of the score that a sign takes away which is absent though all patients have it. Small: published cases
     * often list what was looked for and not found, and more weight made the right gene fall.
     */
    private static final double CONTRADICTION = 0.02;
    private static final double MOST_CONTRADICTED = 0.2;

    /** Lower end of what HPO calls frequent (HP:0040282). */
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
            explained += best.worth();
            possible += graph.information(sign);
            matches.add(new TermMatch(graph.id(sign), graph.id(best.diseaseSign()), graph.id(best.ancestor()),
                    fraction(best.ancestor(), sign)));
        }
        double towardsDisease = possible == 0 ? 0 : explained / possible;
        List<String> contradicted = new ArrayList<>();
        double kept = kept(absent, disease, contradicted);
        double score = (2 * towardsDisease + towardsPatient(present, disease)) / 3 * kept;
        return new GeneSimilarity(score, disease.id(), disease.name(), matches, contradicted);
    }

    private record Best(int diseaseSign, int ancestor, double worth) {
    }

    private Best bestFor(int sign, Disease disease) {
        Best best = new Best(disease.signs()[0], graph.commonAncestor(sign, disease.signs()[0]), 0);
        for (int i = 0; i < disease.signs().length; i++) {
            int ancestor = graph.commonAncestor(sign, disease.signs()[i]);
            double worth = worth(ancestor, sign) * (1 - RARITY + RARITY * disease.likelyFrequency(i));
            if (worth > best.worth()) {
                best = new Best(disease.signs()[i], ancestor, worth);
            }
        }
        return best;
    }

    /** Information that an ancestor shares with a sign, 0 to 1. */
    private double fraction(int ancestor, int sign) {
        double own = graph.information(sign);
        return own == 0 ? 0 : graph.information(ancestor) / own;
    }

    /** A sign's information times the square of the shared fraction: distant kinship says little. */
    private double worth(int ancestor, int sign) {
        double fraction = fraction(ancestor, sign);
        return fraction * fraction * graph.information(sign);
    }

    private double towardsPatient(int[] present, Disease disease) {
        double shown = 0;
        double possible = 0;
        for (int i = 0; i < disease.signs().length; i++) {
            int sign = disease.signs()[i];
            // Numbers grow as terms get less informative.
            int best = graph.commonAncestor(sign, present[0]);
            for (int candidate : present) {
                best = Math.min(best, graph.commonAncestor(sign, candidate));
            }
            double weight = disease.likelyFrequency(i);
            shown += weight * worth(best, sign);
            possible += weight * graph.information(sign);
        }
        return possible == 0 ? 0 : shown / possible;
    }

    /** The part of the score that is kept; adds the signs concerned to {@code contradicted}. */
    private double kept(int[] absent, Disease disease, List<String> contradicted) {
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
        return 1 - Math.min(MOST_CONTRADICTED, lost);
    }
}
