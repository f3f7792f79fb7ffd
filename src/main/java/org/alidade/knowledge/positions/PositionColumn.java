package org.alidade.knowledge.positions;

import org.alidade.model.SourceFact;

/** A value of every allele of a file; missing where the source gives none. */
public record PositionColumn(String name, Kind kind) {
    /** How a value is stored. */
    public enum Kind {
        /** A number from 0, small as a rule. */
        COUNT,
        /** A number from 0 that is much like that of the allele before. */
        NEAR,
        /** Number of a text in the file's list of texts. */
        TEXT,
        /** A number that is a part of that of the first column, as a rule. */
        PART,
        /** A number that is, as a rule, as large a share of {@code AN} as it was at the last allele of the same {@code group}. */
        SHARE,
        /** 0 to 1, with nine decimals as a whole number. */
        FREQUENCY,
        /** Of either sign, with six decimals as a whole number. */
        NUMBER,
        /** A text of a few. */
        CLASS,
        /** 1, or missing. */
        FLAG;

        /** Decimals of a whole number that stands for a fraction. */
        int decimals() {
            return this == FREQUENCY ? 9 : this == NUMBER ? 6 : 0;
        }

        SourceFact.Kind ofFact() {
            return switch (this) {
                case FREQUENCY -> SourceFact.Kind.FREQUENCY;
                case CLASS -> SourceFact.Kind.CLASS;
                case TEXT -> SourceFact.Kind.TEXT;
                case FLAG -> SourceFact.Kind.FLAG;
                case NUMBER, COUNT, NEAR, PART, SHARE -> SourceFact.Kind.NUMBER;
            };
        }

        boolean isText() {
            return this == TEXT || this == CLASS;
        }
    }

    public static PositionColumn count(String name) {
        return new PositionColumn(name, Kind.COUNT);
    }

    public static PositionColumn near(String name) {
        return new PositionColumn(name, Kind.NEAR);
    }

    static PositionColumn part(String name) {
        return new PositionColumn(name, Kind.PART);
    }

    static PositionColumn share(String name) {
        return new PositionColumn(name, Kind.SHARE);
    }

    public static PositionColumn text(String name) {
        return new PositionColumn(name, Kind.TEXT);
    }
}
