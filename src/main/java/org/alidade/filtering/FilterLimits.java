package org.alidade.filtering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alidade.model.InheritanceModel;

/**
 * The limits of a filter set that a person moves while reading.
 *
 * @param dominant highest frequency where one copy suffices, as a fraction
 * @param recessive highest frequency of a homozygous or hemizygous allele, as a fraction
 * @param pair highest frequency of each allele of a pair, as a fraction
 * @param genotypeQuality lowest GQ of the proband's call, phred
 * @param depth lowest DP of the proband's call, reads
 */
public record FilterLimits(double dominant, double recessive, double pair, int genotypeQuality, int depth) {
    private static final List<InheritanceModel> DOMINANT = List.of(InheritanceModel.AUTOSOMAL_DOMINANT,
            InheritanceModel.DE_NOVO, InheritanceModel.X_DOMINANT, InheritanceModel.Y_LINKED);
    private static final List<InheritanceModel> RECESSIVE = List.of(InheritanceModel.RECESSIVE_HOMOZYGOUS,
            InheritanceModel.X_RECESSIVE);
    private static final List<InheritanceModel> PAIR = List.of(InheritanceModel.COMPOUND_HETEROZYGOUS);

    /** The limits of a set; where its models of one kind differ, the widest. */
    public static FilterLimits of(FilterSettings settings) {
        return new FilterLimits(widest(settings, DOMINANT), widest(settings, RECESSIVE), widest(settings, PAIR),
                settings.minimumGenotypeQuality(), settings.minimumDepth());
    }

    private static double widest(FilterSettings settings, List<InheritanceModel> models) {
        return models.stream().mapToDouble(model -> settings.maximumFrequency().getOrDefault(model, 1.0)).max()
                .orElse(1);
    }

    /** A preset with these limits. Its name says what was changed, since journal and report cite it; unchanged it is the preset. */
    public FilterSettings applyTo(FilterSettings preset) {
        FilterLimits own = of(preset);
        List<String> changes = new ArrayList<>();
        Map<InheritanceModel, Double> frequency = new EnumMap<>(InheritanceModel.class);
        frequency.putAll(preset.maximumFrequency());
        change(frequency, DOMINANT, own.dominant, dominant, changes);
        change(frequency, RECESSIVE, own.recessive, recessive, changes);
        change(frequency, PAIR, own.pair, pair, changes);
        if (genotypeQuality != own.genotypeQuality) {
            changes.add("GQ≥" + genotypeQuality);
        }
        if (depth != own.depth) {
            changes.add("DP≥" + depth);
        }
        String name = changes.isEmpty() ? preset.name() : preset.name() + " (" + String.join(", ", changes) + ")";
        return new FilterSettings(name, genotypeQuality, depth, preset.minimumBalance(), preset.maximumBalance(),
                preset.minimumHeteroplasmy(), preset.keepFailedSites(), frequency, preset.minimumImpact(),
                preset.minimumConfidence(), preset.maximumTier(), preset.completePenetrance(),
                preset.homozygotesBelow(), preset.query());
    }

    private static void change(Map<InheritanceModel, Double> frequency, List<InheritanceModel> models, double own,
            double wanted, List<String> changes) {
        if (own != wanted) {
            models.forEach(model -> frequency.put(model, wanted));
            changes.add(models.getFirst().code() + "≤"
                    + new BigDecimal(Double.toString(wanted)).stripTrailingZeros().toPlainString());
        }
    }
}
