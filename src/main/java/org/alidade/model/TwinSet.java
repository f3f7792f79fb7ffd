package org.alidade.model;

/**
 * A multiple birth. All children of one birth carry the same value.
 *
 * @param name unique among the births of a family, for instance {@code T1}
 */
public record TwinSet(String name, Kind kind) {
    /** From how many eggs. */
    public enum Kind {
        MONOZYGOTIC, DIZYGOTIC, UNKNOWN
    }
}
