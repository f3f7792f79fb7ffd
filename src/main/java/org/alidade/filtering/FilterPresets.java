package org.alidade.filtering;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.Impact;
import org.alidade.model.Indication;
import org.alidade.model.InheritanceModel;

/** The filter sets that come with the program. */
public final class FilterPresets {
    private FilterPresets() {
    }

    /** The sets that fit a pre-indication, the one to begin with first; so far the same for all. */
    public static List<FilterSettings> of(Optional<Indication> indication) {
        return List.of(standard(), severe(), rare(), broad());
    }

    /** The standard set, for what ends or displaces a protein alone. */
    private static FilterSettings severe() {
        return named("severe 1", standard().maximumFrequency(), Impact.HIGH);
    }

    /** A tenth of the standard frequencies: a severe disease with full penetrance, or a long list. */
    private static FilterSettings rare() {
        return named("rare 1", scaled(0.1), Impact.MODERATE);
    }

    private static FilterSettings named(String name, Map<InheritanceModel, Double> frequency, Impact impact) {
        FilterSettings base = standard();
        return new FilterSettings(name, base.minimumGenotypeQuality(), base.minimumDepth(), base.minimumBalance(),
                base.maximumBalance(), base.minimumHeteroplasmy(), base.keepFailedSites(), frequency, impact,
                base.minimumConfidence(), base.maximumTier(), base.completePenetrance());
    }

    /**
     * For a second look at a case without an answer: weak calls, sites that the caller filtered, five times the standard
     * frequencies, consequences of low impact, carriers without signs.
     */
    private static FilterSettings broad() {
        FilterSettings base = standard();
        return new FilterSettings("broad 1", 10, 5, 0.1, 0.9, 0.02, true, scaled(5), Impact.LOW,
                base.minimumConfidence(), base.maximumTier(), false);
    }

    private static Map<InheritanceModel, Double> scaled(double factor) {
        Map<InheritanceModel, Double> frequency = new EnumMap<>(InheritanceModel.class);
        standard().maximumFrequency().forEach((model, limit) -> frequency.put(model,
                BigDecimal.valueOf(limit).multiply(BigDecimal.valueOf(factor)).doubleValue()));
        return frequency;
    }

    /**
     * Genotype limits of the UDN (GQ 20, DP 10, balance .15–.85) and frequency limits per model as published for
     * Exomiser (dominant .1 %, both alleles of a pair 2 %, mitochondrial .2 %), standards.md §5. For a homozygous allele
     * the limit is 1 % rather than .1 %, as slivar sets it: a founder allele of a recessive disease may well reach it.
     */
    public static FilterSettings standard() {
        Map<InheritanceModel, Double> frequency = new EnumMap<>(InheritanceModel.class);
        frequency.put(InheritanceModel.AUTOSOMAL_DOMINANT, 0.001);
        frequency.put(InheritanceModel.DE_NOVO, 0.001);
        frequency.put(InheritanceModel.RECESSIVE_HOMOZYGOUS, 0.01);
        frequency.put(InheritanceModel.COMPOUND_HETEROZYGOUS, 0.02);
        frequency.put(InheritanceModel.X_DOMINANT, 0.001);
        frequency.put(InheritanceModel.X_RECESSIVE, 0.01);
        frequency.put(InheritanceModel.Y_LINKED, 0.001);
        frequency.put(InheritanceModel.MITOCHONDRIAL, 0.002);
        return new FilterSettings("standard 1", 20, 10, 0.15, 0.85, 0.05, false, frequency, Impact.MODERATE, 2, 3,
                true);
    }
}
