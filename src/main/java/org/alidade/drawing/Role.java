package org.alidade.drawing;

/** What a colour is for; which colour that is, the palette of the paper or of the screen's theme says. */
public enum Role {
    /** Lines and text of the matter itself. */
    INK,
    /** Axes, grids, remarks. */
    MUTED,
    /** What the eye shall go to. */
    ACCENT,
    /** Within the limits. */
    GOOD,
    /** At the limit, or against. */
    WARN,
    /** Outside the limits. */
    BAD,
    /** One colour per sample of a family; told apart by shape or words as well, never by the colour alone. */
    SAMPLE1, SAMPLE2, SAMPLE3, SAMPLE4;

    /** The role of the n-th sample, from 0; a fifth sample begins anew. */
    public static Role sample(int index) {
        return switch (Math.floorMod(index, 4)) {
            case 0 -> SAMPLE1;
            case 1 -> SAMPLE2;
            case 2 -> SAMPLE3;
            default -> SAMPLE4;
        };
    }
}
