package org.alidade.knowledge.annotation;

import org.alidade.knowledge.transcripts.Exons;
import org.alidade.knowledge.transcripts.TranscriptModel;

/** Predicts nonsense-mediated decay from the place of the first stop of a changed transcript. */
final class Decay {
    /** A stop this close before the last junction escapes (standards, PVS1). */
    private static final int NEAR_JUNCTION = 50;
    /** A stop among the first coding bases is followed by a new start (VEP's NMD plugin). */
    private static final int NEAR_START = 100;

    private Decay() {
    }

    /**
     * @param place of the change that makes the stop
     * @param longer bases that the change adds
     * @param stopEnds last base of the stop within the changed coding bases, from 1; 0 where none follows
     */
    static DecayPrediction predict(TranscriptModel model, TranscriptPlace place, int longer, int stopEnds) {
        if (stopEnds == 0) {
            return DecayPrediction.WITHOUT_STOP;
        }
        Exons exons = model.exons();
        if (exons.count() == 1) {
            return DecayPrediction.ESCAPED_WITHOUT_INTRON;
        }
        int missing = model.coding().orElseThrow().startPhase();
        int stop = model.codingStart() - 1 + stopEnds - missing;
        int lastLength = model.isForward()
                ? exons.end(exons.count() - 1) - exons.start(exons.count() - 1) + 1
                : exons.end(0) - exons.start(0) + 1;
        int junction = exons.length() - lastLength;
        if (place.transcriptEnd() <= junction) {
            junction += longer;
        }
        if (stop > junction) {
            return DecayPrediction.ESCAPED_LAST_EXON;
        }
        if (stop > junction - NEAR_JUNCTION) {
            return DecayPrediction.ESCAPED_NEAR_LAST_JUNCTION;
        }
        return stopEnds <= NEAR_START ? DecayPrediction.ESCAPED_NEAR_START : DecayPrediction.EXPECTED;
    }
}
