package org.alidade.workflow.classifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.alidade.casefile.Case;
import org.alidade.classification.outcome.CaseOutcome;
import org.alidade.classification.outcome.Explains;
import org.alidade.classification.outcome.Phase;
import org.alidade.classification.outcome.ResultFinding;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.knowledge.genes.GeneDiseaseClaim;
import org.alidade.knowledge.genes.GeneFacts;
import org.alidade.model.Genotype;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.VariantKey;
import org.alidade.model.Zygosity;
import org.alidade.record.DecisionRecord;
import org.alidade.record.VariantReview;

/** What the confirmed classes of a case mean together, with what the biologist said of each. */
final class CaseResults {
    private final Case theCase;
    private final DecisionRecord record;
    private final GeneFacts facts;
    private final SaidResults said;

    CaseResults(Case theCase, DecisionRecord record, GeneFacts facts) {
        this.theCase = theCase;
        this.record = record;
        this.facts = facts;
        this.said = new SaidResults(record, theCase.id());
    }

    SaidResults said() {
        return said;
    }

    CaseOutcome outcome(ScopedVariants variants) {
        List<ResultFinding> findings = new ArrayList<>();
        Map<String, Explains> words = said.all();
        for (VariantReview review : record.reviews(theCase.id())) {
            if (review.pathogenicity().isPresent() && review.dismissal().isEmpty()) {
                variants.find(review.variant()).ifPresent(variant -> findings.add(finding(variant, review,
                        Optional.ofNullable(words.get(review.variant().text())))));
            }
        }
        return CaseOutcome.of(findings, (one, other) -> phase(one, other, variants));
    }

    private ResultFinding finding(ScopedVariant variant, VariantReview review, Optional<Explains> word) {
        String gene = variant.gene().map(one -> one.symbol()).orElse(review.variant().text());
        Zygosity zygosity = genotype(variant).map(Genotype::zygosity).orElse(Zygosity.NO_CALL);
        return new ResultFinding(gene, review.variant().text(), review.pathogenicity().orElseThrow(), zygosity,
                theCase.proband().sex(), modes(variant), word, review.variant().contig().isX());
    }

    private Optional<Genotype> genotype(ScopedVariant variant) {
        return theCase.sampleOf(theCase.probandId()).map(variant.evidence()::genotype);
    }

    /** The panel's word; where it says none, the curators'. */
    private Set<ModeOfInheritance> modes(ScopedVariant variant) {
        Set<ModeOfInheritance> panel = variant.panelGene().map(PanelGene::modes).orElse(Set.of());
        if (panel.stream().anyMatch(mode -> mode != ModeOfInheritance.UNKNOWN)) {
            return panel;
        }
        Set<ModeOfInheritance> claimed = new TreeSet<>();
        variant.gene().map(facts::claims).orElse(List.of()).stream().map(GeneDiseaseClaim::modes)
                .forEach(claimed::addAll);
        return claimed;
    }

    private Phase phase(String one, String other, ScopedVariants variants) {
        Optional<ScopedVariant> first = find(one, variants);
        Optional<ScopedVariant> second = find(other, variants);
        if (first.isEmpty() || second.isEmpty()) {
            return Phase.UNKNOWN;
        }
        Optional<ScopedVariant.PairPartner> pair = first.get().partners().stream()
                .filter(partner -> partner.variant().equals(other)).findFirst();
        if (pair.isPresent()) {
            return pair.get().phaseKnown() ? Phase.IN_TRANS : Phase.UNKNOWN;
        }
        Optional<Genotype> own = genotype(first.get());
        Optional<Genotype> its = genotype(second.get());
        boolean together = own.isPresent() && its.isPresent() && own.get().haplotype().isPresent()
                && own.get().haplotype().equals(its.get().haplotype())
                && own.get().phaseSet().isPresent() && own.get().phaseSet().equals(its.get().phaseSet());
        return together ? Phase.IN_CIS : Phase.UNKNOWN;
    }

    private Optional<ScopedVariant> find(String key, ScopedVariants variants) {
        return VariantKey.parse(theCase.build(), key).flatMap(variants::find);
    }
}
