package org.alidade.classification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.alidade.classification.AppliedCriterion.Decision;
import org.alidade.model.Consequence;
import org.alidade.model.GenomeBuild;
import org.alidade.model.InheritanceModel;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.text.Argument;
import org.alidade.text.Messages;

/**
 * Proposes criteria that the data speak for, each with its value, threshold and source. A proposal counts for nothing until
 * a person accepts it. PP5 and BP6 are never proposed (withdrawn); PS3, PS4, PP1, PP4 and BS3 are a person's alone.
 */
public final class CriteriaProposer {
    private static final Set<Consequence> NULL_VARIANT = EnumSet.of(Consequence.STOP_GAINED,
            Consequence.FRAMESHIFT_VARIANT, Consequence.SPLICE_ACCEPTOR_VARIANT, Consequence.SPLICE_DONOR_VARIANT,
            Consequence.TRANSCRIPT_ABLATION);
    private static final Set<Consequence> LENGTH_CHANGE = EnumSet.of(Consequence.INFRAME_DELETION,
            Consequence.INFRAME_INSERTION, Consequence.STOP_LOST, Consequence.PROTEIN_ALTERING_VARIANT);
    /** ClinGen SVI: stand-alone benign above 5 %. */
    private static final double BA1_FROM = 0.05;
    /** Above 1 % the allele is more common than any rare disease allows. */
    private static final double BS1_FROM = 0.01;
    /** Rare enough for PM2 in a recessive disease. */
    private static final double PM2_RECESSIVE = 0.0001;
    private static final double SPLICING_LIKELY = 0.2;
    private static final double SPLICING_UNLIKELY = 0.1;
    /** From this REVEL score on PP3 is met (Pejaver 2022). */
    private static final double REVEL_LIKELY = 0.644;
    /** Alleles of GRCh38 that ClinGen excepts from BA1 (Ghosh 2018, doi 10.1002/humu.23642). */
    private static final Set<String> COMMON_AND_PATHOGENIC = Set.of("3-128879647-C-CTAAG", "13-20189473-C-T",
            "6-26090951-C-G", "6-26092913-G-A", "16-3249586-G-A", "16-3249468-C-T", "13-72835359-G-A",
            "12-120737875-C-T", "3-15645186-G-C");

    private final Messages messages;

    public CriteriaProposer(Messages messages) {
        this.messages = messages;
    }

    public List<AppliedCriterion> propose(VariantEvidence evidence, ProposalContext context) {
        List<AppliedCriterion> proposed = new ArrayList<>();
        Optional<TranscriptConsequence> shown = context.gene().flatMap(evidence::chosen).or(evidence::chosen);
        nullVariant(shown).ifPresent(proposed::add);
        frequency(evidence, context).ifPresent(proposed::add);
        deNovo(context).ifPresent(proposed::add);
        trans(context).ifPresent(proposed::add);
        length(shown).ifPresent(proposed::add);
        proposed.addAll(prediction(evidence, shown));
        return List.copyOf(proposed);
    }

    private AppliedCriterion criterion(Criterion criterion, Strength strength, String reason, String... arguments) {
        return new AppliedCriterion(criterion, strength, Decision.PROPOSED,
                messages.sentence("classification.reason." + reason, List.of(arguments)));
    }

    /**
     * PVS1 after Abou Tayoun 2018 (doi 10.1002/humu.23626), figure 1, as far as the annotation tells: in the last exon the
     * transcript escapes decay, and a lost start is moderate. Whether loss of function is the gene's mechanism is not in the
     * data of this case; the sentence asks for it.
     */
    private Optional<AppliedCriterion> nullVariant(Optional<TranscriptConsequence> shown) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        TranscriptConsequence entry = shown.get();
        String terms = entry.terms();
        if (entry.worst() == Consequence.START_LOST) {
            return Optional.of(criterion(Criterion.PVS1, Strength.MODERATE, "pvs1Start", terms));
        }
        if (entry.consequences().stream().noneMatch(NULL_VARIANT::contains)) {
            return Optional.empty();
        }
        boolean last = entry.rank().filter(CriteriaProposer::isLast).isPresent();
        boolean splice = entry.worst() == Consequence.SPLICE_ACCEPTOR_VARIANT
                || entry.worst() == Consequence.SPLICE_DONOR_VARIANT;
        return Optional.of(last && !splice
                ? criterion(Criterion.PVS1, Strength.STRONG, "pvs1Last", terms, entry.rank().orElse(""))
                : criterion(Criterion.PVS1, Strength.VERY_STRONG, "pvs1", terms));
    }

    private static boolean isLast(String rank) {
        String[] parts = rank.split("/", 2);
        return parts.length == 2 && parts[0].equals(parts[1]);
    }

    private Optional<AppliedCriterion> frequency(VariantEvidence evidence, ProposalContext context) {
        OptionalDouble highest = evidence.frequency().map(PopulationFrequency::highest).orElse(OptionalDouble.empty());
        if (highest.isEmpty()) {
            return context.frequencyAnnotated()
                    ? Optional.of(criterion(Criterion.PM2, Strength.SUPPORTING, "pm2Absent"))
                    : Optional.empty();
        }
        String shown = Argument.fraction(highest.getAsDouble());
        String source = evidence.frequency().map(PopulationFrequency::source).orElse("");
        if (highest.getAsDouble() > BA1_FROM) {
            if (isCommonAndPathogenic(evidence.key())) {
                return Optional.empty();
            }
            return Optional.of(criterion(Criterion.BA1, Strength.STAND_ALONE, "ba1", shown, source));
        }
        if (highest.getAsDouble() > BS1_FROM) {
            return Optional.of(criterion(Criterion.BS1, Strength.STRONG, "bs1", shown, source));
        }
        double limit = isRecessive(context) ? PM2_RECESSIVE : 0;
        return highest.getAsDouble() <= limit
                ? Optional.of(criterion(Criterion.PM2, Strength.SUPPORTING, "pm2", shown, source))
                : Optional.empty();
    }

    private static boolean isCommonAndPathogenic(VariantKey key) {
        return key.build() == GenomeBuild.GRCH38 && COMMON_AND_PATHOGENIC.contains(key.text());
    }

    private static boolean isRecessive(ProposalContext context) {
        return context.inheritance().stream().anyMatch(match -> match.model() == InheritanceModel.COMPOUND_HETEROZYGOUS
                || match.model() == InheritanceModel.RECESSIVE_HOMOZYGOUS
                || match.model() == InheritanceModel.X_RECESSIVE);
    }

    /** PM6, since parentage is assumed from the files, not proven; a person may raise it to PS2 (SVI 1.1). */
    private Optional<AppliedCriterion> deNovo(ProposalContext context) {
        boolean certain = context.inheritance().stream()
                .anyMatch(match -> match.model() == InheritanceModel.DE_NOVO && !match.onlyPossible());
        return certain && context.parentsCalled()
                ? Optional.of(criterion(Criterion.PM6, Strength.MODERATE, "pm6"))
                : Optional.empty();
    }

    /** One proven trans partner that is pathogenic or likely so gives one point, hence moderate (SVI PM3 1.0). */
    private Optional<AppliedCriterion> trans(ProposalContext context) {
        return context.transPartners().stream().anyMatch(PathogenicityClass::isAtLeastLikelyPathogenic)
                ? Optional.of(criterion(Criterion.PM3, Strength.MODERATE, "pm3"))
                : Optional.empty();
    }

    private Optional<AppliedCriterion> length(Optional<TranscriptConsequence> shown) {
        return shown.filter(entry -> LENGTH_CHANGE.contains(entry.worst()))
                .map(entry -> criterion(Criterion.PM4, Strength.MODERATE, "pm4", entry.terms()));
    }

    private List<AppliedCriterion> prediction(VariantEvidence evidence, Optional<TranscriptConsequence> shown) {
        Consequence worst = shown.map(TranscriptConsequence::worst).orElse(Consequence.SEQUENCE_VARIANT);
        if (NULL_VARIANT.contains(worst)) {
            return List.of();
        }
        OptionalDouble splicing = evidence.predictions().spliceAi();
        OptionalDouble revel = evidence.predictions().revel();
        boolean missenseLikely = worst == Consequence.MISSENSE_VARIANT && revel.isPresent()
                && revel.getAsDouble() >= REVEL_LIKELY;
        if (!missenseLikely && splicing.isPresent() && splicing.getAsDouble() >= SPLICING_LIKELY) {
            return List.of(criterion(Criterion.PP3, Strength.SUPPORTING, "pp3Splice",
                    Argument.number(splicing.getAsDouble())));
        }
        if (worst == Consequence.MISSENSE_VARIANT) {
            return revel.isPresent() ? missense(revel.getAsDouble(), splicing) : List.of();
        }
        boolean silent = worst == Consequence.SYNONYMOUS_VARIANT;
        if (silent && splicing.isPresent() && splicing.getAsDouble() <= SPLICING_UNLIKELY) {
            String score = Argument.number(splicing.getAsDouble());
            return List.of(criterion(Criterion.BP4, Strength.SUPPORTING, "bp4Splice", score),
                    criterion(Criterion.BP7, Strength.SUPPORTING, "bp7", score));
        }
        return List.of();
    }

    /** REVEL's calibrated limits (Pejaver 2022, doi 10.1016/j.ajhg.2022.10.013, table 2). */
    private List<AppliedCriterion> missense(double revel, OptionalDouble splicing) {
        String score = Argument.number(revel);
        if (revel >= REVEL_LIKELY) {
            Strength strength = revel >= 0.932
                    ? Strength.STRONG
                    : revel >= 0.773
                            ? Strength.MODERATE
                            : Strength.SUPPORTING;
            return List.of(criterion(Criterion.PP3, strength, "pp3", score));
        }
        boolean splicingOpen = splicing.isPresent() && splicing.getAsDouble() > SPLICING_UNLIKELY;
        if (revel <= 0.290 && !splicingOpen) {
            Strength strength = revel <= 0.003
                    ? Strength.VERY_STRONG
                    : revel <= 0.016
                            ? Strength.STRONG
                            : revel <= 0.183 ? Strength.MODERATE : Strength.SUPPORTING;
            return List.of(criterion(Criterion.BP4, strength, "bp4", score));
        }
        return List.of();
    }
}
