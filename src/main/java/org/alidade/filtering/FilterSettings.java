package org.alidade.filtering;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.alidade.filtering.query.Query;
import org.alidade.model.Impact;
import org.alidade.model.InheritanceModel;

/**
 * Thresholds of one filter set (defaults: standards.md §5).
 *
 * @param name of the set, as the journal and the report cite it
 * @param minimumGenotypeQuality GQ of the proband's call, phred
 * @param minimumDepth DP of the proband's call, reads
 * @param minimumBalance lowest share of alternative reads of a heterozygous call, 0 to 1
 * @param maximumBalance highest share of alternative reads of a heterozygous call, 0 to 1
 * @param minimumHeteroplasmy lowest share of alternative reads of a mitochondrial call, 0 to 1
 * @param keepFailedSites whether sites that the caller filtered are kept
 * @param maximumFrequency highest popmax frequency per model, as a fraction
 * @param minimumImpact lowest impact that passes the consequence filter by itself
 * @param minimumConfidence lowest confidence of a panel gene
 * @param maximumTier widest tier of the panel that is read
 * @param completePenetrance whether an unaffected carrier excludes a dominant model
 * @param homozygotesBelow a variant of which the population holds so many homozygotes, or more, is too frequent for any
 *        disease read here; empty where that does not count
 * @param query what is asked beyond the limits
 */
public record FilterSettings(String name, int minimumGenotypeQuality, int minimumDepth, double minimumBalance,
        double maximumBalance, double minimumHeteroplasmy, boolean keepFailedSites,
        Map<InheritanceModel, Double> maximumFrequency, Impact minimumImpact, int minimumConfidence, int maximumTier,
        boolean completePenetrance, OptionalInt homozygotesBelow, Optional<Query> query) {
    public FilterSettings {
        maximumFrequency = Map.copyOf(maximumFrequency);
    }

    /** A set without a query, whatever the number of homozygotes. */
    public FilterSettings(String name, int minimumGenotypeQuality, int minimumDepth, double minimumBalance,
            double maximumBalance, double minimumHeteroplasmy, boolean keepFailedSites,
            Map<InheritanceModel, Double> maximumFrequency, Impact minimumImpact, int minimumConfidence,
            int maximumTier, boolean completePenetrance) {
        this(name, minimumGenotypeQuality, minimumDepth, minimumBalance, maximumBalance, minimumHeteroplasmy,
                keepFailedSites, maximumFrequency, minimumImpact, minimumConfidence, maximumTier, completePenetrance,
                OptionalInt.empty(), Optional.empty());
    }

    /** The same limits with another query, or none. */
    public FilterSettings asking(Optional<Query> other) {
        return new FilterSettings(name, minimumGenotypeQuality, minimumDepth, minimumBalance, maximumBalance,
                minimumHeteroplasmy, keepFailedSites, maximumFrequency, minimumImpact, minimumConfidence, maximumTier,
                completePenetrance, homozygotesBelow, other);
    }

    /** The same limits with another one for homozygotes, or none. */
    public FilterSettings homozygotesBelow(OptionalInt other) {
        return new FilterSettings(name, minimumGenotypeQuality, minimumDepth, minimumBalance, maximumBalance,
                minimumHeteroplasmy, keepFailedSites, maximumFrequency, minimumImpact, minimumConfidence, maximumTier,
                completePenetrance, other, query);
    }

    /** The same limits under another name. */
    public FilterSettings named(String other) {
        return new FilterSettings(other, minimumGenotypeQuality, minimumDepth, minimumBalance, maximumBalance,
                minimumHeteroplasmy, keepFailedSites, maximumFrequency, minimumImpact, minimumConfidence, maximumTier,
                completePenetrance, homozygotesBelow, query);
    }
}
