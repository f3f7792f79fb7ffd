package org.alidade.classification.germline;

import java.util.List;

import org.alidade.classification.Strength;

/**
 * Thresholds of a rule set for what the data propose; frequencies are fractions.
 *
 * @param ba1Above stand-alone above it
 * @param bs1Above strong above it
 * @param pm2Recessive PM2 up to it where the disease is recessive; in a dominant one the allele must be absent
 * @param pm2 strength of PM2
 * @param bs2Carriers homozygotes (recessive) or hemizygotes (X-linked recessive) of the population from which BS2 is proposed
 * @param pp4From fit of the signs from which PP4 is proposed, 0 to 1
 * @param predictors of missense effects, in the order in which they are asked; the first that scores the variant decides
 */
public record GermlineLimits(double ba1Above, double bs1Above, double pm2Recessive, Strength pm2, int bs2Carriers,
        double pp4From, List<MissenseScale> predictors) {
    public GermlineLimits {
        predictors = List.copyOf(predictors);
    }

    /** Ghosh 2018; more than any rare disease allows; ClinGen SVI 2020; Pejaver 2022. */
    public static GermlineLimits standard() {
        return new GermlineLimits(0.05, 0.01, 0.0001, Strength.SUPPORTING, 3, 0.9,
                List.of(MissenseScale.REVEL, MissenseScale.ALPHA_MISSENSE, MissenseScale.CADD));
    }
}
