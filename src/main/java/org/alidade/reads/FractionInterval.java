package org.alidade.reads;

/**
 * A share of reads with its 95 % interval after Wilson (1927), which stays between 0 and 1 also for few reads.
 *
 * @param fraction as counted, 0 to 1
 */
public record FractionInterval(double fraction, double low, double high) {
    /** The 97.5th percentile of the normal distribution. */
    private static final double Z = 1.959964;

    /** {@code part} of {@code all} reads; {@code all} is at least 1. */
    public static FractionInterval of(int part, int all) {
        if (all < 1 || part < 0 || part > all) {
            throw new IllegalArgumentException(part + " of " + all + " reads");
        }
        double share = (double) part / all;
        double square = Z * Z / all;
        double centre = (share + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / all + square / 4 / all);
        return new FractionInterval(share, part == 0 ? 0 : centre - half, part == all ? 1 : centre + half);
    }
}
