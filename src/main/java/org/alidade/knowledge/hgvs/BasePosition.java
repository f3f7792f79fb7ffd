package org.alidade.knowledge.hgvs;

/**
 * A place of a base: {@code 76}, {@code -14}, {@code *46}, {@code 76+3}, {@code *46-2}.
 *
 * @param number never 0; negative before the start codon; behind the stop codon it counts from 1 and {@code behindStop} is true
 * @param behindStop written with a star
 * @param offset bases into the intron; 0 in an exon
 */
public record BasePosition(int number, boolean behindStop, int offset) {
    public BasePosition {
        if (number == 0) {
            throw new IllegalArgumentException("there is no base 0");
        }
    }

    /** A place of a chromosome. */
    public static BasePosition of(int number) {
        return new BasePosition(number, false, 0);
    }

    /** As HGVS writes it. */
    public String text() {
        String text = (behindStop ? "*" : "") + number;
        return offset == 0 ? text : text + (offset > 0 ? "+" : "") + offset;
    }
}
