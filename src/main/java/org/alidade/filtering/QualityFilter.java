package org.alidade.filtering;

import java.util.List;
import java.util.OptionalInt;
import org.alidade.model.Genotype;
import org.alidade.model.VariantEvidence;
import org.alidade.text.Argument;
import org.alidade.variants.column.CountColumn;

/** The caller's filters, and the proband's call: quality, depth, balance, heteroplasmy. What is missing does not fail. */
final class QualityFilter {
    private final FilterSettings settings;

    QualityFilter(FilterSettings settings) {
        this.settings = settings;
    }

    /** What the rule finds; everything but {@code PASS} fails. */
    enum Outcome {
        PASS, SITE, NO_CALL, GENOTYPE_QUALITY, DEPTH, HETEROPLASMY, BALANCE
    }

    FilterVerdict judge(Judgement judgement, Genotype genotype) {
        VariantEvidence evidence = judgement.evidence();
        Outcome outcome = outcome(!evidence.quality().filters().isEmpty(), genotype.carriesAlternative(),
                FamilyCalls.isHeterozygous(genotype), evidence.key().contig().isMitochondrial(),
                genotype.quality().orElse(CountColumn.MISSING), genotype.depth().orElse(CountColumn.MISSING),
                (float) genotype.alleleFraction().orElse(Double.NaN));
        return isRescued(outcome, genotype.carriesAlternative(), judgement.isKnownPathogenic())
                ? new FilterVerdict(FilterId.QUALITY, Verdict.RESCUED, "filter.reason.rescuedPathogenic", List.of())
                : shown(outcome, evidence, genotype);
    }

    /**
     * The rule, over bare values.
     *
     * @param siteFiltered whether the caller set any filter
     * @param quality GQ, or {@link CountColumn#MISSING}
     * @param depth DP, or {@link CountColumn#MISSING}
     * @param fraction share of alternative reads, or NaN; at the precision of a column, so that a limit means the same in both
     */
    Outcome outcome(boolean siteFiltered, boolean carries, boolean heterozygous, boolean mitochondrial, int quality,
            int depth, float fraction) {
        if (siteFiltered && !settings.keepFailedSites()) {
            return Outcome.SITE;
        }
        if (!carries) {
            return Outcome.NO_CALL;
        }
        if (isBelow(quality, settings.minimumGenotypeQuality())) {
            return Outcome.GENOTYPE_QUALITY;
        }
        if (isBelow(depth, settings.minimumDepth())) {
            return Outcome.DEPTH;
        }
        if (mitochondrial) {
            return isOutside(fraction, (float) settings.minimumHeteroplasmy(), Float.POSITIVE_INFINITY)
                    ? Outcome.HETEROPLASMY
                    : Outcome.PASS;
        }
        boolean skewed = isOutside(fraction, (float) settings.minimumBalance(), (float) settings.maximumBalance());
        return heterozygous && skewed ? Outcome.BALANCE : Outcome.PASS;
    }

    /** A count that is known and too low. */
    static boolean isBelow(int count, int least) {
        return count != CountColumn.MISSING && count < least;
    }

    /** A share that is known and too low or too high. */
    static boolean isOutside(float fraction, float least, float most) {
        return fraction < least || fraction > most;
    }

    /** A known pathogenic variant that is carried stays in view. */
    static boolean isRescued(Outcome outcome, boolean carries, boolean knownPathogenic) {
        return outcome != Outcome.PASS && carries && knownPathogenic;
    }

    private FilterVerdict shown(Outcome outcome, VariantEvidence evidence, Genotype genotype) {
        String fraction = genotype.alleleFraction().isPresent()
                ? Argument.fraction(genotype.alleleFraction().getAsDouble())
                : "";
        return switch (outcome) {
            case PASS -> verdict(Verdict.PASS, evidence.quality().filtersApplied()
                    || !evidence.quality().filters().isEmpty() ? "quality" : "qualityUnfiltered");
            case SITE -> verdict(Verdict.FAIL, "site", String.join(";", evidence.quality().filters()));
            case NO_CALL -> verdict(Verdict.FAIL, "noCall");
            case GENOTYPE_QUALITY -> verdict(Verdict.FAIL, "genotypeQuality", whole(genotype.quality()),
                    Integer.toString(settings.minimumGenotypeQuality()));
            case DEPTH -> verdict(Verdict.FAIL, "depth", whole(genotype.depth()),
                    Integer.toString(settings.minimumDepth()));
            case HETEROPLASMY -> verdict(Verdict.FAIL, "heteroplasmy", fraction,
                    Argument.fraction(settings.minimumHeteroplasmy()));
            case BALANCE -> verdict(Verdict.FAIL, "balance", fraction, Argument.fraction(settings.minimumBalance()),
                    Argument.fraction(settings.maximumBalance()));
        };
    }

    private static String whole(OptionalInt value) {
        return Integer.toString(value.orElseThrow());
    }

    private static FilterVerdict verdict(Verdict verdict, String reason, String... arguments) {
        return new FilterVerdict(FilterId.QUALITY, verdict, "filter.reason." + reason, List.of(arguments));
    }
}
