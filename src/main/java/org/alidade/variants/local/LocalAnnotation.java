package org.alidade.variants.local;

import java.io.IOException;
import java.nio.file.Path;

import org.alidade.model.VariantEvidence;
import org.alidade.variants.column.VariantColumns;

/** The program's own consequences of one VCF, open. May be used by several threads. */
public final class LocalAnnotation implements AutoCloseable {
    private final OwnConsequences own;
    private final SidecarFile file;

    private LocalAnnotation(ConsequenceSource source, SidecarFile file) {
        this.own = new OwnConsequences(source);
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
        return own.of(evidence).map(added -> Completion.of(evidence, added)).orElse(evidence);
    }

    public ConsequenceSource source() {
        return own.source();
    }

    @Override
    public void close() {
        file.close();
    }
}
