package org.alidade.classification.germline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.Strength;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.VariantEvidence;
import org.alidade.text.Messages;

/** One finding for each of the 28 criteria, in their order: a proposal, a question, or why it does not hold. */
public final class GermlineAssessor {
    private static final Set<Criterion> NOT_MITOCHONDRIAL = EnumSet.of(Criterion.PM1, Criterion.PP2, Criterion.BP1,
            Criterion.BP3, Criterion.PM3, Criterion.BP2);

    private final Findings findings;

    public GermlineAssessor(Messages messages) {
        this.findings = new Findings(messages);
    }

    public List<CriterionFinding> assess(VariantEvidence evidence, ProposalContext context) {
        Judged judged = Judged.of(evidence, context);
        List<CriterionFinding> all = new ArrayList<>(new FrequencyCriteria(findings).of(judged));
        if (evidence.type().isSequence()) {
            boolean rare = all.stream().anyMatch(one -> one.criterion() == Criterion.PM2 && one.isProposed());
            all.add(new NullVariantTree(findings).of(judged));
            all.addAll(new KnownVariantCriteria(findings).of(judged));
            all.addAll(new LengthCriteria(findings).of(judged));
            all.addAll(new PredictionCriteria(findings).of(judged));
            all.addAll(new SpectrumCriteria(findings).of(judged));
            all.addAll(new FamilyCriteria(findings).of(judged, rare));
            all.addAll(forPersons(judged));
            all = mitochondrial(judged, all);
        } else {
            // Symbolic alleles are judged by Riggs 2020, not by the criteria below.
            for (Criterion criterion : Criterion.values()) {
                if (all.stream().noneMatch(one -> one.criterion() == criterion)) {
                    all.add(findings.notApplicable(criterion, "symbolic"));
                }
            }
        }
        all = new ArrayList<>(notTwice(all));
        all.sort(Comparator.comparing(CriterionFinding::criterion));
        return List.copyOf(all);
    }

    /** McCormick 2020, table 2: some criteria do not apply; PM4 is left to a person. */
    private List<CriterionFinding> mitochondrial(Judged judged, List<CriterionFinding> found) {
        if (!judged.isMitochondrial()) {
            return found;
        }
        return found.stream().map(one -> NOT_MITOCHONDRIAL.contains(one.criterion())
                ? findings.notApplicable(one.criterion(), "mitochondrial")
                : one.criterion() == Criterion.PM4 ? findings.asked(Criterion.PM4, "pm4Mitochondrial") : one)
                .toList();
    }

    private List<CriterionFinding> forPersons(Judged judged) {
        String clinVar = judged.evidence().clinVar().map(ClinVarAssertion::significance).orElse("–");
        return List.of(findings.asked(Criterion.PS3, "ps3"), findings.asked(Criterion.PS4, "ps4"),
                findings.asked(Criterion.BS3, "bs3"), findings.asked(Criterion.BP5, "bp5"),
                findings.notApplicable(Criterion.PP5, "withdrawn", clinVar),
                findings.notApplicable(Criterion.BP6, "withdrawn", clinVar));
    }

    /**
     * PP3 and PM1 together weigh four points at most (Pejaver 2022), so PM1 gives way to a strong PP3; and a stand-alone or
     * common allele is not rare.
     */
    private List<CriterionFinding> notTwice(List<CriterionFinding> all) {
        boolean strongPrediction = strength(all, Criterion.PP3).filter(one -> one == Strength.STRONG).isPresent();
        return all.stream().map(one -> one.criterion() == Criterion.PM1 && one.isProposed() && strongPrediction
                ? findings.notMet(Criterion.PM1, "pm1UnderPp3")
                : one).toList();
    }

    private static Optional<Strength> strength(List<CriterionFinding> all, Criterion criterion) {
        return all.stream().filter(one -> one.criterion() == criterion).findFirst()
                .flatMap(CriterionFinding::strength);
    }
}
