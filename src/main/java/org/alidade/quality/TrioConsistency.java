package org.alidade.quality;

import java.util.OptionalDouble;

/**
 * How often a child's calls contradict a parent's: opposite homozygotes among the rows where both are homozygous for
 * something. For the biologist alone.
 *
 * @param informative rows where child and parent are both called, and at least one of them is homozygous for the allele
 * @param opposite rows where one is homozygous for the allele and the other without it
 */
public record TrioConsistency(String childId, String parentId, int informative, int opposite) {
    /** Below this number of rows nothing is concluded. */
    public static final int MINIMUM_ROWS = 100;

    /**
     * Opposite homozygotes among informative rows, 0 to 1. Near zero for parent and child; about a quarter to a half
     * for unrelated persons.
     */
    public OptionalDouble rate() {
        return informative < MINIMUM_ROWS ? OptionalDouble.empty() : OptionalDouble.of((double) opposite / informative);
    }
}
