package org.alidade.knowledge.transcripts;

import java.util.Arrays;

/**
 * The exons of one transcript in the order of the genome; places count from 1 and both ends belong to the exon. Immutable.
 */
public final class Exons {
    private final int[] starts;
    private final int[] ends;
    /** Number of exonic bases before each exon, counted along the genome. */
    private final int[] before;
    private final int length;

    private Exons(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
        this.before = new int[starts.length];
        int sum = 0;
        for (int i = 0; i < starts.length; i++) {
            before[i] = sum;
            sum += ends[i] - starts[i] + 1;
        }
        this.length = sum;
    }

    /**
     * @param starts first base of each exon, ascending
     * @param ends last base of each exon
     * @throws IllegalArgumentException if there is no exon, or they overlap, touch or are out of order
     */
    public static Exons of(int[] starts, int[] ends) {
        if (starts.length == 0 || starts.length != ends.length) {
            throw new IllegalArgumentException("a transcript needs exons");
        }
        for (int i = 0; i < starts.length; i++) {
            boolean ordered = starts[i] >= 1 && ends[i] >= starts[i] && (i == 0 || starts[i] > ends[i - 1]);
            if (!ordered) {
                throw new IllegalArgumentException("exon " + starts[i] + "-" + ends[i] + " is out of order");
            }
        }
        return new Exons(starts.clone(), ends.clone());
    }

    public int count() {
        return starts.length;
    }

    /** First base of an exon; {@code index} counts from 0 along the genome. */
    public int start(int index) {
        return starts[index];
    }

    /** Last base of an exon; {@code index} counts from 0 along the genome. */
    public int end(int index) {
        return ends[index];
    }

    /** Number of exonic bases. */
    public int length() {
        return length;
    }

    /** The last exon that begins at or before a place; −1 where all begin behind it. */
    public int lastBeginningAtOrBefore(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    /** Whether a place lies in an exon. */
    public boolean contains(int position) {
        int exon = lastBeginningAtOrBefore(position);
        return exon >= 0 && position <= ends[exon];
    }

    /** Number of exonic bases before a place of an exon, counted along the genome. */
    public int basesBefore(int exon, int position) {
        return before[exon] + position - starts[exon];
    }

    /** The place of an exonic base; {@code offset} counts exonic bases along the genome, from 0. */
    public int positionOf(int offset) {
        int found = Arrays.binarySearch(before, offset);
        int exon = found >= 0 ? found : -found - 2;
        return starts[exon] + offset - before[exon];
    }
}
