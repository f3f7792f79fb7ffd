package org.alidade.knowledge.indications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.alidade.model.LocalizedText;
import org.alidade.model.sheet.FieldKind;
import org.alidade.model.sheet.IndicationField;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** What single pre-indications ask beyond what every case is asked: data ({@code fields.yaml}), not code. */
public final class IndicationFields {
    private final List<IndicationField> fields;
    private final Map<String, Integer> ages;
    private final Map<String, Integer> delays;

    private IndicationFields(List<IndicationField> fields, Map<String, Integer> ages, Map<String, Integer> delays) {
        this.fields = List.copyOf(fields);
        this.ages = Map.copyOf(ages);
        this.delays = Map.copyOf(delays);
    }

    /** Those that come with the program. */
    public static IndicationFields builtIn() {
        try (InputStream stream = IndicationFields.class.getResourceAsStream("fields.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("fields.yaml is missing from the program");
            }
            JsonNode root = new YAMLMapper().readTree(stream);
            List<IndicationField> fields = new ArrayList<>();
            root.path("fields").forEach(node -> fields.add(field(node)));
            return new IndicationFields(fields, numbers(root.path("ages")), numbers(root.path("delays")));
        } catch (IOException e) {
            throw new UncheckedIOException("fields.yaml cannot be read", e);
        }
    }

    private static Map<String, Integer> numbers(JsonNode node) {
        Map<String, Integer> numbers = new HashMap<>();
        node.properties().forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asInt()));
        return numbers;
    }

    private static IndicationField field(JsonNode node) {
        List<String> indications = new ArrayList<>();
        node.path("indications").forEach(code -> indications.add(code.asText()));
        List<String> choices = new ArrayList<>();
        List<LocalizedText> labels = new ArrayList<>();
        node.path("choices").forEach(choice -> {
            choices.add(choice.path(0).asText());
            labels.add(new LocalizedText(choice.path(1).asText(), choice.path(2).asText()));
        });
        return new IndicationField(node.path("id").asText(), indications,
                new LocalizedText(node.path("fr").asText(), node.path("en").asText()),
                FieldKind.valueOf(node.path("kind").asText()), choices, labels);
    }

    /** The questions of one pre-indication, in the order of the file. */
    public List<IndicationField> of(String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        return fields.stream().filter(field -> field.indications().contains(wanted)).toList();
    }

    public List<IndicationField> all() {
        return fields;
    }

    /** The days after which a case is overdue: the median delay of its kind of disease. */
    public int delayDays(String code) {
        return delays.getOrDefault(code.toUpperCase(Locale.ROOT), delays.getOrDefault("other", Integer.MAX_VALUE));
    }

    /** The age, in years, below which a pre-indication is meant; empty where it has no such limit. */
    public OptionalInt ageLimit(String code) {
        Integer age = ages.get(code.toUpperCase(Locale.ROOT));
        return age == null ? OptionalInt.empty() : OptionalInt.of(age);
    }
}
