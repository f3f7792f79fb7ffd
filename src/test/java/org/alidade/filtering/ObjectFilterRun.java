package org.alidade.filtering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alidade.filtering.ScopedVariant.PairPartner;
import org.alidade.model.Gene;
import org.alidade.model.Genotype;
import org.alidade.model.Indication;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantOrigin;
import org.alidade.model.Zygosity;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.variants.AnnotationCoverage;
import org.alidade.variants.VariantTable;

/**
 * The filters row by row over objects, as the program ran them before it had columns: what the columns must agree with.
 */
final class ObjectFilterRun {
    private final FamilyContext family;
    private final Optional<Indication> indication;
    private final QualityFilter quality;
    private final FrequencyFilter frequency;
    private final ConsequenceFilter consequence;
    private final PanelFilter panel;
    private final InheritanceFilter inheritanceFilter;
    private final Inheritance inheritance;
    private final CompoundPairs pairs;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> partnersByGene = new LinkedHashMap<>();

    ObjectFilterRun(FilterSettings settings, FamilyContext family, Optional<Indication> indication,
            AnnotationCoverage annotations) {
        this.family = family;
        this.indication = indication;
        this.quality = new QualityFilter(settings);
        this.frequency = new FrequencyFilter(settings, annotations.frequency());
        this.consequence = new ConsequenceFilter(settings, annotations);
        this.panel = new PanelFilter(settings, indication.isPresent());
        this.inheritanceFilter = new InheritanceFilter(frequency);
        this.inheritance = new Inheritance(family, settings.completePenetrance());
        this.pairs = new CompoundPairs(family);
    }

    void add(VariantEvidence evidence, Optional<Gene> gene) {
        Optional<PanelGene> entry = gene.flatMap(found -> indication.flatMap(one -> one.panel().entry(found)));
        Judgement judgement = new Judgement(evidence, gene, entry);
        Genotype genotype = family.probandGenotype(evidence);
        Draft draft = new Draft(judgement, genotype);
        draft.put(quality.judge(judgement, genotype));
        draft.put(frequency.judge(judgement));
        draft.put(consequence.judge(judgement));
        draft.put(panel.judge(judgement));
        draft.matches.addAll(inheritance.matches(evidence));
        drafts.add(draft);
        if (gene.isPresent() && hasTwoCopies(evidence) && draft.mayHaveAPartner(frequency)) {
            partnersByGene.computeIfAbsent(gene.get().symbol(), name -> new ArrayList<>()).add(draft);
        }
    }

    /** Every row of a table; the judgements in its order. */
    static ScopedVariants filter(VariantTable table, FamilyContext family, Optional<Indication> indication, Scope scope,
            GeneModels models, FilterSettings settings) {
        ObjectFilterRun run = new ObjectFilterRun(settings, family, indication, table.annotations());
        JudgedGenes genes = new JudgedGenes(scope, models, table.build());
        int outside = 0;
        int notCarried = 0;
        for (int row = 0; row < table.rowCount(); row++) {
            VariantEvidence evidence = PlacedConsequences.complete(table.evidence(row), models);
            List<Optional<Gene>> judged = genes.of(evidence);
            if (judged.isEmpty()) {
                outside++;
            } else if (family.probandGenotype(evidence).isWithoutAlternative()) {
                notCarried++;
            } else {
                List<Optional<Gene>> shown = judged.stream().filter(gene -> run.mayShow(evidence, gene)).toList();
                outside += shown.isEmpty() ? 1 : 0;
                shown.forEach(gene -> run.add(evidence, gene));
            }
        }
        List<ScopedVariant> all = run.finish();
        return new ScopedVariants(scope,
                new Funnel(table.rowCount(), notCarried, outside, ObjectFunnelCount.steps(all)), settings, all);
    }

    /** What a tumour's control carries shows only by consent, in genes that the panel reads for constitutional disease. */
    private boolean mayShow(VariantEvidence evidence, Optional<Gene> gene) {
        if (!FamilyCalls.of(family, evidence).origin().equals(Optional.of(VariantOrigin.CONSTITUTIONAL))) {
            return true;
        }
        Optional<PanelGene> entry = gene.flatMap(found -> indication.flatMap(one -> one.panel().entry(found)));
        return family.tumour().orElseThrow().constitutional() && entry
                .map(found -> !found.modes().equals(Set.of(ModeOfInheritance.SOMATIC))).orElse(true);
    }

    private boolean hasTwoCopies(VariantEvidence evidence) {
        if (family.tumour().isPresent()) {
            return false;
        }
        return switch (FamilyCalls.of(family, evidence).place()) {
            case AUTOSOMAL -> true;
            case X -> !FamilyContext.isMale(family.proband());
            case Y, MITOCHONDRIAL -> false;
        };
    }

    List<ScopedVariant> finish() {
        partnersByGene.values().forEach(this::pair);
        List<ScopedVariant> finished = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean mosaic = FamilyCalls.of(family, draft.judgement.evidence()).parentShowsAllele();
            draft.put(inheritanceFilter.judge(draft.judgement, draft.genotype, draft.matches, mosaic));
            finished.add(draft.finish());
        }
        return finished;
    }

    private void pair(List<Draft> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                Draft one = candidates.get(i);
                Draft other = candidates.get(j);
                if (one.judgement.evidence().key().equals(other.judgement.evidence().key())
                        || one.judgement.evidence().isSameEvent(other.judgement.evidence())) {
                    continue; // the same variant in two files, or two ends of one event
                }
                Truth trans = pairs.inTrans(one.judgement.evidence(), other.judgement.evidence());
                if (trans != Truth.NO) {
                    one.pairWith(other, trans == Truth.YES);
                    other.pairWith(one, trans == Truth.YES);
                }
            }
        }
    }

    /** A judgement that is still being made. */
    private static final class Draft {
        private final Judgement judgement;
        private final Genotype genotype;
        private final Map<FilterId, FilterVerdict> verdicts = new EnumMap<>(FilterId.class);
        private final List<InheritanceMatch> matches = new ArrayList<>();
        private final List<PairPartner> partners = new ArrayList<>();

        Draft(Judgement judgement, Genotype genotype) {
            this.judgement = judgement;
            this.genotype = genotype;
        }

        void put(FilterVerdict verdict) {
            verdicts.put(verdict.filter(), verdict);
        }

        /** Heterozygous, and kept by the filters so far, with the pair's own frequency limit. */
        boolean mayHaveAPartner(FrequencyFilter frequency) {
            return genotype.zygosity() == Zygosity.HETEROZYGOUS
                    && frequency.isRareEnough(judgement, InheritanceModel.COMPOUND_HETEROZYGOUS)
                    && verdicts.values().stream().filter(verdict -> verdict.filter() != FilterId.FREQUENCY)
                            .allMatch(verdict -> verdict.verdict().keeps());
        }

        void pairWith(Draft other, boolean certain) {
            partners.add(new PairPartner(other.judgement.evidence().key().text(), certain));
            matches.removeIf(match -> match.model() == InheritanceModel.COMPOUND_HETEROZYGOUS && certain
                    && match.onlyPossible());
            boolean known = matches.stream().anyMatch(match -> match.model() == InheritanceModel.COMPOUND_HETEROZYGOUS);
            if (!known) {
                matches.add(new InheritanceMatch(InheritanceModel.COMPOUND_HETEROZYGOUS, !certain));
                matches.sort(java.util.Comparator.comparing(InheritanceMatch::onlyPossible)
                        .thenComparing(InheritanceMatch::model));
            }
        }

        ScopedVariant finish() {
            return new ScopedVariant(judgement.evidence(), judgement.gene(), judgement.panelGene(), verdicts, matches,
                    partners);
        }
    }
}
