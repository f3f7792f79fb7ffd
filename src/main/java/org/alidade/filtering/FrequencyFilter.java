package org.alidade.filtering;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.alidade.model.InheritanceModel;
import org.alidade.model.PopulationFrequency;
import org.alidade.text.Argument;

/**
 * Rare enough for at least one model that the panel allows, and not homozygous in too many people. A variant without a
 * frequency passes.
 */
final class FrequencyFilter {
    private final FilterSettings settings;
    private final boolean annotated;

    /** {@code annotated}: whether the case's files carry any population frequency. */
    FrequencyFilter(FilterSettings settings, boolean annotated) {
        this.settings = settings;
        this.annotated = annotated;
    }

    FilterVerdict judge(Judgement judgement) {
        if (!annotated) {
            return verdict(Verdict.NOT_RUN, "noFrequencies");
        }
        OptionalDouble highest = judgement.evidence().frequency().map(PopulationFrequency::highest)
                .orElse(OptionalDouble.empty());
        if (highest.isEmpty()) {
            return verdict(Verdict.PASS, "frequencyAbsent");
        }
        double limit = limit(AllowedModels.of(judgement.panelGene()));
        double frequency = highest.getAsDouble();
        String shown = Argument.fraction(frequency);
        if (isWithin((float) frequency, limit) && !isTooOftenHomozygous(judgement)) {
            return verdict(Verdict.PASS, "frequency", shown, Argument.fraction(limit));
        }
        if (isWithin((float) frequency, limit)) {
            String homozygotes = Integer.toString(homozygotes(judgement).orElse(0));
            String allowed = Integer.toString(settings.homozygotesBelow().orElse(0));
            return judgement.isKnownPathogenic()
                    ? verdict(Verdict.RESCUED, "rescuedPathogenicHomozygotes", homozygotes, allowed)
                    : verdict(Verdict.FAIL, "homozygotes", homozygotes, allowed);
        }
        return judgement.isKnownPathogenic()
                ? verdict(Verdict.RESCUED, "rescuedPathogenicFrequent", shown, Argument.fraction(limit))
                : verdict(Verdict.FAIL, "frequent", shown, Argument.fraction(limit));
    }

    /** The highest frequency at which a variant is considered under any of some models. */
    double limit(Set<InheritanceModel> allowed) {
        return allowed.stream().filter(model -> model != InheritanceModel.SOMATIC).mapToDouble(this::limit).max()
                .orElse(1);
    }

    /** The highest frequency at which a variant is considered under a model: one that arose in a tumour as a dominant one. */
    double limit(InheritanceModel model) {
        return settings.maximumFrequency()
                .getOrDefault(model == InheritanceModel.SOMATIC ? InheritanceModel.AUTOSOMAL_DOMINANT : model, 1.0);
    }

    boolean isRareEnough(Judgement judgement, InheritanceModel model) {
        OptionalDouble highest = judgement.evidence().frequency().map(PopulationFrequency::highest)
                .orElse(OptionalDouble.empty());
        return isWithin((float) highest.orElse(Double.NaN), limit(model)) && !isTooOftenHomozygous(judgement)
                || judgement.isKnownPathogenic();
    }

    private boolean isTooOftenHomozygous(Judgement judgement) {
        OptionalInt found = homozygotes(judgement);
        return found.isPresent() && settings.homozygotesBelow().isPresent()
                && found.getAsInt() >= settings.homozygotesBelow().getAsInt();
    }

    private static OptionalInt homozygotes(Judgement judgement) {
        return judgement.evidence().frequency().map(PopulationFrequency::homozygotes).orElse(OptionalInt.empty());
    }

    /** The number of homozygotes at which a variant is too frequent; of a set without such a limit, more than there are people. */
    int homozygotesBelow() {
        return settings.homozygotesBelow().orElse(Integer.MAX_VALUE);
    }

    /** Compared at the precision of a column, so that a limit means the same in both. NaN, not seen, is within. */
    static boolean isWithin(float frequency, double limit) {
        return !(frequency > (float) limit);
    }

    private static FilterVerdict verdict(Verdict verdict, String reason, String... arguments) {
        return new FilterVerdict(FilterId.FREQUENCY, verdict, "filter.reason." + reason, List.of(arguments));
    }
}
