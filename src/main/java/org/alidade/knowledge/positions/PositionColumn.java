package org.alidade.knowledge.positions;

/** A value of every allele of a file; missing where the source gives none. */
public record PositionColumn(String name, Kind kind) {
    /** How a value is stored. */
    public enum Kind {
        /** A number from 0, small as a rule. */
        COUNT,
        /** A number from 0 that is much like that of the allele before. */
        NEAR,
        /** Number of a text in the file's list of texts. */
        TEXT
    }

    public static PositionColumn count(String name) {
        return new PositionColumn(name, Kind.COUNT);
    }

    public static PositionColumn near(String name) {
        return new PositionColumn(name, Kind.NEAR);
    }

    public static PositionColumn text(String name) {
        return new PositionColumn(name, Kind.TEXT);
    }
}
