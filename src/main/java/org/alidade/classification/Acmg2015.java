package org.alidade.classification;

import java.util.List;

import org.alidade.model.PathogenicityClass;

/**
 * The combining rules of Richards 2015, table 5 (doi 10.1038/gim.2015.30), with PVS1 and one supporting criterion as likely
 * pathogenic (ClinGen SVI 2020).
 */
final class Acmg2015 implements RuleSet {
    @Override
    public String id() {
        return "acmg-2015 1";
    }

    @Override
    public Classification classify(List<AppliedCriterion> criteria) {
        Counted counted = new Counted(criteria);
        boolean benign = counted.isStandAlone() || counted.benign(Strength.STRONG) >= 2
                || counted.benign(Strength.VERY_STRONG) >= 1;
        boolean likelyBenign = counted.benign(Strength.STRONG) == 1 && weakBenign(counted) >= 1
                || weakBenign(counted) >= 2;
        boolean pathogenic = isPathogenic(counted);
        boolean likelyPathogenic = isLikelyPathogenic(counted);
        return new Classification(id(), counted.all(), counted.points(0),
                combined(pathogenic, likelyPathogenic, benign, likelyBenign));
    }

    /** Criteria on both sides that would each suffice contradict each other (Richards 2015, table 5, uncertain (ii)). */
    private static PathogenicityClass combined(boolean pathogenic, boolean likelyPathogenic, boolean benign,
            boolean likelyBenign) {
        if ((pathogenic || likelyPathogenic) && (benign || likelyBenign)) {
            return PathogenicityClass.UNCERTAIN_SIGNIFICANCE;
        }
        if (pathogenic) {
            return PathogenicityClass.PATHOGENIC;
        }
        if (likelyPathogenic) {
            return PathogenicityClass.LIKELY_PATHOGENIC;
        }
        if (benign) {
            return PathogenicityClass.BENIGN;
        }
        return likelyBenign ? PathogenicityClass.LIKELY_BENIGN : PathogenicityClass.UNCERTAIN_SIGNIFICANCE;
    }

    private static int weakBenign(Counted counted) {
        return counted.benign(Strength.SUPPORTING) + counted.benign(Strength.MODERATE);
    }

    private static boolean isPathogenic(Counted counted) {
        int veryStrong = counted.pathogenic(Strength.VERY_STRONG);
        int strong = counted.pathogenic(Strength.STRONG);
        int moderate = counted.pathogenic(Strength.MODERATE);
        int supporting = counted.pathogenic(Strength.SUPPORTING);
        boolean withVeryStrong = veryStrong >= 2 || veryStrong == 1
                && (strong >= 1 || moderate >= 2 || moderate == 1 && supporting >= 1 || supporting >= 2);
        boolean withStrong = strong == 1
                && (moderate >= 3 || moderate == 2 && supporting >= 2 || moderate == 1 && supporting >= 4);
        return withVeryStrong || strong >= 2 || withStrong;
    }

    private static boolean isLikelyPathogenic(Counted counted) {
        int veryStrong = counted.pathogenic(Strength.VERY_STRONG);
        int strong = counted.pathogenic(Strength.STRONG);
        int moderate = counted.pathogenic(Strength.MODERATE);
        int supporting = counted.pathogenic(Strength.SUPPORTING);
        return veryStrong == 1 && (moderate == 1 || supporting == 1) || strong == 1 && moderate >= 1
                || strong == 1 && supporting >= 2 || moderate >= 3 || moderate == 2 && supporting >= 2
                || moderate == 1 && supporting >= 4;
    }
}
