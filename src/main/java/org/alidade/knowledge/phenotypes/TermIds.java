package org.alidade.knowledge.phenotypes;

/** HPO ids as numbers. */
final class TermIds {
    private TermIds() {
    }

    /** {@code HP:0001250} for 1250. */
    static String of(int number) {
        String digits = Integer.toString(number);
        return "HP:" + "0".repeat(Math.max(0, 7 - digits.length())) + digits;
    }
}
