package org.alidade.drawing.chart;

/** The widths of DejaVu Sans Condensed, near enough to keep texts apart. */
final class TextWidth {
    private static final double BOLD = 1.1;

    private TextWidth() {
    }

    /** In points; {@code size}: of the font. */
    static double of(String text, double size, boolean bold) {
        double em = text.codePoints().mapToDouble(TextWidth::advance).sum();
        return em * size * (bold ? BOLD : 1);
    }

    private static double advance(int character) {
        if ("iljI|!'.,:; \u00a0\u202f".indexOf(character) >= 0) {
            return 0.29;
        }
        if ("ftr()[]-/°·".indexOf(character) >= 0) {
            return 0.36;
        }
        if ("mwMW%@—".indexOf(character) >= 0) {
            return 0.87;
        }
        if (character >= '0' && character <= '9') {
            return 0.575;
        }
        if (Character.isUpperCase(character) || "≥≤±−+×=<>✓✗◆▲▼".indexOf(character) >= 0) {
            return 0.7;
        }
        return 0.56;
    }
}
