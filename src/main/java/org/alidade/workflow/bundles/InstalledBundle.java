package org.alidade.workflow.bundles;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.model.Problem;

/**
 * A bundle of the station.
 *
 * @param folder empty for the one inside the program
 * @param sha256 of its manifest; empty where it cannot be read
 * @param chosen whether the station reads cases with it, from the next start on at the latest
 * @param problems why it cannot be read; empty where it can
 */
public record InstalledBundle(String name, Optional<Path> folder, String sha256, List<KnowledgeSource> sources,
        boolean chosen, List<Problem> problems) {
    public InstalledBundle {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /** Bytes of all its files, as far as the manifest states them. */
    public long size() {
        return sources.stream().mapToLong(source -> source.size().orElse(0)).sum();
    }
}
