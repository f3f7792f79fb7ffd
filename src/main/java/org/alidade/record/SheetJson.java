package org.alidade.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.alidade.model.sheet.CaseSheet;
import org.alidade.model.sheet.FieldKey;
import org.alidade.model.sheet.SheetEntry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One group of fields of a sheet as a stored text; empty where the group has no entry. */
final class SheetJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private SheetJson() {
    }

    static String write(CaseSheet sheet, String group) {
        ObjectNode node = MAPPER.createObjectNode();
        sheet.entries().entrySet().stream().filter(entry -> entry.getKey().group().equals(group))
                .sorted(Comparator.comparing(entry -> entry.getKey().field()))
                .forEach(entry -> node.putObject(entry.getKey().field()).put("value", entry.getValue().value())
                        .put("author", entry.getValue().author()).put("time", entry.getValue().time().toString()));
        try {
            return node.isEmpty() ? "" : MAPPER.writeValueAsString(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a group; {@code group}: as {@link FieldKey#group} names it. */
    static Map<FieldKey, SheetEntry> read(String group, String json) {
        int blank = group.indexOf(' ');
        String subject = blank < 0 ? "" : group.substring(blank + 1);
        Map<FieldKey, SheetEntry> entries = new HashMap<>();
        if (json.isEmpty()) {
            return entries;
        }
        try {
            for (Map.Entry<String, JsonNode> field : MAPPER.readTree(json).properties()) {
                JsonNode entry = field.getValue();
                entries.put(new FieldKey(field.getKey(), subject), new SheetEntry(entry.path("value").asText(),
                        entry.path("author").asText(), Instant.parse(entry.path("time").asText())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet of the record is no JSON", e);
        }
        return entries;
    }
}
