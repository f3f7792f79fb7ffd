package org.alidade.classification.rules;

import org.alidade.model.PathogenicityClass;

/**
 * Points added up and cut into classes (Tavtigian 2020, doi 10.1002/humu.24088).
 *
 * @param pathogenicFrom smallest sum that is pathogenic
 * @param likelyBenignUpTo largest sum that is likely benign
 * @param twoBenignCodes whether any sum below zero with two benign criteria is likely benign too
 * @param standAloneBesidePathogenic what BA1 weighs where pathogenic criteria stand beside it; alone it is benign
 */
record PointScale(int pathogenicFrom, int likelyPathogenicFrom, int likelyBenignUpTo, int benignUpTo,
        boolean twoBenignCodes, int standAloneBesidePathogenic) implements Combining {
    @Override
    public Outcome of(Tally tally) {
        if (tally.isStandAlone() && !tally.anyPathogenic()) {
            return new Outcome(tally.points(0), PathogenicityClass.BENIGN);
        }
        int points = tally.points(standAloneBesidePathogenic);
        return new Outcome(points, classOf(points, tally.benignCodes()));
    }

    private PathogenicityClass classOf(int points, int benignCodes) {
        if (points >= pathogenicFrom) {
            return PathogenicityClass.PATHOGENIC;
        }
        if (points >= likelyPathogenicFrom) {
            return PathogenicityClass.LIKELY_PATHOGENIC;
        }
        if (points <= benignUpTo) {
            return PathogenicityClass.BENIGN;
        }
        boolean likelyBenign = points <= likelyBenignUpTo || twoBenignCodes && points < 0 && benignCodes >= 2;
        return likelyBenign ? PathogenicityClass.LIKELY_BENIGN : PathogenicityClass.UNCERTAIN_SIGNIFICANCE;
    }
}
