package org.alidade.knowledge.hgvs;

import java.util.Optional;

/** What is done to the bases; those that are spelled are in the direction of the reference, in upper case. */
public sealed interface BaseEdit {
    /** {@code A>T}, of one base or more. */
    record Substitution(String from, String to) implements BaseEdit {
    }

    /** {@code del}, with the bases where they are spelled. */
    record Deletion(Optional<String> bases) implements BaseEdit {
    }

    /** {@code dup}, with the bases where they are spelled. */
    record Duplication(Optional<String> bases) implements BaseEdit {
    }

    /** {@code ins}. */
    record Insertion(String bases) implements BaseEdit {
    }

    /** {@code delins}, with the bases that go where they are spelled. */
    record Replacement(Optional<String> from, String to) implements BaseEdit {
    }

    /** {@code inv}. */
    record Inversion() implements BaseEdit {
    }

    /** {@code [4]}: the repeat that begins at the place has so many units of {@code unit}; empty: of the bases of the range. */
    record Repeat(Optional<String> unit, int count) implements BaseEdit {
    }
}
