package org.alidade.knowledge.positions;

import java.util.List;
import java.util.stream.Collectors;

/** What installed sources know of alleles of one build. Immutable; may be used by several threads, each with its own cursor. */
public final class KnownAlleles {
    /**
     * One source.
     *
     * @param title as a report cites it, with its version
     * @param sha256 of its file
     */
    public record Source(PublishedVcf kind, String title, String sha256, PositionFile file) {
    }

    private final List<Source> sources;

    public KnownAlleles(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    public boolean isEmpty() {
        return sources.isEmpty();
    }

    public List<Source> sources() {
        return sources;
    }

    /** Stands for all sources: what was looked up before is of use while this stays the same. */
    public String key() {
        return sources.stream().map(Source::sha256).sorted().collect(Collectors.joining(","));
    }

    /** For one thread. */
    public KnownCursor cursor() {
        return new KnownCursor(sources);
    }
}
