package org.alidade.knowledge.phenotypes;

import java.util.Set;
import org.alidade.model.ModeOfInheritance;

/**
 * A disease with the signs it is annotated with.
 *
 * @param signs numbers in the {@link TermGraph}; never empty
 * @param frequencies of the signs among patients, 0 to 1, in the same order; {@link #UNSTATED} where not stated
 * @param modes of inheritance; empty where not stated
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop of the ranking, never compared
record Disease(String id, String name, int[] signs, double[] frequencies, Set<ModeOfInheritance> modes) {
    static final double UNSTATED = -1;

    Disease {
        modes = Set.copyOf(modes);
    }

    /**
     * The frequency; 1 where it is not stated, since descriptions without frequencies name what is typical. (Measured: 0.5
     * or 0.8 for these found fewer genes, docs/ranking.md.)
     */
    double likelyFrequency(int index) {
        return frequencies[index] == UNSTATED ? 1 : frequencies[index];
    }
}
