package org.alidade.knowledge.transcripts;

import java.util.Comparator;
import java.util.Set;

/**
 * The order in which a variant's transcripts are shown: MANE Select, MANE Plus Clinical, those the laboratory prefers,
 * canonical ones, then the others by id. Coding transcripts go before non-coding ones of the same rank.
 */
public final class TranscriptOrder {
    private final Set<String> preferred;

    /** @param preferred ids of the laboratory, with or without version */
    public TranscriptOrder(Set<String> preferred) {
        this.preferred = Set.copyOf(preferred);
    }

    public static TranscriptOrder withoutPreference() {
        return new TranscriptOrder(Set.of());
    }

    public Comparator<TranscriptModel> comparator() {
        return Comparator.comparingInt(this::rank).thenComparing(model -> !model.isCoding())
                .thenComparing(TranscriptModel::id);
    }

    private int rank(TranscriptModel model) {
        if (model.is(TranscriptTag.MANE_SELECT)) {
            return 0;
        }
        if (model.is(TranscriptTag.MANE_PLUS_CLINICAL)) {
            return 1;
        }
        boolean wanted = preferred.contains(model.id()) || preferred.contains(model.stableId())
                || model.equivalent().filter(id -> preferred.contains(id)
                        || preferred.contains(TranscriptModel.withoutVersion(id))).isPresent();
        return wanted ? 2 : model.is(TranscriptTag.CANONICAL) ? 3 : 4;
    }
}
