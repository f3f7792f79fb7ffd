package org.alidade.workflow;

import java.nio.file.Path;

/**
 * A VCF that a case names, that was read before, and that is no longer at its place.
 *
 * @param named where the case says it is
 * @param sha256 of the file as it was read
 * @param bytes its size then
 */
public record MovedVcf(Path named, String sha256, long bytes) {
    /** What came of the place that a person gave. */
    public sealed interface Answer {
    }

    /** It is the same file; from now on it is read there. */
    public record Found(Path at) implements Answer {
    }

    /** It is another file, which is not taken. */
    public record Different(Path at, String sha256, long bytes) implements Answer {
    }
}
