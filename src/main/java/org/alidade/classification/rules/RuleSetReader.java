package org.alidade.classification.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.alidade.classification.Criterion;
import org.alidade.classification.RuleSet;
import org.alidade.classification.Strength;
import org.alidade.classification.germline.GermlineLimits;
import org.alidade.classification.germline.MissenseScale;
import org.alidade.model.LocalizedText;
import org.alidade.model.PathogenicityClass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Reads a rule set's file. */
public final class RuleSetReader {
    private RuleSetReader() {
    }

    /** @throws IOException if the file is no rule set; the message names the field */
    public static RuleSet read(InputStream stream) throws IOException {
        JsonNode root = new YAMLMapper().readTree(stream);
        try {
            RuleSetFacts facts = new RuleSetFacts(required(root, "id") + " " + required(root, "version"),
                    text(root.path("name")), !required(root, "status").equals("to-validate"),
                    required(root, "source"), criteria(root.path("withdrawn")), criteria(root.path("notApplicable")),
                    names(root.path("names")), limits(root.path("limits")), deviations(root.path("deviations")));
            return new DataRuleSet(facts, combining(root));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Combining combining(JsonNode root) {
        String kind = required(root, "combining");
        if (kind.equals("points")) {
            JsonNode points = root.path("points");
            return new PointScale(whole(points, "pathogenicFrom"), whole(points, "likelyPathogenicFrom"),
                    whole(points, "likelyBenignUpTo"), whole(points, "benignUpTo"),
                    points.path("twoBenignCodes").asBoolean(), whole(points, "standAloneBesidePathogenic"));
        }
        if (!kind.equals("table") || root.path("table").isEmpty()) {
            throw new IllegalArgumentException("combining: points or table, with its values");
        }
        List<CombiningTable.Row> rows = new ArrayList<>();
        for (JsonNode row : root.path("table")) {
            rows.add(new CombiningTable.Row(
                    PathogenicityClass.valueOf(required(row, "class").toUpperCase(Locale.ROOT)),
                    row.path("veryStrong").asInt(), row.path("strong").asInt(), row.path("moderate").asInt(),
                    row.path("supporting").asInt(), row.path("standAlone").asInt(), row.path("weak").asInt()));
        }
        return new CombiningTable(rows);
    }

    private static GermlineLimits limits(JsonNode node) {
        GermlineLimits base = GermlineLimits.standard();
        List<MissenseScale> predictors = new ArrayList<>();
        node.path("predictors").forEach(name -> predictors.add(MissenseScale.parse(name.asText())
                .orElseThrow(() -> new IllegalArgumentException("limits.predictors: " + name.asText()))));
        return new GermlineLimits(node.path("ba1Above").asDouble(base.ba1Above()),
                node.path("bs1Above").asDouble(base.bs1Above()),
                node.path("pm2Recessive").asDouble(base.pm2Recessive()),
                Strength.valueOf(node.path("pm2").asText(base.pm2().name())),
                node.path("bs2Carriers").asInt(base.bs2Carriers()), node.path("pp4From").asDouble(base.pp4From()),
                predictors.isEmpty() ? base.predictors() : predictors);
    }

    private static Set<Criterion> criteria(JsonNode list) {
        Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        list.forEach(name -> criteria.add(Criterion.valueOf(name.asText())));
        return criteria;
    }

    private static Map<Criterion, String> names(JsonNode node) {
        Map<Criterion, String> names = new EnumMap<>(Criterion.class);
        node.properties().forEach(entry -> names.put(Criterion.valueOf(entry.getKey()), entry.getValue().asText()));
        return names;
    }

    private static List<LocalizedText> deviations(JsonNode list) {
        List<LocalizedText> texts = new ArrayList<>();
        list.forEach(entry -> texts.add(text(entry)));
        return texts;
    }

    private static LocalizedText text(JsonNode node) {
        return new LocalizedText(required(node, "fr").replace('\'', '’'), required(node, "en").replace('\'', '’'));
    }

    private static String required(JsonNode node, String field) {
        String text = node.path(field).asText();
        if (text.isBlank()) {
            throw new IllegalArgumentException("the field " + field + " is missing");
        }
        return text;
    }

    private static int whole(JsonNode node, String field) {
        if (!node.path(field).isInt()) {
            throw new IllegalArgumentException("the field points." + field + " is no whole number");
        }
        return node.path(field).asInt();
    }
}
