package org.alidade.drawing;

/** How the inside of a closed shape is painted. */
public enum Fill {
    /** The paper's colour, with an outline. */
    PAPER,
    /** The colour of the role, with an outline of the same. */
    SOLID,
    /** The colour of the role, without outline: bars and areas that touch. */
    FLAT,
    /** A pale tone of the role's colour, without outline. */
    TINT,
    /** Slanting lines over paper, with an outline: what must be told apart without colour. */
    HATCHED;

    /** Whether the shape has an outline. */
    public boolean isOutlined() {
        return this == PAPER || this == SOLID || this == HATCHED;
    }
}
