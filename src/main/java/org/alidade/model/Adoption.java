package org.alidade.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person who did not grow up with the biological parents. {@link Person#fatherId} and {@link Person#motherId} are always
 * the biological parents, so that no inheritance is ever read from these.
 *
 * @param firstParent an adoptive parent who stands in the family; none where the person was adopted out of it
 * @param secondParent the other one
 */
public record Adoption(Optional<String> firstParent, Optional<String> secondParent) {
    /** Adopted out of the family, or into it by nobody who stands in it. */
    public static Adoption ofUnknown() {
        return new Adoption(Optional.empty(), Optional.empty());
    }

    public Stream<String> parents() {
        return Stream.of(firstParent, secondParent).flatMap(Optional::stream);
    }
}
