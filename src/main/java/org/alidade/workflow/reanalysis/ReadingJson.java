package org.alidade.workflow.reanalysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alidade.model.PathogenicityClass;

/** A reading as one line of JSON, always with the same order of fields. */
public final class ReadingJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ReadingJson() {
    }

    public static String write(CaseReading reading) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("data", reading.dataHashes()).put("catalogue", reading.catalogue()).put("filters", reading.filters())
                .put("thresholds", reading.thresholds()).put("ruleSet", reading.ruleSet());
        ObjectNode sources = node.putObject("sources");
        reading.sources().forEach(sources::put);
        reading.panel().forEach(node.putArray("panel")::add);
        ArrayNode variants = node.putArray("variants");
        reading.variants().forEach(one -> write(variants.addObject(), one));
        return node.toString();
    }

    private static void write(ObjectNode node, SeenVariant one) {
        node.put("v", one.variant()).put("g", one.gene());
        if (!one.failed().isEmpty()) {
            node.put("f", String.join(",", one.failed()));
        }
        one.clinVar().ifPresent(text -> node.put("c", text));
        one.frequency().ifPresent(value -> node.put("a", value));
        one.proposed().ifPresent(given -> node.put("p", given.code()));
    }

    /**
     * @throws IOException if the text is no reading
     */
    public static CaseReading read(String json) throws IOException {
        JsonNode node = MAPPER.readTree(json);
        if (!node.path("variants").isArray()) {
            throw new IOException("what is kept of a reading is not readable");
        }
        Map<String, String> sources = new TreeMap<>();
        node.path("sources").properties().forEach(one -> sources.put(one.getKey(), one.getValue().asText()));
        TreeSet<String> panel = new TreeSet<>();
        node.path("panel").forEach(gene -> panel.add(gene.asText()));
        List<SeenVariant> variants = new ArrayList<>();
        node.path("variants").forEach(one -> variants.add(variant(one)));
        return new CaseReading(node.path("data").asText(), new TreeMap<>(sources), node.path("catalogue").asText(),
                panel, node.path("filters").asText(), node.path("thresholds").asText(), node.path("ruleSet").asText(),
                variants);
    }

    private static SeenVariant variant(JsonNode one) {
        String failed = one.path("f").asText();
        return new SeenVariant(one.path("v").asText(), one.path("g").asText(),
                failed.isEmpty() ? List.of() : List.of(failed.split(",")),
                one.has("c") ? Optional.of(one.path("c").asText()) : Optional.empty(),
                one.has("a") ? OptionalDouble.of(one.path("a").asDouble()) : OptionalDouble.empty(),
                one.has("p")
                        ? Optional.of(PathogenicityClass.valueOf(one.path("p").asText().toUpperCase(Locale.ROOT)))
                        : Optional.empty());
    }
}
