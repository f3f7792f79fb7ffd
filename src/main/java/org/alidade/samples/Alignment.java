package org.alidade.samples;

import htsjdk.samtools.Cigar;
import htsjdk.samtools.CigarElement;
import htsjdk.samtools.CigarOperator;
import java.util.ArrayList;
import java.util.List;

/**
 * How a stretch of a chromosome lies on the reference. Ends that reach only a few bases beyond an indel are clipped, as
 * aligners do.
 *
 * @param start first aligned reference position, from 1
 */
record Alignment(int start, Cigar cigar) {
    private static final int LEAST_BASES_BEHIND_INDEL = 6;
    /** Longer gaps are not bridged: the shorter side is clipped. */
    private static final int LONGEST_GAP = 50;

    static Alignment of(Haplotype chromosome, int from, int length) {
        int first = from + clipped(chromosome, from, length, 1);
        int last = from + length - 1 - clipped(chromosome, from + length - 1, length, -1);
        int broken = brokenBefore(chromosome, first, last);
        if (broken > 0 && broken - first >= last + 1 - broken) {
            last = broken - 1;
        } else if (broken > 0) {
            first = broken;
        }
        List<CigarElement> elements = new ArrayList<>();
        add(elements, first - from, CigarOperator.S);
        int previous = chromosome.positions()[first] - 1;
        for (int i = first; i <= last; i++) {
            int position = chromosome.positions()[i];
            if (position == 0) {
                add(elements, 1, CigarOperator.I);
            } else {
                add(elements, position - previous - 1, CigarOperator.D);
                add(elements, 1, CigarOperator.M);
                previous = position;
            }
        }
        add(elements, from + length - 1 - last, CigarOperator.S);
        return new Alignment(chromosome.positions()[first], new Cigar(elements));
    }

    /** The index of the first base behind a long gap; 0 where there is none. */
    private static int brokenBefore(Haplotype chromosome, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (chromosome.positions()[i - 1] > 0
                    && chromosome.positions()[i] - chromosome.positions()[i - 1] > LONGEST_GAP) {
                return i;
            }
        }
        return 0;
    }

    /** Number of bases to clip at the end {@code end}, walking inwards by {@code step}. */
    private static int clipped(Haplotype chromosome, int end, int length, int step) {
        int clipped = 0;
        int straight = 0;
        for (int i = 0; i < Math.min(length - 1, LEAST_BASES_BEHIND_INDEL + clipped); i++) {
            int here = chromosome.positions()[end + i * step];
            int next = chromosome.positions()[end + (i + 1) * step];
            straight++;
            if (here == 0 || next - here != step) {
                clipped += straight;
                straight = 0;
            }
        }
        return clipped;
    }

    private static void add(List<CigarElement> elements, int length, CigarOperator operator) {
        if (length <= 0) {
            return;
        }
        if (!elements.isEmpty() && elements.getLast().getOperator() == operator) {
            length += elements.removeLast().getLength();
        }
        elements.add(new CigarElement(length, operator));
    }
}
