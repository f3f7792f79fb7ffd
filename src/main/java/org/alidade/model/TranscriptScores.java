package org.alidade.model;

import java.util.OptionalDouble;

/**
 * Scores of predictors that judge the change of one protein, and so differ between transcripts.
 *
 * @param revel 0 to 1
 * @param alphaMissense 0 to 1
 */
public record TranscriptScores(OptionalDouble revel, OptionalDouble alphaMissense) {
    private static final TranscriptScores NONE = new TranscriptScores(OptionalDouble.empty(), OptionalDouble.empty());

    /** Not scored. */
    public static TranscriptScores none() {
        return NONE;
    }
}
