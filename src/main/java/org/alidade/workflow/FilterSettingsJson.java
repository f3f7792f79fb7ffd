package org.alidade.workflow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.alidade.filtering.FilterSettings;
import org.alidade.filtering.query.Query;
import org.alidade.filtering.query.QueryException;
import org.alidade.model.Impact;
import org.alidade.model.InheritanceModel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A filter set as JSON. A set that lacks a limit, or holds one that makes no sense, is not read: a guess would drop variants. */
final class FilterSettingsJson {
    private FilterSettingsJson() {
    }

    static void write(ObjectNode node, FilterSettings settings) {
        node.put("name", settings.name()).put("minimumGenotypeQuality", settings.minimumGenotypeQuality())
                .put("minimumDepth", settings.minimumDepth()).put("minimumBalance", settings.minimumBalance())
                .put("maximumBalance", settings.maximumBalance())
                .put("minimumHeteroplasmy", settings.minimumHeteroplasmy())
                .put("keepFailedSites", settings.keepFailedSites())
                .put("minimumImpact", settings.minimumImpact().name())
                .put("minimumConfidence", settings.minimumConfidence()).put("maximumTier", settings.maximumTier())
                .put("completePenetrance", settings.completePenetrance());
        settings.homozygotesBelow().ifPresent(limit -> node.put("homozygotesBelow", limit));
        settings.query().ifPresent(query -> node.put("query", query.text()));
        ObjectNode frequency = node.putObject("maximumFrequency");
        new TreeMap<>(settings.maximumFrequency()).forEach((model, limit) -> frequency.put(model.code(), limit));
    }

    /** The settings as one text, for the journal. */
    static String text(FilterSettings settings) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        write(node, settings);
        return node.toString();
    }

    static Optional<FilterSettings> read(JsonNode node) {
        Optional<Map<InheritanceModel, Double>> frequency = frequency(node.path("maximumFrequency"));
        Optional<Impact> impact = List.of(Impact.values()).stream()
                .filter(one -> one.name().equals(node.path("minimumImpact").asText())).findFirst();
        boolean whole = List.of("minimumGenotypeQuality", "minimumDepth", "minimumConfidence", "maximumTier").stream()
                .allMatch(field -> node.path(field).canConvertToInt() && node.path(field).asInt() >= 0);
        boolean shares = List.of("minimumBalance", "maximumBalance", "minimumHeteroplasmy").stream()
                .allMatch(field -> isShare(node.path(field)));
        boolean said = node.path("keepFailedSites").isBoolean() && node.path("completePenetrance").isBoolean();
        String name = node.path("name").asText();
        Optional<Optional<Query>> query = query(node.path("query"));
        if (query.isEmpty() || frequency.isEmpty() || impact.isEmpty() || !whole || !shares || !said
                || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new FilterSettings(name, node.path("minimumGenotypeQuality").asInt(),
                node.path("minimumDepth").asInt(), node.path("minimumBalance").asDouble(),
                node.path("maximumBalance").asDouble(), node.path("minimumHeteroplasmy").asDouble(),
                node.path("keepFailedSites").asBoolean(), frequency.get(), impact.get(),
                node.path("minimumConfidence").asInt(), node.path("maximumTier").asInt(),
                node.path("completePenetrance").asBoolean(), homozygotes(node.path("homozygotesBelow")), query.get()));
    }

    private static OptionalInt homozygotes(JsonNode node) {
        return node.canConvertToInt() && node.asInt() > 0 ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
    }

    /** Empty where there is a query that cannot be read: without it the set would be another one. */
    private static Optional<Optional<Query>> query(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(Query.parse(node.asText())));
        } catch (QueryException e) {
            return Optional.empty();
        }
    }

    private static boolean isShare(JsonNode node) {
        return node.isNumber() && node.asDouble() >= 0 && node.asDouble() <= 1;
    }

    /** Empty where a limit is no frequency; a model without a limit has none. */
    private static Optional<Map<InheritanceModel, Double>> frequency(JsonNode node) {
        Map<InheritanceModel, Double> limits = new EnumMap<>(InheritanceModel.class);
        for (InheritanceModel model : InheritanceModel.values()) {
            JsonNode limit = node.path(model.code());
            if (!limit.isMissingNode() && !isShare(limit)) {
                return Optional.empty();
            }
            if (isShare(limit)) {
                limits.put(model, limit.asDouble());
            }
        }
        return node.isObject() ? Optional.of(limits) : Optional.empty();
    }
}
