package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.alidade.filtering.FilterSettings;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;
import org.alidade.workflow.PersonalSettings.Look;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Personal settings as JSON. What a newer or older program wrote and this one does not know is passed over. */
final class PreferencesJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private PreferencesJson() {
    }

    static byte[] write(PersonalSettings settings) throws IOException {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("theme", settings.look().name()).put("fontScale", settings.fontScale());
        settings.locale().ifPresent(locale -> node.put("locale", locale.toLanguageTag()));
        ObjectNode tables = node.putObject("tables");
        new TreeMap<>(settings.tables()).forEach((name, layout) -> write(tables.putObject(name), layout));
        ObjectNode dividers = node.putObject("dividers");
        new TreeMap<>(settings.dividers()).forEach((pane, positions) -> {
            ArrayNode array = dividers.putArray(pane);
            positions.forEach(array::add);
        });
        write(node.putObject("session"), settings.session());
        ArrayNode recent = node.putArray("recent");
        settings.recent().forEach(one -> write(recent.addObject(), one));
        ArrayNode sets = node.putArray("filterSets");
        settings.filterSets().forEach(one -> FilterSettingsJson.write(sets.addObject(), one));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
    }

    private static void write(ObjectNode node, TableLayout layout) {
        ArrayNode columns = node.putArray("columns");
        for (TableLayout.Column column : layout.columns()) {
            ObjectNode one = columns.addObject().put("id", column.id()).put("visible", column.visible()).put("pinned",
                    column.pinned());
            column.width().ifPresent(width -> one.put("width", width));
        }
        ArrayNode sort = node.putArray("sort");
        layout.sort().forEach(key -> sort.addObject().put("column", key.column()).put("ascending", key.ascending()));
    }

    private static void write(ObjectNode node, LastSession session) {
        session.open().ifPresent(open -> write(node.putObject("case"), open));
        node.put("place", session.place()).put("tab", session.tab());
        session.variant()
                .ifPresent(key -> node.putObject("variant").put("build", key.build().name())
                        .put("contig", key.contig().name()).put("position", key.position()).put("ref", key.ref())
                        .put("alt", key.alt()));
    }

    private static void write(ObjectNode node, CaseReference reference) {
        node.put("folder", reference.folder().toString()).put("id", reference.caseId());
    }

    /** @throws IOException if this is no JSON object */
    static PersonalSettings read(byte[] content) throws IOException {
        JsonNode node = MAPPER.readTree(content);
        if (!node.isObject()) {
            throw new IOException("no settings in the file");
        }
        Map<String, TableLayout> tables = new TreeMap<>();
        node.path("tables").properties().forEach(one -> tables.put(one.getKey(), layout(one.getValue())));
        Map<String, List<Double>> dividers = new TreeMap<>();
        node.path("dividers").properties().forEach(one -> dividers.put(one.getKey(), positions(one.getValue())));
        List<CaseReference> recent = new ArrayList<>();
        node.path("recent").forEach(one -> reference(one).ifPresent(recent::add));
        List<FilterSettings> sets = new ArrayList<>();
        node.path("filterSets").forEach(one -> FilterSettingsJson.read(one).ifPresent(sets::add));
        Look look = constant(Look.class, node.path("theme")).orElse(Look.LIGHT);
        return new PersonalSettings(look, node.path("fontScale").asDouble(1),
                text(node, "locale").map(Locale::forLanguageTag), tables, dividers, session(node.path("session")),
                recent, sets);
    }

    private static TableLayout layout(JsonNode node) {
        List<TableLayout.Column> columns = new ArrayList<>();
        for (JsonNode one : node.path("columns")) {
            Optional<Double> width = Optional.of(one.path("width")).filter(JsonNode::isNumber).map(JsonNode::asDouble)
                    .filter(value -> value > 0);
            text(one, "id").ifPresent(id -> columns.add(new TableLayout.Column(id, width,
                    one.path("visible").asBoolean(true), one.path("pinned").asBoolean(false))));
        }
        List<TableLayout.SortedBy> sort = new ArrayList<>();
        node.path("sort").forEach(one -> text(one, "column").ifPresent(
                column -> sort.add(new TableLayout.SortedBy(column, one.path("ascending").asBoolean(true)))));
        return new TableLayout(columns, sort);
    }

    private static List<Double> positions(JsonNode node) {
        List<Double> positions = new ArrayList<>();
        node.forEach(one -> positions.add(Math.clamp(one.asDouble(), 0, 1)));
        return List.copyOf(positions);
    }

    private static LastSession session(JsonNode node) {
        return new LastSession(reference(node.path("case")), node.path("place").asText(), variant(node.path("variant")),
                node.path("tab").asText());
    }

    private static Optional<CaseReference> reference(JsonNode node) {
        try {
            return text(node, "folder").map(folder -> new CaseReference(Path.of(folder), node.path("id").asText()));
        } catch (InvalidPathException e) {
            return Optional.empty(); // written on another system
        }
    }

    private static Optional<VariantKey> variant(JsonNode node) {
        int position = node.path("position").asInt();
        Optional<String> ref = text(node, "ref");
        Optional<String> alt = text(node, "alt");
        return constant(GenomeBuild.class, node.path("build"))
                .filter(build -> position > 0 && ref.isPresent() && alt.isPresent())
                .map(build -> new VariantKey(build, new Contig(node.path("contig").asText()), position,
                        ref.orElseThrow(), alt.orElseThrow()));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, JsonNode node) {
        return List.of(type.getEnumConstants()).stream().filter(one -> one.name().equals(node.asText())).findFirst();
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText)
                .filter(text -> !text.isEmpty());
    }
}
