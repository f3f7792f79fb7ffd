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

    private IndicationFields(List<IndicationField> fields, Map<String, Integer> ages) {
        this.fields = List.copyOf(fields);
        this.ages = Map.copyOf(ages);
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
            Map<String, Integer> ages = new HashMap<>();
            root.path("ages").properties().forEach(age -> ages.put(age.getKey(), age.getValue().asInt()));
            return new IndicationFields(fields, ages);
        } catch (IOException e) {
            throw new UncheckedIOException("fields.yaml cannot be read", e);
        }
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

    /** The age, in years, below which a pre-indication is meant; empty where it has no such limit. */
    public OptionalInt ageLimit(String code) {
        Integer age = ages.get(code.toUpperCase(Locale.ROOT));
        return age == null ? OptionalInt.empty() : OptionalInt.of(age);
    }
}
