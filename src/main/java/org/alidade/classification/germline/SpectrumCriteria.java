package org.alidade.classification.germline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.Strength;
import org.alidade.knowledge.genes.GeneConstraint;
import org.alidade.text.Argument;

/**
 * PP2 and BP1: whether the gene's disease comes from missense changes, and whether it bears them. Counted on ClinVar where it is
 * installed and knows enough of the gene; else gnomAD's depletion of missense variants speaks for PP2 (3.09, Lek 2016).
 */
final class SpectrumCriteria {
    static final double MISSENSE_PATHOGENIC = 0.808;
    /** Above it, the gene's disease comes from truncations, and a missense change speaks against (InterVar, ClinGen: 90 %). */
    static final double TRUNCATING = 0.9;
    private static final int ENOUGH = 10;
    private static final double DEPLETED = 3.09;

    private final Findings findings;

    SpectrumCriteria(Findings findings) {
        this.findings = findings;
    }

    List<CriterionFinding> of(Judged judged) {
        if (!judged.isMissense()) {
            return List.of(findings.notApplicable(Criterion.PP2, "missenseOnly", judged.terms()),
                    findings.notApplicable(Criterion.BP1, "missenseOnly", judged.terms()));
        }
        return List.of(intolerant(judged), truncating(judged));
    }

    private CriterionFinding intolerant(Judged judged) {
        GeneKnowledge knowledge = judged.context().knowledge();
        OptionalDouble z = knowledge.constraint().map(GeneConstraint::missenseZ).orElse(OptionalDouble.empty());
        Optional<KnownNearby> known = knowledge.known()
                .filter(one -> one.spectrum().pathogenicMissense() + one.spectrum().benignMissense() >= ENOUGH);
        if (known.isPresent()) {
            KnownNearby.Spectrum spectrum = known.get().spectrum();
            String[] counts = {Integer.toString(spectrum.pathogenicMissense()),
                    Integer.toString(spectrum.benignMissense()), Argument.fraction(spectrum.missensePathogenicShare()),
                    Argument.fraction(MISSENSE_PATHOGENIC), known.get().source()};
            return spectrum.missensePathogenicShare() > MISSENSE_PATHOGENIC
                    ? findings.proposed(Criterion.PP2, Strength.SUPPORTING, "pp2", counts)
                    : findings.notMet(Criterion.PP2, "pp2None", counts);
        }
        if (z.isEmpty()) {
            return findings.noData(Criterion.PP2, "noConstraint");
        }
        String[] value = {Argument.number(z.getAsDouble()), Argument.number(DEPLETED)};
        return z.getAsDouble() >= DEPLETED
                ? findings.proposed(Criterion.PP2, Strength.SUPPORTING, "pp2Constraint", value)
                : findings.notMet(Criterion.PP2, "pp2ConstraintNone", value);
    }

    private CriterionFinding truncating(Judged judged) {
        Optional<KnownNearby> known = judged.context().knowledge().known()
                .filter(one -> one.spectrum().pathogenic() >= ENOUGH);
        if (known.isEmpty()) {
            return findings.noData(Criterion.BP1, "noClinVar");
        }
        KnownNearby.Spectrum spectrum = known.get().spectrum();
        String[] counts = {Integer.toString(spectrum.pathogenicLossOfFunction()),
                Integer.toString(spectrum.pathogenic()), Argument.fraction(spectrum.lossOfFunctionShare()),
                Argument.fraction(TRUNCATING), known.get().source()};
        return spectrum.lossOfFunctionShare() > TRUNCATING
                ? findings.proposed(Criterion.BP1, Strength.SUPPORTING, "bp1", counts)
                : findings.notMet(Criterion.BP1, "bp1None", counts);
    }
}
