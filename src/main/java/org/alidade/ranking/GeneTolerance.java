package org.alidade.ranking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alidade.knowledge.genes.DosageScore;
import org.alidade.knowledge.genes.DosageSensitivity;
import org.alidade.knowledge.genes.GeneConstraint;
import org.alidade.model.Consequence;
import org.alidade.ranking.Explanation.Contribution;
import org.alidade.text.Argument;

/**
 * Whether a gene bears the loss or change of one copy, as far as ClinGen's evaluation or the variation seen in gnomAD tell:
 * for an allele that is read as dominant. What ClinGen evaluated goes before what is inferred from gnomAD.
 */
final class GeneTolerance {
    private static final double SUFFICIENT = 1.2;
    private static final double NOT_BY_LOSS = -1.5;
    private static final double LENGTH = 0.7;
    private static final double LONGEST = -2.5;
    private static final double SHORTEST = 1.5;
    /** Variants of loss of function that gnomAD 2.1.1 expected in a disease gene, on average. */
    private static final double USUAL_EXPECTED = 30;

    private GeneTolerance() {
    }

    /** Natural logarithm of a likelihood ratio, with its reason; none where nothing is known. */
    static Optional<Contribution> of(Consequence worst, Optional<GeneConstraint> constraint,
            Optional<DosageSensitivity> dosage) {
        if (AlleleEvidence.endsProtein(worst)) {
            return dosage.flatMap(DosageSensitivity::haploinsufficiency).flatMap(GeneTolerance::ofDosage)
                    .or(() -> constraint.map(GeneConstraint::loeuf).filter(OptionalDouble::isPresent)
                            .map(loeuf -> step("loeuf", ofLoeuf(loeuf.getAsDouble()), loeuf.getAsDouble())));
        }
        return worst == Consequence.MISSENSE_VARIANT
                ? constraint.map(GeneConstraint::missenseZ).filter(OptionalDouble::isPresent)
                        .map(z -> step("missenseZ", ofMissense(z.getAsDouble()), z.getAsDouble()))
                : Optional.empty();
    }

    /**
     * A long gene has more of everything by chance. Its length, as far as mutation goes, is the number of variants of loss
     * of function that gnomAD expected; the share of the logarithm and its bounds were chosen on benchmark cases.
     *
     * @param alleles one, or two for a pair
     */
    static Optional<Contribution> ofLength(GeneConstraint constraint, int alleles) {
        return Optional.of(constraint.expectedLof()).filter(OptionalDouble::isPresent).map(OptionalDouble::getAsDouble)
                .map(expected -> step("length", alleles * Math.clamp(
                        -LENGTH * StrictMath.log(Math.max(expected, 1) / USUAL_EXPECTED), LONGEST, SHORTEST),
                        expected));
    }

    private static Optional<Contribution> ofDosage(DosageScore score) {
        return switch (score) {
            case SUFFICIENT_EVIDENCE -> Optional.of(dosage(score, SUFFICIENT));
            case RECESSIVE, UNLIKELY -> Optional.of(dosage(score, NOT_BY_LOSS));
            default -> Optional.empty();
        };
    }

    private static Contribution dosage(DosageScore score, double weight) {
        return new Contribution("ranking.contribution.dosage", List.of(score.code()), weight);
    }

    private static Contribution step(String key, double weight, double value) {
        return new Contribution("ranking.contribution." + key, List.of(Argument.number(value)), weight);
    }

    /** gnomAD 2.1.1 calls a gene constrained below 0.35 (Karczewski 2020, doi:10.1038/s41586-020-2308-7). */
    private static double ofLoeuf(double loeuf) {
        return loeuf < 0.35 ? 1.2 : loeuf < 0.6 ? 0.5 : loeuf < 1 ? -0.6 : -1.4;
    }

    /** From 3.09 standard deviations on (one in a thousand) a gene is called constrained (Samocha 2014, doi:10.1038/ng.3050). */
    private static double ofMissense(double z) {
        return z >= 3.09 ? 1 : z >= 2 ? 0.5 : z >= 0.5 ? -0.1 : -0.7;
    }
}
