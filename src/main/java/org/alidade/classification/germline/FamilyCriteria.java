package org.alidade.classification.germline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.Strength;
import org.alidade.classification.germline.FamilyFacts.Relative;
import org.alidade.model.AffectedStatus;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Sex;
import org.alidade.model.Zygosity;
import org.alidade.text.Argument;

/** What the family proposes: PS2 and PM6, PM3 and BP2, BS2 and BS4, PP1 and PP4. */
final class FamilyCriteria {
    private static final double COUNTS_FROM = 0.5;

    private final Findings findings;

    FamilyCriteria(Findings findings) {
        this.findings = findings;
    }

    /** {@code rare}: PM2 holds, which PM3 asks for. */
    List<CriterionFinding> of(Judged judged, boolean rare) {
        List<CriterionFinding> all = new ArrayList<>(deNovo(judged));
        all.add(inTrans(judged, rare));
        all.add(inTransOfDominant(judged));
        all.add(healthyCarriers(judged));
        all.add(missingInAffected(judged));
        all.add(segregation(judged));
        all.add(phenotype(judged));
        return all;
    }

    /**
     * ClinGen SVI, de novo, version 1.1, for signs that are consistent but not highly specific: confirmed parentage 1 point,
     * moderate; assumed 0.5, supporting. A person may raise it.
     */
    private List<CriterionFinding> deNovo(Judged judged) {
        if (judged.isMitochondrial()) {
            return List.of(findings.asked(Criterion.PS2, "ps2Mitochondrial"),
                    findings.asked(Criterion.PM6, "ps2Mitochondrial"));
        }
        boolean recessiveOnly = judged.context().panelGene().map(PanelGene::modes)
                .filter(modes -> modes.equals(Set.of(ModeOfInheritance.AUTOSOMAL_RECESSIVE))).isPresent();
        String not = recessiveOnly
                ? "deNovoRecessive"
                : !judged.context().family().parentsCalled() ? "deNovoParents" : "deNovoInherited";
        boolean certain = judged.context().inheritance().stream()
                .anyMatch(match -> match.model() == InheritanceModel.DE_NOVO && !match.onlyPossible());
        if (!certain || recessiveOnly || !judged.context().family().parentsCalled()) {
            boolean unknown = not.equals("deNovoParents");
            return List.of(unknown ? findings.noData(Criterion.PS2, not) : findings.notMet(Criterion.PS2, not),
                    unknown ? findings.noData(Criterion.PM6, not) : findings.notMet(Criterion.PM6, not));
        }
        return judged.context().family().parentageConfirmed()
                ? List.of(findings.proposed(Criterion.PS2, Strength.MODERATE, "ps2"),
                        findings.notApplicable(Criterion.PM6, "pm6UnderPs2"))
                : List.of(findings.asked(Criterion.PS2, "ps2Asked"),
                        findings.proposed(Criterion.PM6, Strength.SUPPORTING, "pm6"));
    }

    /** ClinGen SVI, PM3, version 1.0: points of the partners, half a point for a homozygote. */
    private CriterionFinding inTrans(Judged judged, boolean rare) {
        if (judged.isMitochondrial() || !judged.context().mayBeRecessive()) {
            return findings.notApplicable(Criterion.PM3, "pm3Dominant");
        }
        boolean homozygous = judged.context().family().proband() == Zygosity.HOMOZYGOUS;
        Optional<TransPartner> best = judged.context().partners().stream()
                .max((one, other) -> Double.compare(one.points(), other.points()));
        double points = homozygous ? 0.5 : best.map(TransPartner::points).orElse(0.0);
        if (points == 0) {
            return findings.notMet(Criterion.PM3, best.isPresent() ? "pm3Weak" : "pm3None");
        }
        String value = Argument.number(points);
        if (!rare) {
            return findings.notMet(Criterion.PM3, "pm3NotRare", value);
        }
        if (homozygous) {
            return findings.proposed(Criterion.PM3, Strength.SUPPORTING, "pm3Homozygous", value);
        }
        String partner = best.map(TransPartner::variant).filter(text -> !text.isEmpty()).orElse("–");
        if (points < COUNTS_FROM) {
            return findings.notMet(Criterion.PM3, "pm3Few", value, partner);
        }
        return findings.proposed(Criterion.PM3, points >= 1 ? Strength.MODERATE : Strength.SUPPORTING,
                best.orElseThrow().phaseKnown() ? "pm3" : "pm3Phase", value, partner);
    }

    private CriterionFinding inTransOfDominant(Judged judged) {
        Optional<TransPartner> partner = judged.context().partners().stream().filter(TransPartner::phaseKnown)
                .filter(one -> one.pathogenicity() == PathogenicityClass.PATHOGENIC).findFirst();
        return partner.isPresent() && judged.context().isDominantOnly()
                ? findings.proposed(Criterion.BP2, Strength.SUPPORTING, "bp2", partner.get().variant())
                : findings.asked(Criterion.BP2, "bp2Asked");
    }

    private CriterionFinding healthyCarriers(Judged judged) {
        List<Relative> healthy = judged.context().family().of(AffectedStatus.UNAFFECTED);
        Optional<String> relative = healthy.stream().filter(one -> contradicts(one, judged)).map(Relative::role)
                .findFirst();
        if (relative.isPresent()) {
            return findings.proposed(Criterion.BS2, Strength.STRONG, "bs2Family", relative.get());
        }
        Optional<Relative> carrier = healthy.stream().filter(Relative::carries).findFirst();
        if (judged.context().isDominantOnly() && carrier.isPresent()) {
            return findings.asked(Criterion.BS2, "bs2Penetrance", carrier.get().role());
        }
        return inPopulation(judged);
    }

    /** A healthy relative with what would make a recessive disease. */
    private static boolean contradicts(Relative relative, Judged judged) {
        return judged.context().isListedFor(ModeOfInheritance.AUTOSOMAL_RECESSIVE)
                && relative.zygosity() == Zygosity.HOMOZYGOUS
                || judged.context().isListedFor(ModeOfInheritance.X_LINKED_RECESSIVE) && relative.sex() == Sex.MALE
                        && relative.carries() && judged.evidence().key().contig().isX();
    }

    private CriterionFinding inPopulation(Judged judged) {
        boolean recessive = judged.context().isListedFor(ModeOfInheritance.AUTOSOMAL_RECESSIVE);
        boolean onX = judged.context().isListedFor(ModeOfInheritance.X_LINKED_RECESSIVE);
        Optional<PopulationFrequency> frequency = judged.evidence().frequency();
        OptionalInt count = frequency.map(one -> onX && !recessive ? one.hemizygotes() : one.homozygotes())
                .orElse(OptionalInt.empty());
        if (!recessive && !onX) {
            return findings.asked(Criterion.BS2, "bs2Asked");
        }
        if (count.isEmpty()) {
            return findings.noData(Criterion.BS2, "bs2NoCount");
        }
        String[] value = {Integer.toString(count.getAsInt()), frequency.orElseThrow().source(),
                Integer.toString(judged.context().limits().bs2Carriers())};
        return count.getAsInt() >= judged.context().limits().bs2Carriers()
                ? findings.proposed(Criterion.BS2, Strength.STRONG, "bs2Population", value)
                : findings.notMet(Criterion.BS2, "bs2Few", value);
    }

    private CriterionFinding missingInAffected(Judged judged) {
        List<Relative> affected = judged.context().family().of(AffectedStatus.AFFECTED);
        Optional<Relative> without = affected.stream().filter(Relative::isWithout).findFirst();
        if (without.isPresent()) {
            return findings.proposed(Criterion.BS4, Strength.STRONG, "bs4", without.get().role());
        }
        return affected.isEmpty()
                ? findings.noData(Criterion.BS4, "bs4Nobody")
                : findings.notMet(Criterion.BS4, "bs4Carried", Integer.toString(affected.size()));
    }

    private CriterionFinding segregation(Judged judged) {
        long carriers = judged.context().family().of(AffectedStatus.AFFECTED).stream().filter(Relative::carries)
                .count();
        return carriers > 0
                ? findings.asked(Criterion.PP1, "pp1Seen", Long.toString(carriers))
                : findings.asked(Criterion.PP1, "pp1Asked");
    }

    private CriterionFinding phenotype(Judged judged) {
        if (judged.context().family().phenotype().isEmpty()) {
            return findings.asked(Criterion.PP4, "pp4Asked");
        }
        double fit = judged.context().family().phenotype().getAsDouble();
        String[] value = {Argument.number(fit), Argument.number(judged.context().limits().pp4From())};
        return fit >= judged.context().limits().pp4From()
                ? findings.proposed(Criterion.PP4, Strength.SUPPORTING, "pp4", value)
                : findings.asked(Criterion.PP4, "pp4Below", value);
    }
}
