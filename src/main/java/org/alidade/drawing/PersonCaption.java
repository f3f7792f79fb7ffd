package org.alidade.drawing;

import java.util.List;
import java.util.Optional;

/**
 * What is written at a person's symbol.
 *
 * @param lines below the symbol; the first is bold
 * @param genotype the call of the variant that is looked at; empty where the person has none to show
 * @param sequenced the person's genome was read: a dot at the lower right of the symbol
 */
public record PersonCaption(List<String> lines, Optional<GenotypeMark> genotype, boolean sequenced) {
    public PersonCaption {
        lines = List.copyOf(lines);
    }

    public static PersonCaption of(List<String> lines) {
        return new PersonCaption(lines, Optional.empty(), false);
    }
}
