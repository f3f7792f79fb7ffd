package org.alidade.knowledge.transcripts;

import java.util.Optional;

/**
 * What is translated of a transcript.
 *
 * @param start lowest coding base on the genome, the stop codon included, counted from 1
 * @param end highest coding base
 * @param startPhase bases of the first codon that the transcript lacks at its 5′ end: 0, 1 or 2
 * @param startComplete whether the start codon is part of the transcript
 * @param endComplete whether the stop codon is part of the transcript
 * @param protein id with version
 */
public record CodingRegion(int start, int end, int startPhase, boolean startComplete, boolean endComplete,
        Optional<String> protein) {
    public CodingRegion {
        if (start < 1 || end < start || startPhase < 0 || startPhase > 2) {
            throw new IllegalArgumentException("not a coding region: " + start + "-" + end + " phase " + startPhase);
        }
    }
}
