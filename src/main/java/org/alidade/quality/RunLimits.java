package org.alidade.quality;

/**
 * What makes a run of homozygosity.
 *
 * @param markers fewest calls
 * @param length least length, bases
 * @param score least score, {@code −10·log10} of the chance of so many homozygous calls
 * @param relatedFrom sum of runs from which the parents may be related, bases
 */
public record RunLimits(int markers, int length, double score, long relatedFrom) {
    /** RohHunter of ngs-bits (standards.md §8). */
    public static final RunLimits STANDARD = new RunLimits(20, 500_000, 30, 70_000_000);
}
