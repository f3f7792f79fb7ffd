package org.alidade.workflow.classifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.casefile.Case;
import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.Criterion;
import org.alidade.classification.RuleSet;
import org.alidade.classification.germline.FamilyFacts;
import org.alidade.classification.germline.FamilyFacts.Relative;
import org.alidade.classification.germline.ProposalContext;
import org.alidade.classification.germline.TransPartner;
import org.alidade.filtering.FilterId;
import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariant.PairPartner;
import org.alidade.filtering.ScopedVariants;
import org.alidade.filtering.Verdict;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.Person;
import org.alidade.model.VariantEvidence;
import org.alidade.model.Zygosity;

/** What a case and the knowledge say about a variant beyond its own evidence, for the findings. */
final class ProposalContexts {
    private final Case theCase;
    private final VariantKnowledge knowledge;
    private final CaseView view;

    ProposalContexts(Case theCase, VariantKnowledge knowledge, CaseView view) {
        this.theCase = theCase;
        this.knowledge = knowledge;
        this.view = view;
    }

    ProposalContext of(ScopedVariant variant, ScopedVariants all, RuleSet rules) {
        FilterVerdict frequency = variant.verdicts().get(FilterId.FREQUENCY);
        boolean annotated = frequency != null && frequency.verdict() != Verdict.NOT_RUN;
        return new ProposalContext(variant.gene(), variant.panelGene(), variant.inheritance(), annotated,
                partners(variant, all, rules), family(variant), knowledge.of(variant),
                knowledge.transcriptFacts(variant), rules.facts().limits());
    }

    private FamilyFacts family(ScopedVariant variant) {
        VariantEvidence evidence = variant.evidence();
        Person proband = theCase.proband();
        boolean parents = isCalled(proband.fatherId(), evidence) && isCalled(proband.motherId(), evidence);
        List<Relative> relatives = theCase.pedigree().persons().stream()
                .filter(person -> !person.id().equals(proband.id()))
                .flatMap(person -> theCase.sampleOf(person.id()).stream().map(sample -> new Relative(
                        view.role(person.id()), person.status(), person.sex(), evidence.genotype(sample).zygosity())))
                .toList();
        Zygosity own = theCase.sampleOf(proband.id()).map(sample -> evidence.genotype(sample).zygosity())
                .orElse(Zygosity.NO_CALL);
        return new FamilyFacts(own, parents, parents && view.parentageConfirmed(), relatives, fit(variant));
    }

    private OptionalDouble fit(ScopedVariant variant) {
        return view.phenotypeFit(variant);
    }

    private boolean isCalled(Optional<String> parent, VariantEvidence evidence) {
        return parent.flatMap(theCase::sampleOf).filter(sample -> !evidence.genotype(sample).isNoCall()).isPresent();
    }

    /** The variants of the other allele, with the class each reaches without this pair. */
    List<TransPartner> partners(ScopedVariant variant, ScopedVariants all, RuleSet rules) {
        List<TransPartner> partners = new ArrayList<>();
        for (PairPartner partner : variant.partners()) {
            all.of(partner, variant.evidence().key().build()).stream().findFirst()
                    .flatMap(found -> classOf(found, rules))
                    .ifPresent(known -> partners.add(new TransPartner(partner.variant(), known, partner.phaseKnown())));
        }
        return partners;
    }

    /** The class by the person's accepted criteria without PM3, else ClinVar's word; empty where neither says any. */
    private Optional<PathogenicityClass> classOf(ScopedVariant partner, RuleSet rules) {
        List<AppliedCriterion> accepted = view.accepted(partner.evidence().key()).stream()
                .filter(one -> one.criterion() != Criterion.PM3).toList();
        if (!accepted.isEmpty()) {
            return Optional.of(rules.classify(accepted).pathogenicity());
        }
        return partner.evidence().clinVar().filter(word -> word.id().filter(view.ownClinVar()::contains).isEmpty())
                .filter(ClinVarAssertion::isPathogenic)
                .map(word -> word.significance().toLowerCase(java.util.Locale.ROOT).startsWith("pathogenic")
                        ? PathogenicityClass.PATHOGENIC
                        : PathogenicityClass.LIKELY_PATHOGENIC);
    }
}
