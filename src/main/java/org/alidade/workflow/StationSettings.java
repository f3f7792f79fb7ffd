package org.alidade.workflow;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a station keeps and finds its things.
 *
 * @param workspace the folder of the record and of everything the program writes
 * @param sampleCases the folder of the sample cases
 * @param knowledge the bundle to work with; where absent, the one chosen in the workspace, else the built-in one
 * @param reference a FASTA file that takes precedence over the bundle's sequence
 */
public record StationSettings(Path workspace, Path sampleCases, Optional<Path> knowledge, Optional<Path> reference,
        String programVersion) {
    /** Variant tables: made once per VCF, thrown away without loss. */
    public Path tables() {
        return workspace.resolve("tables");
    }
}
