package org.alidade.reads;

import java.io.IOException;
import java.util.Map;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Interval;
import org.alidade.model.VariantKey;
import org.alidade.reads.ReadCall.Shown;

/**
 * How many fragments of one sample show which alleles of two variants together.
 *
 * @param both fragments with both alternative alleles
 * @param firstOnly fragments with the first alternative allele and the second reference allele
 * @param neither fragments with both reference alleles
 */
public record ReadPhase(int both, int firstOnly, int secondOnly, int neither) {
    /** Farther apart no fragment of a usual library, and few long reads, span both: nothing is fetched. */
    public static final int REACH = 50_000;
    /** Fewer telling fragments conclude nothing. */
    private static final int LEAST = 3;
    /** Nine in ten fragments must agree. */
    private static final double AGREEING = 0.9;

    /** On which copies of the chromosome the two alternative alleles lie. */
    public enum Verdict {
        /** On the same copy. */
        CIS,
        /** On different copies. */
        TRANS,
        /** No fragment, or too few, spans both; or they contradict each other. */
        UNKNOWN
    }

    /**
     * Counts the fragments over both variants; none where they lie on different contigs or too far apart.
     *
     * @throws IOException if the reads cannot be decoded
     */
    public static ReadPhase of(AlignmentSource source, VariantKey first, VariantKey second, Genome genome)
            throws IOException {
        boolean near = first.contig().equals(second.contig())
                && Math.abs((long) first.position() - second.position()) <= REACH;
        if (!near || !ReadEvidence.isReadable(first) || !ReadEvidence.isReadable(second)) {
            return new ReadPhase(0, 0, 0, 0);
        }
        Map<String, ReadCall> one = calls(source, first, genome);
        Map<String, ReadCall> other = calls(source, second, genome);
        int[][] table = new int[2][2];
        one.forEach((name, call) -> {
            ReadCall partner = other.get(name);
            if (partner != null && call.shown() != Shown.OTHER && partner.shown() != Shown.OTHER) {
                table[call.shown() == Shown.ALTERNATIVE ? 1 : 0][partner.shown() == Shown.ALTERNATIVE ? 1 : 0]++;
            }
        });
        return new ReadPhase(table[1][1], table[1][0], table[0][1], table[0][0]);
    }

    private static Map<String, ReadCall> calls(AlignmentSource source, VariantKey variant, Genome genome)
            throws IOException {
        AlleleReader alleles = ReadEvidence.readerOf(variant, genome);
        Interval reach = alleles.reach();
        return ReadEvidence.calls(source.reads(reach), alleles);
    }

    public Verdict verdict() {
        int apart = firstOnly + secondOnly;
        if (both + apart < LEAST) {
            return Verdict.UNKNOWN;
        }
        double share = (double) both / (both + apart);
        if (share >= AGREEING) {
            return Verdict.CIS;
        }
        // both alleles must have been seen alone: a homozygous neighbour would look like one of them
        return share <= 1 - AGREEING && firstOnly > 0 && secondOnly > 0 ? Verdict.TRANS : Verdict.UNKNOWN;
    }
}
