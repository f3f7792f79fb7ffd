package org.alidade.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.alidade.filtering.FilterId;
import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.Verdict;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.Impact;
import org.alidade.model.PanelGene;
import org.alidade.model.Predictions;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.ranking.Explanation.Contribution;
import org.alidade.text.Argument;

/**
 * How likely one variant is to be harmful, from the variant alone: what it does, predictors, ClinVar, rarity, and how sure
 * the panel and the call are. Each piece says by how much it moved the score.
 */
final class VariantScore {
    /** Up to this frequency (2 %) rarity counts in Exomiser's curve (Robinson 2014, doi 10.1101/gr.160325.113). */
    private static final double COMMON = 0.02;
    private static final double CURVE_TOP = 1.13533;
    private static final double CURVE_SLOPE = 0.13533;
    /** SpliceAI: from this delta score on splicing is likely to change (Walker 2023, standards.md §1). */
    private static final double SPLICING = 0.2;
    private static final double CADD_FULL = 35;

    private final ScopedVariant variant;
    private final List<Contribution> steps = new ArrayList<>();
    private double score;

    private VariantScore(ScopedVariant variant) {
        this.variant = variant;
    }

    /** {@code value}: 0 to 1; {@code steps}: their weights add up to it. */
    record Scored(double value, List<Contribution> steps) {
        Scored {
            steps = List.copyOf(steps);
        }
    }

    static Scored of(ScopedVariant variant) {
        VariantScore score = new VariantScore(variant);
        score.consequence();
        score.clinVar();
        score.rarity();
        score.panel();
        score.call();
        return new Scored(score.score, score.steps);
    }

    private void step(String key, double next, String... arguments) {
        double bounded = Math.clamp(next, 0, 1);
        steps.add(new Contribution("ranking.contribution." + key, List.of(arguments), bounded - score));
        score = bounded;
    }

    private Optional<TranscriptConsequence> worst() {
        VariantEvidence evidence = variant.evidence();
        Optional<Gene> gene = variant.gene();
        List<TranscriptConsequence> own = evidence.consequences().stream()
                .filter(entry -> gene.isPresent() && entry.gene().isSame(gene.get())).toList();
        // as the filters do where the annotation does not know the gene under its name
        return (own.isEmpty() ? evidence.consequences() : own).stream()
                .min(Comparator.comparing(TranscriptConsequence::worst));
    }

    private void consequence() {
        Consequence worst = worst().map(TranscriptConsequence::worst).orElse(Consequence.SEQUENCE_VARIANT);
        double prior = prior(worst);
        Predictions predictions = variant.evidence().predictions();
        OptionalDouble missense = worst == Consequence.MISSENSE_VARIANT
                ? missense(predictions)
                : OptionalDouble.empty();
        step("consequence", missense.orElse(prior), Argument.key("model.Consequence." + worst.name()));
        double splicing = predictions.spliceAi().orElse(0);
        if (splicing >= SPLICING && worst.impact() != Impact.HIGH) {
            step("splicing", Math.max(score, 0.5 + splicing / 2), Argument.number(splicing));
        }
    }

    /** What a consequence is worth without a predictor. */
    private static double prior(Consequence worst) {
        return switch (worst) {
            case TRANSCRIPT_ABLATION, SPLICE_ACCEPTOR_VARIANT, SPLICE_DONOR_VARIANT, STOP_GAINED, FRAMESHIFT_VARIANT ->
                0.95;
            case START_LOST, STOP_LOST -> 0.85;
            case INFRAME_DELETION, INFRAME_INSERTION, PROTEIN_ALTERING_VARIANT -> 0.7;
            case MISSENSE_VARIANT -> 0.6;
            case SPLICE_DONOR_5TH_BASE_VARIANT -> 0.6;
            case SPLICE_REGION_VARIANT, SPLICE_DONOR_REGION_VARIANT, NON_CODING_TRANSCRIPT_EXON_VARIANT -> 0.4;
            case SPLICE_POLYPYRIMIDINE_TRACT_VARIANT, CODING_SEQUENCE_VARIANT -> 0.25;
            case FIVE_PRIME_UTR_VARIANT -> 0.2;
            case SEQUENCE_VARIANT -> 0.2;
            default -> worst.impact() == Impact.HIGH ? 0.9 : 0.1;
        };
    }

    /** REVEL, else AlphaMissense, else CADD on a scale from 0 to 1. */
    private static OptionalDouble missense(Predictions predictions) {
        if (predictions.revel().isPresent()) {
            return predictions.revel();
        }
        if (predictions.alphaMissense().isPresent()) {
            return predictions.alphaMissense();
        }
        return predictions.caddPhred().isPresent()
                ? OptionalDouble.of(Math.clamp(predictions.caddPhred().getAsDouble() / CADD_FULL, 0, 1))
                : OptionalDouble.empty();
    }

    private void clinVar() {
        if (variant.evidence().clinVar().isEmpty()) {
            return;
        }
        ClinVarAssertion assertion = variant.evidence().clinVar().get();
        int stars = assertion.stars().orElse(0);
        if (assertion.isPathogenic()) {
            step("clinvar", Math.max(score, 0.9 + stars * 0.025), assertion.significance(), Integer.toString(stars));
        } else if (assertion.isBenign() && stars > 0) {
            step("clinvar", Math.min(score, 0.1), assertion.significance(), Integer.toString(stars));
        }
    }

    private void rarity() {
        OptionalDouble frequency = variant.evidence().frequency().map(known -> known.highest())
                .orElse(OptionalDouble.empty());
        if (frequency.isEmpty()) {
            return;
        }
        double highest = frequency.getAsDouble();
        double factor = highest > COMMON
                ? 0
                : Math.clamp(CURVE_TOP - CURVE_SLOPE * Math.exp(highest * 100), 0, 1);
        step("frequency", score * factor, Argument.fraction(highest));
    }

    private void panel() {
        Optional<PanelGene> entry = variant.panelGene();
        if (entry.isPresent()) {
            double factor = (entry.get().confidence() >= 3 ? 1 : 0.85) * (1 - 0.05 * (entry.get().tier() - 1));
            step("panel", score * factor, Integer.toString(entry.get().tier()),
                    Integer.toString(entry.get().confidence()));
        }
    }

    private void call() {
        FilterVerdict quality = variant.verdicts().get(FilterId.QUALITY);
        if (quality != null && quality.verdict() == Verdict.RESCUED) {
            step("quality", score * 0.8);
        }
    }
}
