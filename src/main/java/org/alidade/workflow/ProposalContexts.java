package org.alidade.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.casefile.Case;
import org.alidade.classification.ProposalContext;
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

/** What the case says about a variant beyond its own evidence, for the proposals. */
final class ProposalContexts {
    private ProposalContexts() {
    }

    static ProposalContext of(Case theCase, ScopedVariant variant, ScopedVariants all) {
        FilterVerdict frequency = variant.verdicts().get(FilterId.FREQUENCY);
        boolean annotated = frequency != null && frequency.verdict() != Verdict.NOT_RUN;
        return new ProposalContext(variant.gene(), variant.panelGene(), variant.inheritance(),
                parentsCalled(theCase, variant.evidence()), annotated, partners(variant, all));
    }

    private static boolean parentsCalled(Case theCase, VariantEvidence evidence) {
        Person proband = theCase.proband();
        return isCalled(theCase, proband.fatherId(), evidence) && isCalled(theCase, proband.motherId(), evidence);
    }

    private static boolean isCalled(Case theCase, Optional<String> parent, VariantEvidence evidence) {
        return parent.flatMap(theCase::sampleOf).filter(sample -> !evidence.genotype(sample).isNoCall()).isPresent();
    }

    /** ClinVar's word on the variants that are in trans for certain. */
    private static List<PathogenicityClass> partners(ScopedVariant variant, ScopedVariants all) {
        List<PathogenicityClass> classes = new ArrayList<>();
        for (PairPartner partner : variant.partners()) {
            if (partner.phaseKnown()) {
                all.of(partner, variant.evidence().key().build()).stream()
                        .flatMap(one -> one.evidence().clinVar().stream()).filter(ClinVarAssertion::isPathogenic)
                        .findFirst().ifPresent(known -> classes.add(PathogenicityClass.LIKELY_PATHOGENIC));
            }
        }
        return classes;
    }
}
