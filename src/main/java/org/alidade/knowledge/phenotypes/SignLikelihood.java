package org.alidade.knowledge.phenotypes;

/**
 * How much likelier one sign of a patient is in a disease that has a sign than in any disease, in the manner of LIRICAL
 * (Robinson 2020, doi:10.1016/j.ajhg.2020.06.021): the rarity of their most informative common ancestor, times the
 * frequency of the disease's sign.
 *
 * <p>Kinship counts less the less it says. Where the patient's sign is the disease's or more general, whoever has the one
 * has the other. Where it is more specific, the disease's patients need not have just this. Cousins under a common ancestor
 * share little. The constants were chosen on published cases, split by gene (docs/ranking.md).
 */
final class SignLikelihood {
    private static final double MORE_SPECIFIC = 0.5;
    private static final double COUSIN = 0.05;

    /** Of all signs noted in patients, the part that has nothing to do with the disease looked for. */
    private static final double UNRELATED = 0.3;

    private final int sign;
    private final double[] worth;
    private final TermGraph graph;

    SignLikelihood(int sign, TermGraph graph) {
        this.sign = sign;
        this.graph = graph;
        this.worth = new double[graph.size()];
        for (int other = 0; other < worth.length; other++) {
            int ancestor = graph.commonAncestor(sign, other);
            double kinship = ancestor == sign ? 1 : ancestor == other ? MORE_SPECIFIC : COUSIN;
            worth[other] = kinship * graph.rarity(ancestor);
        }
    }

    int sign() {
        return sign;
    }

    /** Index of the disease's sign that explains the patient's best. */
    int best(Disease disease) {
        int best = 0;
        double highest = -1;
        for (int i = 0; i < disease.signs().length; i++) {
            double value = worth(disease, i);
            if (value > highest) {
                highest = value;
                best = i;
            }
        }
        return best;
    }

    double worth(Disease disease, int index) {
        return worth[disease.signs()[index]] * disease.likelyFrequency(index);
    }

    /** Natural logarithm of the likelihood ratio; at least that of a sign that is unrelated to the disease. */
    double logRatio(Disease disease) {
        int[] signs = disease.signs();
        double highest = 0;
        for (int i = 0; i < signs.length; i++) {
            highest = Math.max(highest, worth[signs[i]] * disease.likelyFrequency(i));
        }
        return StrictMath.log(UNRELATED + (1 - UNRELATED) * highest);
    }

    int ancestor(int diseaseSign) {
        return graph.commonAncestor(sign, diseaseSign);
    }
}
