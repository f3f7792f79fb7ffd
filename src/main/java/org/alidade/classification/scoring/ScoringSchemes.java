package org.alidade.classification.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.model.LocalizedText;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The sheets that come with the program ({@code schemes/*.yaml}). */
public final class ScoringSchemes {
    private static final ScoringScheme LOSS = read("riggs-2020-loss");
    private static final ScoringScheme GAIN = read("riggs-2020-gain");
    private static final ScoringScheme ONCOGENICITY = read("horak-2022");

    private ScoringSchemes() {
    }

    /** Losses of copies (Riggs 2020, table 1). */
    public static ScoringScheme loss() {
        return LOSS;
    }

    /** Gains of copies (Riggs 2020, table 2). */
    public static ScoringScheme gain() {
        return GAIN;
    }

    /** Somatic oncogenicity (Horak 2022). */
    public static ScoringScheme oncogenicity() {
        return ONCOGENICITY;
    }

    private static ScoringScheme read(String name) {
        try (InputStream stream = ScoringSchemes.class.getResourceAsStream("/org/alidade/classification/schemes/" + name
                + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("schemes/" + name + ".yaml is missing from the program");
            }
            JsonNode root = new YAMLMapper().readTree(stream);
            int scale = root.path("scale").asInt(1);
            List<ScoringScheme.Item> items = new ArrayList<>();
            root.path("items").forEach(node -> items.add(item(node, scale)));
            JsonNode classes = root.path("classes");
            return new ScoringScheme(root.path("id").asText() + " " + root.path("version").asText(),
                    text(root.path("name")), root.path("source").asText(), scale,
                    scaled(classes.path("pathogenicFrom"), scale), scaled(classes.path("likelyPathogenicFrom"), scale),
                    scaled(classes.path("likelyBenignUpTo"), scale), scaled(classes.path("benignUpTo"), scale), items);
        } catch (IOException e) {
            throw new UncheckedIOException("schemes/" + name + ".yaml cannot be read", e);
        }
    }

    private static ScoringScheme.Item item(JsonNode node, int scale) {
        int points = scaled(node.path("points"), scale);
        JsonNode range = node.path("range");
        List<String> excludes = new ArrayList<>();
        node.path("excludes").forEach(code -> excludes.add(code.asText()));
        Optional<String> group = Optional.of(node.path("group").asText("")).filter(text -> !text.isEmpty());
        return new ScoringScheme.Item(node.path("code").asText(), node.path("section").asText(), points,
                range.isArray() ? scaled(range.get(0), scale) : Math.min(0, points),
                range.isArray() ? scaled(range.get(1), scale) : Math.max(0, points), excludes, group,
                scaled(node.path("cap"), scale), text(node));
    }

    private static int scaled(JsonNode number, int scale) {
        return (int) Math.round(number.asDouble() * scale);
    }

    private static LocalizedText text(JsonNode node) {
        return new LocalizedText(node.path("fr").asText().replace('\'', '’'),
                node.path("en").asText().replace('\'', '’'));
    }
}
