package org.alidade.variants.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.column.VariantColumns;

/** The program's own consequences of one VCF, open. May be used by several threads. */
public final class LocalAnnotation implements AutoCloseable {
    private final ConsequenceSource source;
    private final SidecarFile file;
    private final ConcurrentLinkedDeque<LocalEffects> idle = new ConcurrentLinkedDeque<>();

    private LocalAnnotation(ConsequenceSource source, SidecarFile file) {
        this.source = source;
        this.file = file;
    }

    /**
     * Opens what {@link LocalAnnotator} made.
     *
     * @throws IOException if it is not there any more, not whole or damaged
     */
    public static LocalAnnotation open(Path sidecar, ConsequenceSource source) throws IOException {
        return new LocalAnnotation(source, SidecarFile.open(sidecar)
                .orElseThrow(() -> new IOException(sidecar + " is not a whole file of consequences")));
    }

    /** The same columns with the completed effects. */
    public VariantColumns complete(VariantColumns columns) {
        return new CompletedColumns(columns, file.effects(), file.lists());
    }

    /** The same row with the completed consequences. */
    public VariantEvidence complete(int row, VariantEvidence evidence) {
        if (file.effects().get(row) < file.ofVcf()) {
            return evidence;
        }
        return own(evidence).map(own -> Completion.of(evidence, own)).orElse(evidence);
    }

    /** The program's own consequences of a row, the one to show first leading; empty where they cannot be told. */
    public Optional<List<TranscriptConsequence>> own(VariantEvidence evidence) {
        if (!evidence.type().isSequence()) {
            return Optional.empty();
        }
        LocalEffects effects = Optional.ofNullable(idle.poll()).orElseGet(() -> new LocalEffects(source));
        Optional<List<TranscriptConsequence>> own = effects.of(evidence.key().contig(), evidence.key().position(),
                evidence.key().ref(), evidence.key().alt());
        idle.push(effects);
        return own;
    }

    public ConsequenceSource source() {
        return source;
    }

    @Override
    public void close() {
        file.close();
    }
}
