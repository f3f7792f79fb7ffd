package org.alidade.filtering;

import java.util.List;
import java.util.OptionalDouble;
import org.alidade.model.Consequence;
import org.alidade.model.TranscriptConsequence;
import org.alidade.text.Argument;
import org.alidade.variants.AnnotationCoverage;
import org.alidade.variants.column.GeneEffect;

/**
 * Severe enough on any transcript of the judged gene. Beyond the impact: near a splice site (unless SpliceAI says
 * otherwise), predicted to change splicing, or in the exon of a gene whose product is an RNA. What a file without
 * annotation says is judged only where the place, or a repeat's length, tells a consequence.
 */
final class ConsequenceFilter {
    /** From this delta score on, splicing is likely to change (Walker 2023, standards.md §1). */
    private static final double SPLICING = 0.2;
    /** Up to this delta score, splicing is unlikely to change (Walker 2023). */
    private static final double NO_SPLICING = 0.1;
    private static final long NEAR_SPLICE_SITE = GeneEffect.mask(List.of(Consequence.SPLICE_REGION_VARIANT,
            Consequence.SPLICE_DONOR_5TH_BASE_VARIANT, Consequence.SPLICE_DONOR_REGION_VARIANT));
    private static final long RNA_EXON = GeneEffect
            .mask(List.of(Consequence.NON_CODING_TRANSCRIPT_EXON_VARIANT, Consequence.MATURE_MIRNA_VARIANT));

    /** What the rule finds; {@code MILD} alone fails. */
    enum Outcome {
        UNKNOWN, SEVERE, SPLICING, SPLICE_REGION, RNA_GENE, MILD
    }

    private final long severe;
    private final AnnotationCoverage annotations;

    ConsequenceFilter(FilterSettings settings, AnnotationCoverage annotations) {
        this.severe = Target.terms(settings.minimumImpact());
        this.annotations = annotations;
    }

    FilterVerdict judge(Judgement judgement) {
        List<GeneEffect> effects = GeneEffect.of(judgement.consequences());
        boolean relevant = judgement.panelGene().isPresent() || judgement.evidence().key().contig().isMitochondrial();
        OptionalDouble splicing = judgement.evidence().predictions().spliceAi();
        Outcome outcome = outcome(annotations.hasConsequences(judgement.evidence().origin().file()),
                Target.terms(effects), relevant && !Target.isProteinCoding(effects),
                (float) splicing.orElse(Double.NaN));
        boolean placed = judgement.consequences().stream().anyMatch(PlacedConsequences::isPlaced);
        String worst = judgement.consequences().stream().map(TranscriptConsequence::worst).min(Consequence::compareTo)

                .map(ConsequenceFilter::named).orElse("–");
        return switch (outcome) {
            case UNKNOWN -> verdict(Verdict.NOT_RUN, "noConsequences");
            case SEVERE -> verdict(Verdict.PASS, placed ? "consequencePlaced" : "consequence", worst);
            case SPLICING -> verdict(Verdict.PASS, "splicing", Argument.number(splicing.orElseThrow()));
            case SPLICE_REGION -> verdict(Verdict.PASS, "spliceRegion", worst);
            case RNA_GENE -> verdict(Verdict.PASS, "rnaGene", worst);
            case MILD -> judgement.isKnownPathogenic()
                    ? verdict(Verdict.RESCUED, "rescuedPathogenic")
                    : verdict(Verdict.FAIL, placed ? "consequenceMildPlaced" : "consequenceMild", worst);
        };
    }

    /**
     * The rule, over bare values.
     *
     * @param annotated whether the file carries consequences
     * @param terms bits of all consequences on the judged gene
     * @param rnaGene whether an exon of the gene would count though nothing is coded in it
     * @param splicing highest delta score, or NaN; at the precision of a column
     */
    Outcome outcome(boolean annotated, long terms, boolean rnaGene, float splicing) {
        if (!annotated && terms == 0) {
            return Outcome.UNKNOWN;
        }
        if ((terms & severe) != 0) {
            return Outcome.SEVERE;
        }
        if (splicing >= (float) SPLICING) {
            return Outcome.SPLICING;
        }
        if ((terms & NEAR_SPLICE_SITE) != 0 && !(splicing <= (float) NO_SPLICING)) {
            return Outcome.SPLICE_REGION;
        }
        // tRNA and rRNA of the mitochondrion, RNU4-2, RMRP …
        return rnaGene && (terms & RNA_EXON) != 0 ? Outcome.RNA_GENE : Outcome.MILD;
    }

    /** Which of the kinds of score that {@link #outcome} tells apart: 0 none, 1 harmless, 2 in between, 3 harmful. */
    static int kindOf(float splicing) {
        return Float.isNaN(splicing) ? 0 : splicing >= (float) SPLICING ? 3 : splicing <= (float) NO_SPLICING ? 1 : 2;
    }

    private static String named(Consequence consequence) {
        return Argument.coded(consequence.term(), List.of("model.Consequence." + consequence.name()));
    }

    private static FilterVerdict verdict(Verdict verdict, String reason, String... arguments) {
        return new FilterVerdict(FilterId.CONSEQUENCE, verdict, "filter.reason." + reason, List.of(arguments));
    }
}
