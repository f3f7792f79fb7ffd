package org.alidade.drawing.chart;

/**
 * The share of a mitochondrial allele in one sample.
 *
 * @param label who it is
 * @param alternative reads with the allele
 * @param depth all reads that were counted; 0 where there are none
 */
public record Heteroplasmy(String label, int alternative, int depth) {
    public Heteroplasmy {
        if (alternative < 0 || alternative > depth) {
            throw new IllegalArgumentException(alternative + " of " + depth + " reads");
        }
    }
}
