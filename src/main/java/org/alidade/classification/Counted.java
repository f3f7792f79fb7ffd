package org.alidade.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The criteria that a rule set adds up. */
final class Counted {
    private final List<AppliedCriterion> criteria;

    /** PP5 and BP6 were withdrawn (Biesecker 2018, doi 10.1038/gim.2018.42): shown, not counted. */
    Counted(List<AppliedCriterion> all) {
        this.criteria = all.stream().filter(applied -> applied.decision() == AppliedCriterion.Decision.ACCEPTED)
                .filter(applied -> applied.criterion() != Criterion.PP5 && applied.criterion() != Criterion.BP6)
                .collect(Collectors.toMap(AppliedCriterion::criterion, Function.identity(), Counted::stronger,
                        LinkedHashMap::new))
                .values().stream().toList();
    }

    /** A criterion counts once, at the highest strength at which it was accepted. */
    private static AppliedCriterion stronger(AppliedCriterion one, AppliedCriterion other) {
        return one.strength().compareTo(other.strength()) >= 0 ? one : other;
    }

    List<AppliedCriterion> all() {
        return criteria;
    }

    int pathogenic(Strength strength) {
        return (int) criteria.stream().filter(
                applied -> applied.criterion().isPathogenic() && applied.strength() == strength).count();
    }

    int benign(Strength strength) {
        return (int) criteria.stream().filter(
                applied -> !applied.criterion().isPathogenic() && applied.strength() == strength).count();
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
