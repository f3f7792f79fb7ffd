package org.alidade.variants.local;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;

/** The program's own consequences of single variants. May be used by several threads. */
public final class OwnConsequences {
    private final ConsequenceSource source;
    private final ConcurrentLinkedDeque<LocalEffects> idle = new ConcurrentLinkedDeque<>();

    public OwnConsequences(ConsequenceSource source) {
        this.source = source;
    }

    public ConsequenceSource source() {
        return source;
    }

    /** The one to show first leading; empty where they cannot be told, and for what is no change of sequence. */
    public Optional<List<TranscriptConsequence>> of(VariantEvidence evidence) {
        if (!evidence.type().isSequence()) {
            return Optional.empty();
        }
        LocalEffects effects = Optional.ofNullable(idle.poll()).orElseGet(() -> new LocalEffects(source));
        Optional<List<TranscriptConsequence>> own = effects.of(evidence.key().contig(), evidence.key().position(),
                evidence.key().ref(), evidence.key().alt());
        idle.push(effects);
        return own;
    }
}
