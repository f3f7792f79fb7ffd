package org.alidade.filtering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.alidade.model.Contig;
import org.alidade.model.VariantType;
import org.alidade.progress.Progress;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.query.BitMask;
import org.alidade.variants.query.Workers;

/**
 * The compound heterozygotes of a case: within each gene, which of its candidates have a partner. Candidates whose family
 * has the same calls (and phase set) have the same partners, so that whole classes are compared rather than single
 * variants; two rows of one place, and structural variants, which may be parts of one event, are compared one by one.
 */
final class PairFinder {
    /** In how many portions the genes are handed to threads, and so how often the search can be cancelled. */
    private static final int BLOCKS = 256;
    private static final boolean[] STRUCTURAL = structural();

    private final Judgements judgements;
    private final Targets targets;
    private final PairTruths truths;
    private final List<PartValues> values;
    /** Candidates by gene, in the order of the genome. */
    private final int[] candidates;
    private final int[] starts;
    private final BitMask certain;
    private final BitMask possible;

    private PairFinder(Judgements judgements, Targets targets, PairTruths truths, List<PartValues> values,
            BitMask among) {
        this.judgements = judgements;
        this.targets = targets;
        this.truths = truths;
        this.values = values;
        this.starts = new int[targets.geneCount() + 1];
        this.candidates = byGene(among);
        this.certain = BitMask.none(judgements.size());
        this.possible = BitMask.none(judgements.size());
    }

    /** {@code among}: the judgements that may be one of two alleles, each of a gene. */
    static PairFinder find(Judgements judgements, Targets targets, PairTruths truths, List<PartValues> values,
            BitMask among, Workers workers, Progress progress) {
        PairFinder finder = new PairFinder(judgements, targets, truths, values, among);
        int genes = targets.geneCount();
        int blocks = Math.min(genes, BLOCKS);
        byte[] found = new byte[finder.candidates.length]; // every gene has a stretch of its own
        workers.runBlocks(blocks, progress, block -> {
            for (int gene = (int) ((long) genes * block / blocks); gene < (long) genes * (block + 1) / blocks; gene++) {
                finder.search(gene, found);
            }
        });
        finder.mark(found);
        return finder;
    }

    /** Judgements with a partner in trans for certain. */
    BitMask certain() {
        return certain;
    }

    /** Judgements with a partner that may be in trans. */
    BitMask possible() {
        return possible;
    }

    /** A partner of a judgement. */
    record Partner(int judgement, boolean phaseKnown) {
    }

    /** The partners of a judgement, in the order of the genome. */
    List<Partner> partners(int judgement) {
        List<Partner> partners = new ArrayList<>();
        if (!certain.get(judgement) && !possible.get(judgement)) {
            return partners;
        }
        int gene = targets.gene(judgements.target(judgement));
        for (int at = starts[gene]; at < starts[gene + 1]; at++) {
            Truth truth = candidates[at] == judgement ? Truth.NO : truth(judgement, candidates[at]);
            if (truth != Truth.NO) {
                partners.add(new Partner(candidates[at], truth == Truth.YES));
            }
        }
        return partners;
    }

    private int[] byGene(BitMask among) {
        int[] all = among.rows();
        for (int judgement : all) {
            starts[targets.gene(judgements.target(judgement)) + 1]++;
        }
        for (int gene = 0; gene + 1 < starts.length; gene++) {
            starts[gene + 1] += starts[gene];
        }
        int[] next = starts.clone();
        int[] sorted = new int[all.length];
        for (int judgement : all) {
            sorted[next[targets.gene(judgements.target(judgement))]++] = judgement;
        }
        for (int gene = 0; gene + 1 < starts.length; gene++) {
            GenomeOrder.sort(sorted, starts[gene], starts[gene + 1], judgements);
        }
        return sorted;
    }

    private static boolean[] structural() {
        VariantType[] types = VariantType.values();
        boolean[] structural = new boolean[types.length];
        for (VariantType type : types) {
            structural[type.ordinal()] = type.isStructural();
        }
        return structural;
    }

    /** {@code found}: by candidate, the ordinal of the answer plus one; 0 for none. */
    private void mark(byte[] found) {
        for (int at = 0; at < found.length; at++) {
            if (found[at] != 0) {
                (found[at] - 1 == Truth.YES.ordinal() ? certain : possible).set(candidates[at]);
            }
        }
    }

    private void search(int gene, byte[] found) {
        int start = starts[gene];
        int count = starts[gene + 1] - start;
        if (count < 2) {
            return;
        }
        int[] own = Arrays.copyOfRange(candidates, start, start + count);
        int[] positions = new int[count];
        for (int i = 0; i < count; i++) {
            positions[i] = position(own[i]);
        }
        PairClasses classes = new PairClasses(own, judgements, truths, this::phaseSet);
        for (int i = 0; i < count; i++) {
            Truth best = isAlone(positions, own, i) ? classes.best(i) : best(own, i, classes);
            found[start + i] = (byte) (best == Truth.NO ? 0 : 1 + best.ordinal());
        }
    }

    /** Whether a candidate need not be compared with any other one by one. */
    private boolean isAlone(int[] positions, int[] own, int i) {
        return (i == 0 || positions[i - 1] != positions[i])
                && (i + 1 == own.length || positions[i] != positions[i + 1]) && !isStructural(own[i]);
    }

    private Truth best(int[] own, int i, PairClasses classes) {
        int[] alone = apart(own, i);
        Truth best = classes.best(i, alone);
        for (int j : alone) {
            best = j == i || best == Truth.YES ? best : better(best, truth(own[i], own[j]));
        }
        return best;
    }

    /** The better of two answers for a variant that needs one partner only. */
    static Truth better(Truth one, Truth other) {
        return one == Truth.YES || other == Truth.YES ? Truth.YES : one == Truth.UNKNOWN ? one : other;
    }

    /** Those with which a candidate is compared one by one, itself among them. */
    private int[] apart(int[] own, int i) {
        int from = i;
        int to = i + 1;
        while (from > 0 && isSamePlace(own[from - 1], own[i])) {
            from--;
        }
        while (to < own.length && isSamePlace(own[to], own[i])) {
            to++;
        }
        if (!isStructural(own[i])) {
            return IntStream.range(from, to).toArray();
        }
        int first = from;
        int end = to;
        return IntStream.range(0, own.length)
                .filter(j -> j >= first && j < end || isStructural(own[j])).toArray();
    }

    private Truth truth(int one, int other) {
        if (isSameVariant(one, other) || isStructural(one) && isStructural(other) && isSameEvent(one, other)) {
            return Truth.NO;
        }
        boolean sameRecord = judgements.partOf(one) == judgements.partOf(other)
                && columns(one).line().get(judgements.row(one)) == columns(other).line().get(judgements.row(other));
        return truths.of(judgements.combination(one), judgements.combination(other), sameRecord,
                phaseSet(one) == phaseSet(other));
    }

    private VariantColumns columns(int judgement) {
        return judgements.parts().get(judgements.partOf(judgement)).table().columns();
    }

    private int phaseSet(int judgement) {
        return values.get(judgements.partOf(judgement)).phaseSet(judgements.row(judgement));
    }

    private boolean isSamePlace(int one, int other) {
        return position(one) == position(other) && contig(one).equals(contig(other));
    }

    /** The same variant in two files, or twice in one. */
    private boolean isSameVariant(int one, int other) {
        return isSamePlace(one, other)
                && columns(one).reference(judgements.row(one)).equals(columns(other).reference(judgements.row(other)))
                && columns(one).alternative(judgements.row(one))
                        .equals(columns(other).alternative(judgements.row(other)));
    }

    private boolean isSameEvent(int one, int other) {
        return judgements.evidence(one).isSameEvent(judgements.evidence(other));
    }

    private int position(int judgement) {
        return columns(judgement).position().get(judgements.row(judgement));
    }

    private Contig contig(int judgement) {
        VariantColumns own = columns(judgement);
        return own.contigs().get(own.contig().get(judgements.row(judgement)));
    }

    private boolean isStructural(int judgement) {
        return STRUCTURAL[columns(judgement).type().get(judgements.row(judgement))];
    }

}
