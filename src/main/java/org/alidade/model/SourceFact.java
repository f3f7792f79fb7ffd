package org.alidade.model;

import java.util.OptionalDouble;

/**
 * What an installed source says of a variant beyond what has a place of its own: a column of the laboratory, a flag of its
 * place, a structural site that overlaps it, a score by the header of its table.
 *
 * @param source as a report cites it, with its version
 * @param column under which it is shown and asked for, in the words of the source; unique among installed sources
 * @param value as it is read: a number or a fraction with a dot, a text, of a flag the name of the region or an empty text
 * @param share of a site that is not the variant itself: the part of the longer of both that they have in common, 0 to 1;
 *        empty where the source speaks of this very allele or place
 */
public record SourceFact(String source, String column, Kind kind, String value, OptionalDouble share) {
    /** How a value is read. */
    public enum Kind {
        /** 0 to 1. */
        FREQUENCY, NUMBER,
        /** A word of a few, for instance a class. */
        CLASS, TEXT,
        /** The variant lies, in part at least, in a region. */
        FLAG,
        /** A known structural variant; the value is its frequency, 0 to 1, or empty where it has none. */
        SITE
    }

    public static SourceFact of(String source, String column, Kind kind, String value) {
        return new SourceFact(source, column, kind, value, OptionalDouble.empty());
    }

    public boolean isNumber() {
        return (kind == Kind.FREQUENCY || kind == Kind.NUMBER || kind == Kind.SITE) && !value.isEmpty();
    }
}
