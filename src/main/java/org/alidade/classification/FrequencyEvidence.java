package org.alidade.classification;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.model.PopulationFrequency;
import org.alidade.model.VariantEvidence;
import org.alidade.text.Argument;

/**
 * What the population frequency speaks for. BA1 above 5 % (Ghosh 2018, doi 10.1002/humu.23642) but for its exceptions; BS1
 * above 1 %, more than any rare disease allows; PM2 at supporting strength (ClinGen SVI 2020) where the allele is absent, or
 * at most 0.01 % in a recessive disease. Mitochondrial genome: above 1 %, above 0.5 %, below 1 in 50,000 (McCormick 2020,
 * doi 10.1002/humu.24107).
 */
record FrequencyEvidence(Optional<Proposal> proposal) {
    private static final double BA1_ABOVE = 0.05;
    private static final double BS1_ABOVE = 0.01;
    private static final double PM2_RECESSIVE = 0.0001;
    private static final double MT_BA1_ABOVE = 0.01;
    private static final double MT_BS1_ABOVE = 0.005;
    private static final double MT_PM2_BELOW = 0.00002;

    /** {@code reason}: below {@code classification.reason}. */
    record Proposal(Criterion criterion, Strength strength, String reason, List<String> arguments) {
        Proposal {
            arguments = List.copyOf(arguments);
        }
    }

    boolean isRare() {
        return proposal.filter(found -> found.criterion() == Criterion.PM2).isPresent();
    }

    static FrequencyEvidence of(VariantEvidence evidence, ProposalContext context) {
        OptionalDouble highest = evidence.frequency().map(PopulationFrequency::highest).orElse(OptionalDouble.empty());
        if (highest.isEmpty()) {
            return new FrequencyEvidence(isKnownToBeAbsent(evidence, context)
                    ? Optional.of(new Proposal(Criterion.PM2, Strength.SUPPORTING, "pm2Absent", List.of()))
                    : Optional.empty());
        }
        if (StandAloneExceptions.contains(evidence.key())) {
            return new FrequencyEvidence(Optional.empty());
        }
        double value = highest.getAsDouble();
        String source = evidence.frequency().map(PopulationFrequency::source).orElse("");
        return new FrequencyEvidence(evidence.key().contig().isMitochondrial()
                ? mitochondrial(value, source)
                : nuclear(value, source, context));
    }

    /**
     * No frequency though frequencies were looked up. Not for symbolic alleles, which tables of frequencies do not hold,
     * nor for the mitochondrial genome, which those of the nuclear one leave out.
     */
    private static boolean isKnownToBeAbsent(VariantEvidence evidence, ProposalContext context) {
        return context.frequencyAnnotated() && evidence.frequency().isEmpty() && evidence.type().isSequence()
                && !evidence.key().contig().isMitochondrial();
    }

    private static Optional<Proposal> nuclear(double value, String source, ProposalContext context) {
        if (value > BA1_ABOVE) {
            return proposal(Criterion.BA1, "ba1", value, source);
        }
        if (value > BS1_ABOVE) {
            return proposal(Criterion.BS1, "bs1", value, source);
        }
        double limit = context.isReadAsRecessive() ? PM2_RECESSIVE : 0;
        return value <= limit ? proposal(Criterion.PM2, "pm2", value, source) : Optional.empty();
    }

    private static Optional<Proposal> mitochondrial(double value, String source) {
        if (value > MT_BA1_ABOVE) {
            return proposal(Criterion.BA1, "ba1Mitochondrial", value, source);
        }
        if (value > MT_BS1_ABOVE) {
            return proposal(Criterion.BS1, "bs1Mitochondrial", value, source);
        }
        return value < MT_PM2_BELOW ? proposal(Criterion.PM2, "pm2", value, source) : Optional.empty();
    }

    private static Optional<Proposal> proposal(Criterion criterion, String reason, double value, String source) {
        Strength strength = criterion == Criterion.PM2 ? Strength.SUPPORTING : criterion.defaultStrength();
        return Optional.of(new Proposal(criterion, strength, reason, List.of(Argument.fraction(value), source)));
    }
}
