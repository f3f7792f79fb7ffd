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
import org.alidade.model.TranscriptConsequence;
import org.alidade.ranking.Explanation.Contribution;
import org.alidade.text.Argument;

/**
 * What one allele says by itself: how much likelier such an allele is among causes of disease than among the rare coding
 * alleles that everybody carries. Natural logarithms of likelihood ratios, each with its reason; they add up.
 */
final class AlleleEvidence {
    /** SpliceAI: from this delta score on splicing is likely to change (Walker 2023, doi:10.1016/j.ajhg.2023.06.002). */
    private static final double SPLICING = 0.2;
    /** From this delta score on nearly always (the precise threshold of Jaganathan 2019, doi:10.1016/j.cell.2018.12.015). */
    private static final double SURE_SPLICING = 0.8;
    private static final double LESS_SURE_CALL = -1.5;

    private final ScopedVariant variant;
    private final List<Contribution> steps = new ArrayList<>();
    private double sum;

    private AlleleEvidence(ScopedVariant variant) {
        this.variant = variant;
    }

    /** {@code logRatio} is the sum of the steps' weights. */
    record Weighed(double logRatio, List<Contribution> steps) {
        Weighed {
            steps = List.copyOf(steps);
        }
    }

    /** {@code recessive}: whether it is read as one of two alleles, so that healthy carriers are to be expected. */
    static Weighed of(ScopedVariant variant, boolean recessive) {
        AlleleEvidence evidence = new AlleleEvidence(variant);
        evidence.effect();
        evidence.rarity(recessive);
        evidence.panel();
        evidence.call();
        return new Weighed(evidence.sum, evidence.steps);
    }

    private void step(String key, double weight, String... arguments) {
        steps.add(new Contribution("ranking.contribution." + key, List.of(arguments), weight));
        sum += weight;
    }

    /** Whether a consequence leaves no, or no whole, protein. */
    static boolean endsProtein(Consequence consequence) {
        return switch (consequence) {
            case TRANSCRIPT_ABLATION, SPLICE_ACCEPTOR_VARIANT, SPLICE_DONOR_VARIANT, STOP_GAINED, FRAMESHIFT_VARIANT ->
                true;
            default -> false;
        };
    }

    /** The most severe consequence on the gene for which the variant is judged. */
    static Consequence worst(ScopedVariant variant) {
        Optional<Gene> gene = variant.gene();
        List<TranscriptConsequence> all = variant.evidence().consequences();
        List<TranscriptConsequence> own = all.stream()
                .filter(entry -> gene.isPresent() && entry.gene().isSame(gene.get())).toList();
        // as the filters do where the annotation does not know the gene under its name
        return (own.isEmpty() ? all : own).stream().map(TranscriptConsequence::worst).min(Comparator.naturalOrder())
                .orElse(Consequence.SEQUENCE_VARIANT);
    }

    private void effect() {
        Consequence worst = worst(variant);
        double known = ofConsequence(worst);
        step("consequence", known, Argument.key("model.Consequence." + worst.name()));
        double before = sum;
        double splicing = variant.evidence().predictions().spliceAi().orElse(0);
        double displaced = splicing >= SURE_SPLICING ? ofConsequence(Consequence.SPLICE_DONOR_VARIANT) : 0.7;
        if (splicing >= SPLICING && worst.impact() != Impact.HIGH && displaced > known) {
            step("splicing", displaced - known, Argument.number(splicing));
        }
        if (worst == Consequence.MISSENSE_VARIANT) {
            MissensePredictor.of(variant.evidence().predictions())
                    .ifPresent(judged -> step("predictor", judged.logRatio(), judged.predictorName(),
                            Argument.number(judged.score())));
        }
        clinVar(Math.max(0, before));
    }

    /** {@code counted}: what the consequence said; ClinVar's submitters have seen it too. */
    private void clinVar(double counted) {
        if (variant.evidence().clinVar().isEmpty()) {
            return;
        }
        ClinVarAssertion assertion = variant.evidence().clinVar().get();
        int stars = assertion.stars().orElse(0);
        String[] arguments = {assertion.significance(), Integer.toString(stars)};
        if (assertion.isPathogenic()) {
            step("clinvar", Math.max(1, (stars == 0 ? 3 : stars == 1 ? 4.5 : 5.5) - counted), arguments);
        } else if (assertion.isBenign()) {
            step("clinvar", stars == 0 ? -2 : stars == 1 ? -3.5 : -5, arguments);
        }
    }

    /**
     * Share among causal alleles over share among rare coding alleles of a genome: one in twenty of these ends a protein,
     * four in five change one residue. Rounded from published causes and exomes of healthy people (docs/ranking.md).
     */
    private static double ofConsequence(Consequence worst) {
        return switch (worst) {
            case TRANSCRIPT_ABLATION, SPLICE_ACCEPTOR_VARIANT, SPLICE_DONOR_VARIANT, STOP_GAINED, FRAMESHIFT_VARIANT,
                    SHORT_TANDEM_REPEAT_EXPANSION ->
                2.2;
            case START_LOST -> 1.2;
            case STOP_LOST -> 0.7;
            case INFRAME_DELETION, INFRAME_INSERTION, PROTEIN_ALTERING_VARIANT -> 0.2;
            case MISSENSE_VARIANT -> -0.4;
            case SPLICE_DONOR_5TH_BASE_VARIANT -> 0.7;
            case SPLICE_DONOR_REGION_VARIANT -> 0;
            case SEQUENCE_VARIANT -> -0.5;
            case SPLICE_REGION_VARIANT, NON_CODING_TRANSCRIPT_EXON_VARIANT, CODING_SEQUENCE_VARIANT,
                    SHORT_TANDEM_REPEAT_CHANGE ->
                -1;
            case SPLICE_POLYPYRIMIDINE_TRACT_VARIANT -> -1.5;
            case FIVE_PRIME_UTR_VARIANT -> -2;
            default -> worst.impact() == Impact.HIGH ? 1.5 : -3;
        };
    }

    private void rarity(boolean recessive) {
        FilterVerdict verdict = variant.verdicts().get(FilterId.FREQUENCY);
        if (verdict != null && verdict.verdict() == Verdict.NOT_RUN) {
            return;
        }
        OptionalDouble frequency = variant.evidence().frequency().map(known -> known.highest())
                .orElse(OptionalDouble.empty());
        if (frequency.isPresent() && frequency.getAsDouble() > 0) {
            step("frequency", ofFrequency(frequency.getAsDouble(), recessive),
                    Argument.fraction(frequency.getAsDouble()));
        } else {
            step("frequencyAbsent", recessive ? 0.3 : 0.8);
        }
    }

    /** What a dominant disease's allele is seen in, healthy people seldom share; a recessive one's many do. */
    private static double ofFrequency(double frequency, boolean recessive) {
        if (frequency < 1e-5) {
            return recessive ? 0.2 : -0.2;
        }
        if (frequency < 1e-4) {
            return recessive ? 0.2 : -1.5;
        }
        if (frequency < 1e-3) {
            return recessive ? -0.8 : -3.5;
        }
        return frequency < 1e-2 ? recessive ? -2 : -5 : recessive ? -4 : -7;
    }

    private void panel() {
        Optional<PanelGene> entry = variant.panelGene();
        if (entry.isPresent()) {
            double weight = (entry.get().confidence() >= 3 ? 0 : -0.7) - 0.3 * (entry.get().tier() - 1);
            step("panel", weight, Integer.toString(entry.get().tier()), Integer.toString(entry.get().confidence()));
        }
    }

    private void call() {
        FilterVerdict quality = variant.verdicts().get(FilterId.QUALITY);
        if (quality != null && quality.verdict() == Verdict.RESCUED) {
            step("quality", LESS_SURE_CALL);
        }
    }
}
