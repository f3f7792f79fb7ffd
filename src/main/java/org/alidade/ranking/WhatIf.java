package org.alidade.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.ranking.Explanation.Statement;
import org.alidade.text.Argument;

/**
 * Something that could still be found out of a candidate.
 *
 * @param name of its sentence, {@code ranking.change.<name>}
 * @param logOdds what the candidate's would then be
 */
record WhatIf(String name, double logOdds) {
    private static final double FACTOR_OF_TWO = StrictMath.log(2);
    private static final InheritanceMatch IN_TRANS = sure(InheritanceModel.COMPOUND_HETEROZYGOUS);
    private static final InheritanceMatch NEW = sure(InheritanceModel.DE_NOVO);

    /** Weighs a candidate as if another model fitted it; of a second allele nothing is known. */
    interface Weigher {
        double under(Optional<InheritanceMatch> model);
    }

    private static InheritanceMatch sure(InheritanceModel model) {
        return new InheritanceMatch(model, false);
    }

    /** What could be found out of a single variant. {@code modes}: of the gene's diseases. */
    static List<WhatIf> ofSingle(List<InheritanceMatch> models, Iterable<ModeOfInheritance> modes, Weigher weigher) {
        List<WhatIf> found = new ArrayList<>();
        boolean homozygous = has(models, InheritanceModel.RECESSIVE_HOMOZYGOUS)
                || has(models, InheritanceModel.X_RECESSIVE) || has(models, InheritanceModel.MITOCHONDRIAL);
        boolean recessive = false;
        for (ModeOfInheritance mode : modes) {
            recessive |= mode == ModeOfInheritance.AUTOSOMAL_RECESSIVE || mode == ModeOfInheritance.UNKNOWN;
        }
        if (recessive && !homozygous) {
            found.add(new WhatIf("secondAllele", weigher.under(Optional.of(IN_TRANS))));
        }
        boolean mayBeNew = models.stream()
                .anyMatch(match -> match.model() == InheritanceModel.DE_NOVO && match.onlyPossible());
        boolean nobodyCompared = !has(models, InheritanceModel.DE_NOVO)
                && has(models, InheritanceModel.AUTOSOMAL_DOMINANT) && models.stream().noneMatch(
                        match -> match.model() == InheritanceModel.AUTOSOMAL_DOMINANT && !match.onlyPossible());
        if (mayBeNew || nobodyCompared) {
            found.add(new WhatIf("new", weigher.under(Optional.of(NEW))));
            found.add(new WhatIf("inherited", weigher.under(Optional.empty())));
        }
        return found;
    }

    /** What could be found out of a pair. */
    static List<WhatIf> ofPair(boolean phaseKnown, Weigher weigher) {
        return phaseKnown
                ? List.of()
                : List.of(new WhatIf("inTrans", weigher.under(Optional.of(IN_TRANS))),
                        new WhatIf("inCis", weigher.under(Optional.empty())));
    }

    private static boolean has(List<InheritanceMatch> models, InheritanceModel model) {
        return models.stream().anyMatch(match -> match.model() == model);
    }

    /**
     * The one that moves a candidate furthest, else the one that changes its odds most, by a factor of two at least; with
     * the rank and the probability that it leads to.
     *
     * @param own the candidate's logarithm of its odds
     * @param all those of all candidates, itself among them
     */
    static Optional<Statement> most(List<WhatIf> ifs, double own, List<Double> all) {
        List<Double> others = new ArrayList<>(all);
        others.remove(own);
        int rank = rank(own, others);
        return ifs.stream()
                .filter(one -> rank(one.logOdds(), others) != rank || Math.abs(one.logOdds() - own) >= FACTOR_OF_TWO)
                .max(Comparator.comparingInt((WhatIf one) -> Math.abs(rank(one.logOdds(), others) - rank))
                        .thenComparingDouble(one -> Math.abs(one.logOdds() - own)))
                .map(one -> new Statement("ranking.change." + one.name(),
                        List.of(Integer.toString(rank(one.logOdds(), others)),
                                Argument.fraction(probability(one.logOdds(), others)))));
    }

    private static int rank(double odds, List<Double> others) {
        return 1 + (int) others.stream().filter(other -> other > odds).count();
    }

    /** Against the other candidates and «none of these», whose odds are 1; the best is taken out against overflow. */
    private static double probability(double odds, List<Double> others) {
        double best = others.stream().mapToDouble(Double::doubleValue).reduce(Math.max(0, odds), Math::max);
        double rest = StrictMath.exp(-best)
                + others.stream().mapToDouble(other -> StrictMath.exp(other - best)).sum();
        double own = StrictMath.exp(odds - best);
        return own / (own + rest);
    }
}
