package org.alidade.filtering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.filtering.ScopedVariant.PairPartner;
import org.alidade.model.Genotype;
import org.alidade.model.Indication;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.AnnotationCoverage;
import org.alidade.variants.column.VariantColumns;

/** Reads single judgements with every verdict and its grounds, when somebody asks for them. */
final class JudgementReader {
    private final Judgements judgements;
    private final Targets targets;
    private final PairFinder pairs;
    private final FamilyContext family;
    private final QualityFilter quality;
    private final FrequencyFilter frequency;
    private final ConsequenceFilter consequence;
    private final PanelFilter panel;
    private final InheritanceFilter inheritanceFilter;
    private final ModelReader models;
    private final Optional<QueryFilter> query;

    JudgementReader(Judgements judgements, Targets targets, PairFinder pairs, FilterSettings settings,
            FamilyContext family, Optional<Indication> indication, AnnotationCoverage annotations) {
        this.judgements = judgements;
        this.targets = targets;
        this.pairs = pairs;
        this.family = family;
        this.quality = new QualityFilter(settings);
        this.frequency = new FrequencyFilter(settings, annotations.frequency());
        this.consequence = new ConsequenceFilter(settings, annotations);
        this.panel = new PanelFilter(settings, indication.isPresent());
        this.inheritanceFilter = new InheritanceFilter(frequency);
        this.models = new ModelReader(family, settings.completePenetrance(), pairs);
        this.query = settings.query()
                .map(asked -> new QueryFilter(asked, judgements, targets, pairs, family, models,
                        annotations.frequency()));
    }

    ScopedVariant read(int number) {
        VariantEvidence evidence = judgements.evidence(number);
        Target target = targets.entry(judgements.target(number));
        Judgement judgement = new Judgement(evidence, target.gene(), target.panelGene());
        Genotype genotype = family.probandGenotype(evidence);
        FamilyCalls calls = FamilyCalls.of(family, evidence);
        List<InheritanceMatch> matches = models.of(number, calls);
        Map<FilterId, FilterVerdict> verdicts = new EnumMap<>(FilterId.class);
        put(verdicts, quality.judge(judgement, genotype));
        put(verdicts, frequency.judge(judgement));
        put(verdicts, consequence.judge(judgement));
        put(verdicts, panel.judge(judgement));
        put(verdicts, inheritanceFilter.judge(judgement, genotype, matches, calls.parentShowsAllele()));
        query.ifPresent(asked -> put(verdicts, asked.judge(number)));
        List<PairPartner> partners = pairs.partners(number).stream()
                .map(partner -> new PairPartner(key(partner.judgement()), partner.phaseKnown())).toList();
        return new ScopedVariant(evidence, target.gene(), target.panelGene(), verdicts, matches, partners);
    }

    private static void put(Map<FilterId, FilterVerdict> verdicts, FilterVerdict verdict) {
        verdicts.put(verdict.filter(), verdict);
    }

    /** As {@link org.alidade.model.VariantKey#text}, without reading the row. */
    private String key(int number) {
        VariantColumns columns = judgements.parts().get(judgements.partOf(number)).table().columns();
        int row = judgements.row(number);
        return columns.contigs().get(columns.contig().get(row)) + "-" + columns.position().get(row) + "-"
                + columns.reference(row) + "-" + columns.alternative(row);
    }
}
