package org.alidade.classification.germline;

import java.util.List;
import java.util.OptionalDouble;

import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.Strength;
import org.alidade.model.PopulationFrequency;
import org.alidade.text.Argument;

/**
 * BA1, BS1 and PM2. BA1 above 5 % (Ghosh 2018, doi 10.1002/humu.23642) but for its exceptions; BS1 above 1 %, more than any
 * rare disease allows; PM2 at supporting strength (ClinGen SVI 2020) where the allele is absent, or at most 0.01 % in a
 * recessive disease. Mitochondrial genome: above 1 %, above 0.5 %, below 1 in 50,000 (McCormick 2020, doi
 * 10.1002/humu.24107).
 */
final class FrequencyCriteria {
    private static final double MT_BA1_ABOVE = 0.01;
    private static final double MT_BS1_ABOVE = 0.005;
    private static final double MT_PM2_BELOW = 0.00002;

    private final Findings findings;

    FrequencyCriteria(Findings findings) {
        this.findings = findings;
    }

    List<CriterionFinding> of(Judged judged) {
        OptionalDouble highest = judged.evidence().frequency().map(PopulationFrequency::highest)
                .orElse(OptionalDouble.empty());
        if (highest.isEmpty()) {
            return unknown(judged);
        }
        if (StandAloneExceptions.contains(judged.evidence().key())) {
            return List.of(findings.notApplicable(Criterion.BA1, "ba1Exception"),
                    findings.notApplicable(Criterion.BS1, "ba1Exception"),
                    findings.notMet(Criterion.PM2, "ba1Exception"));
        }
        GermlineLimits limits = judged.context().limits();
        boolean mitochondrial = judged.isMitochondrial();
        double ba1 = mitochondrial ? MT_BA1_ABOVE : limits.ba1Above();
        double bs1 = mitochondrial ? MT_BS1_ABOVE : limits.bs1Above();
        double value = highest.getAsDouble();
        String source = judged.evidence().frequency().map(PopulationFrequency::source).orElse("");
        return List.of(above(Criterion.BA1, value, ba1, source), common(value, bs1, ba1, source),
                rare(judged, value, source));
    }

    private CriterionFinding above(Criterion criterion, double value, double limit, String source) {
        String[] arguments = {Argument.fraction(value), source, Argument.fraction(limit)};
        return value > limit
                ? findings.proposed(criterion, criterion.defaultStrength(), "frequencyAbove", arguments)
                : findings.notMet(criterion, "frequencyBelow", arguments);
    }

    /** Where BA1 holds, BS1 would say the same a second time. */
    private CriterionFinding common(double value, double limit, double standAlone, String source) {
        return value > standAlone
                ? findings.notApplicable(Criterion.BS1, "bs1UnderBa1")
                : above(Criterion.BS1, value, limit, source);
    }

    private CriterionFinding rare(Judged judged, double value, String source) {
        if (judged.isMitochondrial()) {
            String[] arguments = {Argument.fraction(value), source, Argument.fraction(MT_PM2_BELOW)};
            return value < MT_PM2_BELOW
                    ? findings.proposed(Criterion.PM2, Strength.SUPPORTING, "pm2", arguments)
                    : findings.notMet(Criterion.PM2, "pm2Above", arguments);
        }
        GermlineLimits limits = judged.context().limits();
        double limit = judged.context().isReadAsRecessive() ? limits.pm2Recessive() : 0;
        String[] arguments = {Argument.fraction(value), source, Argument.fraction(limit)};
        if (value <= limit) {
            return findings.proposed(Criterion.PM2, limits.pm2(), "pm2", arguments);
        }
        return findings.notMet(Criterion.PM2, limit > 0 ? "pm2Above" : "pm2Present", arguments);
    }

    /**
     * No frequency: absent only where frequencies were looked up. Not for symbolic alleles, which tables of frequencies do
     * not hold, nor for the mitochondrial genome, which those of the nuclear one leave out.
     */
    private List<CriterionFinding> unknown(Judged judged) {
        boolean absent = judged.context().frequencyAnnotated() && judged.evidence().frequency().isEmpty()
                && judged.evidence().type().isSequence() && !judged.isMitochondrial();
        if (absent) {
            return List.of(findings.notMet(Criterion.BA1, "absent"), findings.notMet(Criterion.BS1, "absent"),
                    findings.proposed(Criterion.PM2, judged.context().limits().pm2(), "pm2Absent"));
        }
        String key = judged.evidence().type().isSequence() ? "frequencyUnknown" : "frequencySymbolic";
        return List.of(findings.noData(Criterion.BA1, key), findings.noData(Criterion.BS1, key),
                findings.noData(Criterion.PM2, key));
    }
}
