package org.alidade.filtering;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.alidade.model.Consequence;
import org.alidade.model.TranscriptConsequence;
import org.alidade.text.Argument;

/**
 * Severe enough on any transcript of the judged gene. Beyond the impact: near a splice site (unless SpliceAI says
 * otherwise), predicted to change splicing, or in the exon of a gene whose product is an RNA.
 */
final class ConsequenceFilter {
    /** From this delta score on, splicing is likely to change (Walker 2023, standards.md §1). */
    private static final double SPLICING = 0.2;
    /** Up to this delta score, splicing is unlikely to change (Walker 2023). */
    private static final double NO_SPLICING = 0.1;
    private static final Set<Consequence> NEAR_SPLICE_SITE = EnumSet.of(Consequence.SPLICE_REGION_VARIANT,
            Consequence.SPLICE_DONOR_5TH_BASE_VARIANT, Consequence.SPLICE_DONOR_REGION_VARIANT);

    private final FilterSettings settings;
    private final boolean annotated;

    /** {@code annotated}: whether the case's files carry any consequence. */
    ConsequenceFilter(FilterSettings settings, boolean annotated) {
        this.settings = settings;
        this.annotated = annotated;
    }

    FilterVerdict judge(Judgement judgement) {
        if (!annotated) {
            return verdict(Verdict.NOT_RUN, "noConsequences");
        }
        List<TranscriptConsequence> consequences = judgement.consequences();
        String worst = consequences.stream().map(TranscriptConsequence::worst).min(Consequence::compareTo)
                .map(Consequence::term).orElse("–");
        boolean severe = terms(consequences).anyMatch(term -> term.impact().compareTo(settings.minimumImpact()) >= 0);
        if (severe) {
            return verdict(Verdict.PASS, "consequence", worst);
        }
        OptionalDouble splicing = judgement.evidence().predictions().spliceAi();
        if (splicing.isPresent() && splicing.getAsDouble() >= SPLICING) {
            return verdict(Verdict.PASS, "splicing", Argument.number(splicing.getAsDouble()));
        }
        boolean nearSite = terms(consequences).anyMatch(NEAR_SPLICE_SITE::contains);
        if (nearSite && !(splicing.isPresent() && splicing.getAsDouble() <= NO_SPLICING)) {
            return verdict(Verdict.PASS, "spliceRegion", worst);
        }
        if (isInRnaGene(judgement)) {
            return verdict(Verdict.PASS, "rnaGene", worst);
        }
        return judgement.isKnownPathogenic()
                ? verdict(Verdict.RESCUED, "rescuedPathogenic")
                : verdict(Verdict.FAIL, "consequenceMild", worst);
    }

    private static Stream<Consequence> terms(List<TranscriptConsequence> consequences) {
        return consequences.stream().flatMap(one -> one.consequences().stream());
    }

    /** An exon of a gene none of whose transcripts is coding: tRNA and rRNA of the mitochondrion, RNU4-2, RMRP … */
    private static boolean isInRnaGene(Judgement judgement) {
        boolean relevant = judgement.panelGene().isPresent() || judgement.evidence().key().contig().isMitochondrial();
        List<TranscriptConsequence> consequences = judgement.consequences();
        return relevant
                && consequences.stream().noneMatch(one -> one.biotype().equals("protein_coding"))
                && terms(consequences).anyMatch(term -> term == Consequence.NON_CODING_TRANSCRIPT_EXON_VARIANT
                        || term == Consequence.MATURE_MIRNA_VARIANT);
    }

    private static FilterVerdict verdict(Verdict verdict, String reason, String... arguments) {
        return new FilterVerdict(FilterId.CONSEQUENCE, verdict, "filter.reason." + reason, List.of(arguments));
    }
}
