package org.alidade.reads.verdict;

import java.util.List;
import java.util.Optional;
import org.alidade.reads.ReadCounts;

/**
 * Where the allele of a child comes from, as its parents' reads have it. Every ratio is a common logarithm: 2 means a
 * hundred times as likely. Chances are binomial over the counted fragments, the error is {@link #ERROR} a read.
 *
 * @param deNovo that neither parent has it, against the likeliest way in which one of them is heterozygous for it
 * @param childMosaic that the child has it in a part of its cells, against all of them
 * @param parentMosaic that a parent's reads with the allele are a mosaic, against errors of sequencing; of the parent for
 *        whom it is larger
 */
public record Origin(Answer answer, double deNovo, double childMosaic, double parentMosaic) {
    /** Reads that show an allele by error, as a share. */
    static final double ERROR = 0.002;
    /** From a hundred times as likely on. */
    static final double TELLING = 2;
    /** Reads of a parent from which «not seen» means anything. */
    static final int LEAST_PARENTAL_READS = 10;
    /** Of a parent's reads with an error as frequent as that of the worst places: not yet a mosaic. */
    static final double LOWEST_MOSAIC = 0.01;
    /** Above it the share fits a heterozygous allele. */
    static final double HIGHEST_MOSAIC = 0.35;

    /** In one word. Text keys: {@code evidence.origin.<NAME>}. */
    public enum Answer {
        DE_NOVO, DE_NOVO_MOSAIC, INHERITED, PARENT_MOSAIC,
        /** The child's own reads do not show it. */
        NOT_IN_CHILD,
        /** A parent has too few reads. */
        UNDECIDED
    }

    /** Empty without the reads of both parents. */
    public static Optional<Origin> of(ReadCounts child, List<ReadCounts> parents) {
        if (parents.size() != 2 || child.depth() == 0) {
            return Optional.empty();
        }
        double neither = parents.stream().mapToDouble(parent -> logChance(parent, ERROR)).sum();
        double inherited = inherited(parents.get(0), parents.get(1));
        double parentMosaic = parents.stream().mapToDouble(Origin::mosaic).max().orElse(0);
        double childMosaic = logChance(child, observed(child))
                - Math.max(logChance(child, 0.5), logChance(child, 1 - ERROR));
        double deNovo = neither - inherited;
        return Optional.of(new Origin(answer(child, parents, deNovo, childMosaic, parentMosaic), deNovo, childMosaic,
                parentMosaic));
    }

    private static Answer answer(ReadCounts child, List<ReadCounts> parents, double deNovo, double childMosaic,
            double parentMosaic) {
        if (logChance(child, observed(child)) - logChance(child, ERROR) < TELLING) {
            return Answer.NOT_IN_CHILD;
        }
        if (deNovo <= -TELLING) {
            return parents.stream().anyMatch(Origin::isHeterozygous) ? Answer.INHERITED : Answer.PARENT_MOSAIC;
        }
        if (parentMosaic >= TELLING) {
            return Answer.PARENT_MOSAIC;
        }
        if (deNovo < TELLING || parents.stream().anyMatch(parent -> parent.depth() < LEAST_PARENTAL_READS)) {
            return Answer.UNDECIDED;
        }
        return childMosaic >= TELLING && observed(child) < HIGHEST_MOSAIC ? Answer.DE_NOVO_MOSAIC : Answer.DE_NOVO;
    }

    /** That a parent carries it in every cell, rather than in some. */
    private static boolean isHeterozygous(ReadCounts parent) {
        return parent.alternative() > 0
                && logChance(parent, observed(parent))
                        - Math.max(logChance(parent, 0.5), logChance(parent, 1 - ERROR)) < TELLING;
    }

    private static double inherited(ReadCounts one, ReadCounts other) {
        double best = Double.NEGATIVE_INFINITY;
        for (double first : new double[]{ERROR, 0.5, 1 - ERROR}) {
            for (double second : new double[]{ERROR, 0.5, 1 - ERROR}) {
                if (first != ERROR || second != ERROR) {
                    best = Math.max(best, logChance(one, first) + logChance(other, second));
                }
            }
        }
        return best;
    }

    private static double mosaic(ReadCounts parent) {
        double share = observed(parent);
        return share < LOWEST_MOSAIC ? 0 : logChance(parent, share) - logChance(parent, ERROR);
    }

    private static double observed(ReadCounts counts) {
        int all = counts.reference() + counts.alternative();
        return all == 0 ? ERROR : Math.clamp((double) counts.alternative() / all, ERROR, 1 - ERROR);
    }

    /** The binomial coefficient is left out: it is the same on both sides of every ratio. */
    private static double logChance(ReadCounts counts, double share) {
        return counts.alternative() * Math.log10(share) + counts.reference() * Math.log10(1 - share);
    }
}
