package org.alidade.workflow.classifying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.alidade.casefile.Case;
import org.alidade.classification.AppliedCriterion;
import org.alidade.classification.Classification;
import org.alidade.classification.Criterion;
import org.alidade.classification.CriterionFinding;
import org.alidade.classification.RuleSet;
import org.alidade.classification.RuleSets;
import org.alidade.classification.SelfSupport;
import org.alidade.classification.germline.GermlineAssessor;
import org.alidade.classification.germline.TransPartner;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.model.VariantKey;
import org.alidade.model.Zygosity;
import org.alidade.text.Language;

/** Criteria and classes for the variants of one case, under the laboratory's rule set. */
public final class CriteriaOffice {
    /** What findings rest on: they are worked out anew where any of it changed. */
    private record Asked(ScopedVariant variant, List<TransPartner> partners, boolean parentage, Object fit,
            String language) {
    }

    private static final int REMEMBERED = 5_000;

    private final Case theCase;
    private final Language language;
    private final CaseView view;
    private final ProposalContexts contexts;
    private final RuleSet nuclear;
    private final Map<Asked, List<CriterionFinding>> remembered = new ConcurrentHashMap<>();

    public CriteriaOffice(Case theCase, Language language, VariantKnowledge knowledge, CaseView view,
            RuleSet nuclear) {
        this.theCase = theCase;
        this.language = language;
        this.view = view;
        this.contexts = new ProposalContexts(theCase, knowledge, view);
        this.nuclear = nuclear;
    }

    /** The rule set by which a variant is judged: the mitochondrial genome has its own. */
    public RuleSet rules(VariantKey key) {
        return key.contig().isMitochondrial() ? RuleSets.mitochondrial() : nuclear;
    }

    /** One finding for each of the 28 criteria (long the first time in a gene). */
    public List<CriterionFinding> findings(ScopedVariant variant, ScopedVariants all) {
        RuleSet rules = rules(variant.evidence().key());
        Asked asked = new Asked(variant, contexts.partners(variant, all, rules), view.parentageConfirmed(),
                view.phenotypeFit(variant), language.messages().locale().getLanguage());
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(asked, one -> new GermlineAssessor(language.messages())
                .assess(variant.evidence(), contexts.of(variant, all, rules)));
    }

    public List<AppliedCriterion> proposals(ScopedVariant variant, ScopedVariants all) {
        return findings(variant, all).stream().map(CriterionFinding::proposal).flatMap(Optional::stream).toList();
    }

    /** The class of accepted criteria, those left out that lean on themselves. {@code variant}: empty outside the scope. */
    public Classification classify(VariantKey key, List<AppliedCriterion> criteria, Optional<ScopedVariant> variant,
            ScopedVariants all) {
        RuleSet rules = rules(key);
        boolean stands = variant.map(found -> partnerStands(found, criteria, all, rules)).orElse(true);
        return SelfSupport.classify(rules, criteria, stands);
    }

    /** PM3 may rest on published patients, on homozygosity, or on a partner that is (likely) pathogenic without the pair. */
    private boolean partnerStands(ScopedVariant variant, List<AppliedCriterion> criteria, ScopedVariants all,
            RuleSet rules) {
        boolean published = criteria.stream()
                .anyMatch(one -> one.criterion() == Criterion.PM3 && !one.pmids().isEmpty());
        boolean homozygous = theCase.sampleOf(theCase.probandId())
                .map(sample -> variant.evidence().genotype(sample).zygosity()).filter(Zygosity.HOMOZYGOUS::equals)
                .isPresent();
        return published || homozygous || variant.partners().isEmpty()
                || contexts.partners(variant, all, rules).stream()
                        .anyMatch(one -> one.pathogenicity().isAtLeastLikelyPathogenic());
    }
}
