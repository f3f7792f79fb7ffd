package org.alidade.classification.rules;

import java.util.List;

import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.Strength;

/** How many criteria count at which strength on which side. */
record Tally(List<AppliedCriterion> criteria) {
    int pathogenic(Strength strength) {
        return count(true, strength);
    }

    int benign(Strength strength) {
        return count(false, strength);
    }

    private int count(boolean pathogenic, Strength strength) {
        return (int) criteria.stream().filter(
                applied -> applied.criterion().isPathogenic() == pathogenic && applied.strength() == strength).count();
    }

    boolean isStandAlone() {
        return benign(Strength.STAND_ALONE) > 0;
    }

    boolean anyPathogenic() {
        return criteria.stream().anyMatch(applied -> applied.criterion().isPathogenic());
    }

    int benignCodes() {
        return (int) criteria.stream().filter(applied -> !applied.criterion().isPathogenic()).count();
    }

    /** Points of Tavtigian 2020: 1, 2, 4, 8, benign ones negative. A stand-alone criterion weighs {@code standAlone}. */
    int points(int standAlone) {
        return criteria.stream().mapToInt(applied -> {
            int weight = switch (applied.strength()) {
                case SUPPORTING -> 1;
                case MODERATE -> 2;
                case STRONG -> 4;
                case VERY_STRONG -> 8;
                case STAND_ALONE -> standAlone;
            };
            return applied.criterion().isPathogenic() ? weight : -weight;
        }).sum();
    }
}
