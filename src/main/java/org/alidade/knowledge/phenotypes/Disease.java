package org.alidade.knowledge.phenotypes;

/**
 * A disease with the signs it is annotated with.
 *
 * @param signs numbers in the {@link TermGraph}
 * @param frequencies of the signs among patients, 0 to 1, in the same order; {@link #UNKNOWN} where not stated
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop of the ranking, never compared
record Disease(String id, String name, int[] signs, double[] frequencies) {
    static final double UNKNOWN = -1;

    /** The frequency, or the middle where it is not stated. */
    double likelyFrequency(int index) {
        return frequencies[index] == UNKNOWN ? 0.5 : frequencies[index];
    }
}
