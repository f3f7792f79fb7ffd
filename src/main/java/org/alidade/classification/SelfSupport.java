package org.alidade.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Refuses evidence that leans on itself. Sources: PP3 with PVS1 (Walker 2023, Abou Tayoun 2018), PP3 and PM1 four points at most
 * (Pejaver 2022), PM3 asks for PM2 and for a partner that stands without it (ClinGen SVI PM3 1.0), PM6 with PS2 (SVI de novo
 * 1.1), BS1 with BA1, PM4 with PVS1, BP7 asks for BP4 (Walker 2023).
 */
public final class SelfSupport {
    private final List<AppliedCriterion> accepted;
    private final boolean partnerStands;
    private final List<Refusal> refusals = new ArrayList<>();

    private SelfSupport(List<AppliedCriterion> criteria, boolean partnerStands) {
        this.accepted = criteria.stream().filter(one -> one.decision() == AppliedCriterion.Decision.ACCEPTED).toList();
        this.partnerStands = partnerStands;
    }

    /**
     * @param partnerStands whether the other allele of the pair is (likely) pathogenic without counting the pair, or PM3 rests on
     *        something else than a partner in the case
     */
    public static List<Refusal> of(List<AppliedCriterion> criteria, boolean partnerStands) {
        return new SelfSupport(criteria, partnerStands).refusals();
    }

    /** The class of the criteria that remain. */
    public static Classification classify(RuleSet rules, List<AppliedCriterion> criteria, boolean partnerStands) {
        List<Refusal> refused = of(criteria, partnerStands);
        List<AppliedCriterion> left = criteria.stream()
                .filter(one -> refused.stream().noneMatch(refusal -> refusal.criterion().equals(one))).toList();
        return rules.classify(left).without(refused);
    }

    private List<Refusal> refusals() {
        refuseWith(Criterion.PP3, Criterion.PVS1, "pp3Pvs1");
        refuseWith(Criterion.PM4, Criterion.PVS1, "pm4Pvs1");
        refuseWith(Criterion.PM6, Criterion.PS2, "pm6Ps2");
        refuseWith(Criterion.BS1, Criterion.BA1, "bs1Ba1");
        if (find(Criterion.PP3).filter(one -> one.strength().compareTo(Strength.STRONG) >= 0).isPresent()
                && !isRefused(Criterion.PP3)) {
            refuse(Criterion.PM1, "pm1Pp3");
        }
        if (find(Criterion.BP4).isEmpty()) {
            refuse(Criterion.BP7, "bp7Bp4");
        }
        if (!partnerStands) {
            refuse(Criterion.PM3, "pm3Partner");
        } else if (find(Criterion.BA1).isPresent() || find(Criterion.BS1).isPresent()) {
            refuse(Criterion.PM3, "pm3Common");
        }
        return List.copyOf(refusals);
    }

    private void refuseWith(Criterion criterion, Criterion beside, String reason) {
        if (find(beside).isPresent()) {
            refuse(criterion, reason);
        }
    }

    private void refuse(Criterion criterion, String reason) {
        if (!isRefused(criterion)) {
            find(criterion).ifPresent(one -> refusals.add(new Refusal(one, reason)));
        }
    }

    private boolean isRefused(Criterion criterion) {
        return refusals.stream().anyMatch(one -> one.criterion().criterion() == criterion);
    }

    private Optional<AppliedCriterion> find(Criterion criterion) {
        return accepted.stream().filter(one -> one.criterion() == criterion).findFirst();
    }
}
