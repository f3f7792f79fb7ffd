package org.alidade.knowledge.annotation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.TranscriptModel;

/** Spliced sequences, kept while variants of the same gene follow each other. Not thread-safe: one for each thread. */
final class TranscriptSequences {
    private static final int KEPT = 512;

    private final Genome genome;
    private final Map<TranscriptModel, TranscriptSequence> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TranscriptModel, TranscriptSequence> eldest) {
            return size() > KEPT;
        }
    };

    TranscriptSequences(Genome genome) {
        this.genome = genome;
    }

    TranscriptSequence of(TranscriptModel model) {
        return kept.computeIfAbsent(model, key -> TranscriptSequence.read(key, genome));
    }
}
