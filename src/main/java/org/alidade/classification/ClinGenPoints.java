package org.alidade.classification;

import java.util.List;

import org.alidade.model.PathogenicityClass;

/**
 * The point system of Tavtigian 2020 (doi 10.1002/humu.24088), with two refinements measured on ClinGen's own decisions
 * (standards.md §1): likely benign needs two points or two codes on the benign side, and BA1 beside pathogenic criteria is
 * weighed instead of overriding them (GJB2 c.35delG is common and pathogenic).
 */
final class ClinGenPoints implements RuleSet {
    private static final int PATHOGENIC_FROM = 10;
    private static final int LIKELY_PATHOGENIC_FROM = 6;
    private static final int LIKELY_BENIGN_FROM = -2;
    private static final int BENIGN_FROM = -7;
    /** What BA1 weighs where pathogenic criteria stand beside it. */
    private static final int STAND_ALONE = 8;

    @Override
    public String id() {
        return "clingen-points 1";
    }

    @Override
    public Classification classify(List<AppliedCriterion> criteria) {
        Counted counted = new Counted(criteria);
        if (counted.isStandAlone() && !counted.anyPathogenic()) {
            return new Classification(id(), counted.all(), counted.points(0), PathogenicityClass.BENIGN);
        }
        int points = counted.points(STAND_ALONE);
        return new Classification(id(), counted.all(), points, classOf(points, counted.benignCodes()));
    }

    private static PathogenicityClass classOf(int points, int benignCodes) {
        if (points >= PATHOGENIC_FROM) {
            return PathogenicityClass.PATHOGENIC;
        }
        if (points >= LIKELY_PATHOGENIC_FROM) {
            return PathogenicityClass.LIKELY_PATHOGENIC;
        }
        if (points <= BENIGN_FROM) {
            return PathogenicityClass.BENIGN;
        }
        boolean likelyBenign = points <= LIKELY_BENIGN_FROM || points < 0 && benignCodes >= 2;
        return likelyBenign ? PathogenicityClass.LIKELY_BENIGN : PathogenicityClass.UNCERTAIN_SIGNIFICANCE;
    }
}
