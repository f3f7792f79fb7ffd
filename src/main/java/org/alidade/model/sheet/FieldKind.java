package org.alidade.model.sheet;

/** How a field is typed, checked and stored. */
public enum FieldKind {
    TEXT, LONG_TEXT,
    /** Stored as {@code 2026-08-28}. */
    DATE,
    /** Stored as {@code 2026-08-28T09:30}. */
    DATE_TIME,
    /** Whole percent, 0 to 100, stored without its sign. */
    PERCENT,
    /** A number, stored with a dot. */
    NUMBER,
    /** Stored as {@code true} or {@code false}; empty is not known. */
    FLAG,
    /** One of a list, stored by its code. */
    CHOICE,
    /** A text, for which a list offers the usual ones. */
    OPEN_CHOICE,
    /** Several texts, stored one per line. */
    NAMES,
    /** Stored as its 15 characters. */
    NIR,
    /** Stored as its 11 digits. */
    RPPS,
    /** INSEE code of a place of birth, or its name. */
    PLACE
}
