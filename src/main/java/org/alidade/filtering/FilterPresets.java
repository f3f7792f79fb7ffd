package org.alidade.filtering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.alidade.model.Impact;
import org.alidade.model.Indication;
import org.alidade.model.InheritanceModel;

/** The filter sets that come with the program. */
public final class FilterPresets {
    private FilterPresets() {
    }

    /** The sets that fit a pre-indication, or a tumour ({@code presets.yaml}), the one to begin with first, then those for all. */
    public static List<FilterSettings> of(Optional<Indication> indication, Optional<TumourReading> tumour) {
        List<FilterSettings> own = new ArrayList<>();
        tumour.ifPresent(reading -> own.addAll(OwnSets.READ.of(reading.ffpe() ? "FFPE" : "TUMOUR")));
        indication.ifPresent(asked -> own.addAll(OwnSets.READ.of(asked.code())));
        return Stream.concat(own.stream(), Stream.of(standard(), severe(), rare(), broad())).distinct().toList();
    }

    /** The set that a case begins with. */
    public static FilterSettings first(Optional<Indication> indication, Optional<TumourReading> tumour) {
        return of(indication, tumour).getFirst();
    }

    /** Those of {@code presets.yaml}, read once. */
    private record OwnSets(Map<String, FilterSettings> sets, Map<String, List<String>> indications) {
        static final OwnSets READ = read();

        private static OwnSets read() {
            try (InputStream stream = FilterPresets.class.getResourceAsStream("presets.yaml")) {
                if (stream == null) {
                    throw new IllegalStateException("presets.yaml is missing from the program");
                }
                JsonNode root = new YAMLMapper().readTree(stream);
                Map<String, FilterSettings> sets = new HashMap<>(Map.of(standard().name(), standard()));
                root.path("sets").forEach(node -> sets.put(node.path("name").asText(), changed(node)));
                Map<String, List<String>> indications = new HashMap<>();
                root.path("indications").properties().forEach(entry -> {
                    List<String> names = new ArrayList<>();
                    entry.getValue().forEach(name -> names.add(name.asText()));
                    indications.put(entry.getKey(), names);
                });
                return new OwnSets(sets, indications);
            } catch (IOException e) {
                throw new UncheckedIOException("presets.yaml cannot be read", e);
            }
        }

        private static FilterSettings changed(JsonNode node) {
            FilterSettings base = standard();
            return new FilterSettings(node.path("name").asText(),
                    node.path("minimumGenotypeQuality").asInt(base.minimumGenotypeQuality()),
                    node.path("minimumDepth").asInt(base.minimumDepth()),
                    node.path("minimumBalance").asDouble(base.minimumBalance()),
                    node.path("maximumBalance").asDouble(base.maximumBalance()),
                    node.path("minimumHeteroplasmy").asDouble(base.minimumHeteroplasmy()), base.keepFailedSites(),
                    base.maximumFrequency(), base.minimumImpact(), base.minimumConfidence(), base.maximumTier(),
                    node.path("completePenetrance").asBoolean(base.completePenetrance()))
                    .homozygotesBelow(base.homozygotesBelow());
        }

        List<FilterSettings> of(String code) {
            return indications.getOrDefault(code.toUpperCase(Locale.ROOT), List.of()).stream()
                    .map(name -> Optional.ofNullable(sets.get(name)).orElseThrow(
                            () -> new IllegalStateException("presets.yaml has no set " + name)))
                    .toList();
        }
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
                base.minimumConfidence(), base.maximumTier(), base.completePenetrance())
                .homozygotesBelow(base.homozygotesBelow());
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
     * Exomiser (dominant .1 %, both alleles of a pair 2 %, mitochondrial .2 %), and fewer than 10 homozygotes (slivar),
     * standards.md §5. For a homozygous allele
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
                true).homozygotesBelow(OptionalInt.of(10));
    }
}
