package org.alidade.reads.verdict;

import java.util.List;
import java.util.Optional;
import org.alidade.reads.RepeatContext;
import org.alidade.reads.VariantReads;

/**
 * What the reads of one sample say of a variant.
 *
 * @param signs against it, the heaviest first
 * @param repeat the repeat it stands in
 * @param orientation where the change is one that damage makes
 */
public record ReadVerdict(VariantReads reads, Answer answer, List<Sign> signs, Optional<RepeatContext> repeat,
        Optional<OrientationBias> orientation) {
    public ReadVerdict {
        signs = List.copyOf(signs);
    }

    /** In one word. Text keys: {@code evidence.answer.<NAME>}. */
    public enum Answer {
        /** The reads carry the variant. */
        SUPPORTED,
        /** They carry it, and something about them must be looked at. */
        DOUBTFUL,
        /** Several things speak for an artefact. */
        LIKELY_ARTEFACT,
        /** Not one read shows it, although enough cover the place. */
        ABSENT,
        /** Too few reads to say, or no sequence to look for. */
        NOT_ASSESSABLE
    }

    /** The tags to propose, each once. */
    public List<ReviewTag> tags() {
        return signs.stream().map(sign -> sign.kind().tag()).distinct().toList();
    }
}
