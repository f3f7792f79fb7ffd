package org.alidade.classification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.model.Consequence;
import org.alidade.model.InheritanceModel;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.text.Argument;
import org.alidade.text.Messages;

/**
 * Proposes criteria that the data speak for, each with its value, threshold and source. A proposal counts for nothing until
 * a person accepts it. PP5 and BP6 are never proposed (withdrawn); PS3, PS4, PP1, PP4 and BS3 are a person's alone.
 */
public final class CriteriaProposer {
    private static final Set<Consequence> NULL_VARIANT = EnumSet.of(Consequence.STOP_GAINED,
            Consequence.FRAMESHIFT_VARIANT, Consequence.SPLICE_ACCEPTOR_VARIANT, Consequence.SPLICE_DONOR_VARIANT);
    private static final Set<Consequence> LENGTH_CHANGE = EnumSet.of(Consequence.INFRAME_DELETION,
            Consequence.INFRAME_INSERTION, Consequence.STOP_LOST, Consequence.PROTEIN_ALTERING_VARIANT);
    private static final int ESTABLISHED = 3;
    private static final double SPLICING_LIKELY = 0.2;
    private static final double SPLICING_UNLIKELY = 0.1;

    private final Messages messages;

    public CriteriaProposer(Messages messages) {
        this.messages = messages;
    }

    public List<AppliedCriterion> propose(VariantEvidence evidence, ProposalContext context) {
        List<AppliedCriterion> proposed = new ArrayList<>();
        FrequencyEvidence frequency = FrequencyEvidence.of(evidence, context);
        frequency.proposal().map(found -> criterion(found.criterion(), found.strength(), found.reason(),
                found.arguments().toArray(String[]::new))).ifPresent(proposed::add);
        if (!isSequenceVariant(evidence)) {
            // Symbolic alleles are judged by Riggs 2020, not by the criteria below.
            return List.copyOf(proposed);
        }
        Optional<TranscriptConsequence> shown = context.gene().isPresent()
                ? context.gene().flatMap(evidence::chosen)
                : evidence.chosen();
        nullVariant(evidence, context, shown).ifPresent(proposed::add);
        deNovo(evidence, context).ifPresent(proposed::add);
        if (frequency.isRare()) {
            trans(context).ifPresent(proposed::add);
        }
        if (!evidence.key().contig().isMitochondrial()) {
            length(shown).ifPresent(proposed::add);
            proposed.addAll(prediction(evidence, shown));
        }
        return List.copyOf(proposed);
    }

    private static boolean isSequenceVariant(VariantEvidence evidence) {
        return evidence.type().isSequence();
    }

    private AppliedCriterion criterion(Criterion criterion, Strength strength, String reason, String... arguments) {
        return new AppliedCriterion(criterion, strength, Decision.PROPOSED,
                messages.sentence("classification.reason." + reason, List.of(arguments)));
    }

    /**
     * PVS1 after Abou Tayoun 2018 (doi 10.1002/humu.23626), figure 1, as far as the annotation tells: in the last exon, or
     * at the splice site before it, the transcript escapes decay; a lost start is moderate. That loss of function is the
     * mechanism is presumed only of an established gene of the panel, and the sentence asks for it. Mitochondrial
     * transcripts know no decay (McCormick 2020: never above strong).
     */
    private Optional<AppliedCriterion> nullVariant(VariantEvidence evidence, ProposalContext context,
            Optional<TranscriptConsequence> shown) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String terms = shown.get().terms();
        if (shown.get().consequences().stream().noneMatch(NULL_VARIANT::contains)) {
            return shown.get().consequences().contains(Consequence.START_LOST)
                    ? Optional.of(criterion(Criterion.PVS1, Strength.MODERATE, "pvs1Start", terms))
                    : Optional.empty();
        }
        if (evidence.key().contig().isMitochondrial()) {
            return Optional.of(criterion(Criterion.PVS1, Strength.STRONG, "pvs1Mitochondrial", terms));
        }
        if (shown.get().rank().filter(CriteriaProposer::isLast).isPresent()) {
            return Optional.of(criterion(Criterion.PVS1, Strength.STRONG, "pvs1Last", terms,
                    shown.get().rank().orElse("")));
        }
        boolean established = context.panelGene()
                .filter(entry -> entry.confidence() >= ESTABLISHED && !entry.toValidate()).isPresent();
        return Optional.of(established
                ? criterion(Criterion.PVS1, Strength.VERY_STRONG, "pvs1", terms)
                : criterion(Criterion.PVS1, Strength.STRONG, "pvs1Mechanism", terms));
    }

    /** {@code 8/8}, or a span that ends there: {@code 7-8/8}. */
    private static boolean isLast(String rank) {
        String[] parts = rank.strip().split("/", 2);
        return parts.length == 2 && parts[0].substring(parts[0].lastIndexOf('-') + 1).equals(parts[1]);
    }

    /**
     * PM6, since parentage is assumed from the files, not proven; a person may raise it to PS2. Half a point, hence
     * supporting, for a phenotype that is consistent but not highly specific (SVI, de novo, version 1.1).
     */
    private Optional<AppliedCriterion> deNovo(VariantEvidence evidence, ProposalContext context) {
        boolean certain = context.inheritance().stream()
                .anyMatch(match -> match.model() == InheritanceModel.DE_NOVO && !match.onlyPossible());
        boolean recessiveOnly = context.panelGene()
                .filter(entry -> entry.modes().equals(Set.of(ModeOfInheritance.AUTOSOMAL_RECESSIVE))).isPresent();
        return certain && context.parentsCalled() && !recessiveOnly && !evidence.key().contig().isMitochondrial()
                ? Optional.of(criterion(Criterion.PM6, Strength.SUPPORTING, "pm6"))
                : Optional.empty();
    }

    /**
     * One proven trans partner that is pathogenic or likely so gives one point, hence moderate (SVI PM3 1.0). The disease
     * must be recessive, and PM2 must hold.
     */
    private Optional<AppliedCriterion> trans(ProposalContext context) {
        return context.mayBeRecessive()
                && context.transPartners().stream().anyMatch(PathogenicityClass::isAtLeastLikelyPathogenic)
                        ? Optional.of(criterion(Criterion.PM3, Strength.MODERATE, "pm3"))
                        : Optional.empty();
    }

    private Optional<AppliedCriterion> length(Optional<TranscriptConsequence> shown) {
        return shown.filter(entry -> LENGTH_CHANGE.contains(entry.worst()))
                .map(entry -> criterion(Criterion.PM4, Strength.MODERATE, "pm4", entry.terms()));
    }

    /** A missense score that speaks for an effect comes first; else predicted splicing goes before a benign score. */
    private List<AppliedCriterion> prediction(VariantEvidence evidence, Optional<TranscriptConsequence> shown) {
        Consequence worst = shown.map(TranscriptConsequence::worst).orElse(Consequence.SEQUENCE_VARIANT);
        if (NULL_VARIANT.contains(worst) || worst == Consequence.START_LOST) {
            return List.of();
        }
        OptionalDouble splicing = evidence.predictions().spliceAi();
        Optional<AppliedCriterion> missense = worst == Consequence.MISSENSE_VARIANT
                ? missense(evidence.predictions().revel())
                : Optional.empty();
        if (missense.filter(found -> found.criterion() == Criterion.PP3).isPresent()) {
            return missense.stream().toList();
        }
        if (splicing.isPresent() && splicing.getAsDouble() >= SPLICING_LIKELY) {
            return List.of(criterion(Criterion.PP3, Strength.SUPPORTING, "pp3Splice",
                    Argument.number(splicing.getAsDouble())));
        }
        if (splicing.orElse(0) > SPLICING_UNLIKELY) {
            return List.of();
        }
        if (worst == Consequence.SYNONYMOUS_VARIANT && splicing.isPresent()) {
            String score = Argument.number(splicing.getAsDouble());
            return List.of(criterion(Criterion.BP4, Strength.SUPPORTING, "bp4Splice", score),
                    criterion(Criterion.BP7, Strength.SUPPORTING, "bp7", score));
        }
        return missense.stream().toList();
    }

    /** REVEL's calibrated limits (Pejaver 2022, doi 10.1016/j.ajhg.2022.10.013, table 2). */
    private Optional<AppliedCriterion> missense(OptionalDouble revel) {
        if (revel.isEmpty() || revel.getAsDouble() > 0.290 && revel.getAsDouble() < 0.644) {
            return Optional.empty();
        }
        double value = revel.getAsDouble();
        String score = Argument.number(value);
        if (value >= 0.644) {
            Strength strength = value >= 0.932
                    ? Strength.STRONG
                    : value >= 0.773
                            ? Strength.MODERATE
                            : Strength.SUPPORTING;
            return Optional.of(criterion(Criterion.PP3, strength, "pp3", score));
        }
        Strength strength = value <= 0.003
                ? Strength.VERY_STRONG
                : value <= 0.016
                        ? Strength.STRONG
                        : value <= 0.183 ? Strength.MODERATE : Strength.SUPPORTING;
        return Optional.of(criterion(Criterion.BP4, strength, "bp4", score));
    }
}
