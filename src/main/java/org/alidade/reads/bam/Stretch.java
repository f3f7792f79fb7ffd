package org.alidade.reads.bam;

/** Bases of one sequence, from 0, {@code end} not included, and how many reads stand over each. */
final class Stretch {
    final int sequence;
    final int start;
    final int end;
    /** Number of the stretch as it was asked for. */
    final int number;
    final int[] reads;

    Stretch(int sequence, int start, int end, int number) {
        this.sequence = sequence;
        this.start = start;
        this.end = end;
        this.number = number;
        this.reads = new int[end - start];
    }

    /** One more read over some of the bases, from 0, {@code to} not included. */
    void add(int from, int to) {
        for (int position = Math.max(from, start); position < Math.min(to, end); position++) {
            reads[position - start]++;
        }
    }
}
