package org.alidade.classification;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.model.PathogenicityClass;

/**
 * What a rule set makes of the criteria.
 *
 * @param ruleSet id and version of the rule set
 * @param counted the criteria that were added up
 * @param points their sum; a stand-alone criterion adds none
 * @param refused accepted criteria that were left out since they lean on others
 */
public record Classification(String ruleSet, List<AppliedCriterion> counted, int points,
        PathogenicityClass pathogenicity, List<Refusal> refused) {
    /** Tiers of an uncertain class by its points (ACGS 2020), hottest first. Text keys: {@code classification.tier.<NAME>}. */
    public enum Tier {
        HOT, WARM, TEPID, COOL, COLD, ICE_COLD
    }

    private static final int HOTTEST = 5;
    /** Odds of pathogenicity of a very strong criterion, and the prior (Tavtigian 2018, doi 10.1038/gim.2017.210). */
    private static final double ODDS = 350;
    private static final double PRIOR = 0.1;
    private static final double VERY_STRONG = 8;

    public Classification {
        counted = List.copyOf(counted);
        refused = List.copyOf(refused);
    }

    public Classification(String ruleSet, List<AppliedCriterion> counted, int points,
            PathogenicityClass pathogenicity) {
        this(ruleSet, counted, points, pathogenicity, List.of());
    }

    Classification without(List<Refusal> left) {
        return new Classification(ruleSet, counted, points, pathogenicity, left);
    }

    /** How near an uncertain class is to the next; empty for other classes and below zero points. */
    public Optional<Tier> tier() {
        return pathogenicity == PathogenicityClass.UNCERTAIN_SIGNIFICANCE && points >= 0 && points <= HOTTEST
                ? Optional.of(Tier.values()[HOTTEST - points])
                : Optional.empty();
    }

    /** Probability of pathogenicity by the points, 0 to 1; empty where a stand-alone criterion stands outside the sum. */
    public OptionalDouble posterior() {
        if (counted.stream().anyMatch(one -> one.strength() == Strength.STAND_ALONE)) {
            return OptionalDouble.empty();
        }
        double odds = StrictMath.pow(ODDS, points / VERY_STRONG);
        return OptionalDouble.of(odds * PRIOR / ((odds - 1) * PRIOR + 1));
    }
}
