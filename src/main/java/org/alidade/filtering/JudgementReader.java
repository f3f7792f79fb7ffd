package org.alidade.filtering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.filtering.ScopedVariant.PairPartner;
import org.alidade.model.Genotype;
import org.alidade.model.Indication;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.InheritanceModel;
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
    private final Inheritance inheritance;

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
        this.inheritance = new Inheritance(family, settings.completePenetrance());
    }

    ScopedVariant read(int number) {
        VariantEvidence evidence = judgements.evidence(number);
        Target target = targets.entry(judgements.target(number));
        Judgement judgement = new Judgement(evidence, target.gene(), target.panelGene());
        Genotype genotype = family.probandGenotype(evidence);
        FamilyCalls calls = FamilyCalls.of(family, evidence);
        List<InheritanceMatch> matches = matches(number, calls);
        Map<FilterId, FilterVerdict> verdicts = new EnumMap<>(FilterId.class);
        put(verdicts, quality.judge(judgement, genotype));
        put(verdicts, frequency.judge(judgement));
        put(verdicts, consequence.judge(judgement));
        put(verdicts, panel.judge(judgement));
        put(verdicts, inheritanceFilter.judge(judgement, genotype, matches, calls.parentShowsAllele()));
        List<PairPartner> partners = pairs.partners(number).stream()
                .map(partner -> new PairPartner(key(partner.judgement()), partner.phaseKnown())).toList();
        return new ScopedVariant(evidence, target.gene(), target.panelGene(), verdicts, matches, partners);
    }

    private static void put(Map<FilterId, FilterVerdict> verdicts, FilterVerdict verdict) {
        verdicts.put(verdict.filter(), verdict);
    }

    /** The models that fit the variant alone, and the pair. */
    private List<InheritanceMatch> matches(int number, FamilyCalls calls) {
        List<InheritanceMatch> matches = new ArrayList<>(inheritance.matches(calls));
        boolean certain = pairs.certain().get(number);
        if (certain || pairs.possible().get(number)) {
            matches.add(new InheritanceMatch(InheritanceModel.COMPOUND_HETEROZYGOUS, !certain));
            matches.sort(Comparator.comparing(InheritanceMatch::onlyPossible)
                    .thenComparing(InheritanceMatch::model));
        }
        return matches;
    }

    /** As {@link org.alidade.model.VariantKey#text}, without reading the row. */
    private String key(int number) {
        VariantColumns columns = judgements.parts().get(judgements.partOf(number)).table().columns();
        int row = judgements.row(number);
        return columns.contigs().get(columns.contig().get(row)) + "-" + columns.position().get(row) + "-"
                + columns.reference(row) + "-" + columns.alternative(row);
    }
}
